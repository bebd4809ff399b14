import { Button } from '@fluentui/react-button';
import { Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-dialog';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { Fragment } from 'react';
import { useLetterKeys } from '../look/keys/letter-keys.ts';
import type { Me } from '../me.ts';
import * as keys from '../texts/keys.ts';
import { useTexts } from '../texts/language.ts';
import * as answering from '../texts/reviews/answering.ts';
import { placesOf, worksAtDesk } from './places.ts';
import { usePlaceTitle } from './use-place-title.ts';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  quiet: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
  heading: { ...typographyStyles.body1Strong, margin: `0 0 ${tokens.spacingVerticalXS}` },
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(112px, max-content) 1fr',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  keys: {
    ...typographyStyles.caption1,
    display: 'flex',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
  },
  key: {
    boxSizing: 'border-box',
    minWidth: '24px',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    textAlign: 'center',
    whiteSpace: 'nowrap',
    fontFamily: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  does: { ...typographyStyles.body1, margin: 0 },
});

/** What one key does, or several with a word between them. */
type Line = { readonly keys: readonly string[]; readonly between?: string; readonly does: string };

const one = (key: string, does: string): Line => ({ keys: [key], does });

/** What the keys do for this person, by where they do it. */
const useLines = (me: Me): readonly (readonly [heading: string, lines: readonly Line[]])[] => {
  const t = useTexts(keys);
  const titleOf = usePlaceTitle();
  const goes = placesOf(me).map(
    (place): Line => ({ keys: ['g', place.letter], between: t.inTurn, does: titleOf(place) }),
  );
  const desk = worksAtDesk(me);
  const list = [{ keys: ['↑', '↓'], does: t.arrows }, one('Enter', t.enter), one('t', t.take)];
  const ofCase = [one('j', t.next), one('k', t.previous), one('n', t.note), one('q', t.enquiry)];
  const ofReview = useReviewLines();
  return [
    [t.groups.everywhere, [...(desk ? [one('/', t.search)] : []), ...goes, one('?', t.help), one('Esc', t.escape)]],
    ...(desk ? ([[t.groups.list, list]] as const) : []),
    ...(desk ? ([[t.groups.case, ofCase]] as const) : []),
    ...(me.reviews || desk ? ([[t.groups.review, ofReview]] as const) : []),
    [t.groups.writing, [{ keys: ['Ctrl', 'Enter'], between: '+', does: t.send }]],
  ];
};

const useReviewLines = (): readonly Line[] => {
  const t = useTexts(keys).review;
  const { keys: letters } = useTexts(answering);
  return [
    { keys: ['↑', '↓'], does: t.move },
    one(letters.keep, t.keep),
    one(letters.remove, t.remove),
    one(letters.notMine, t.notMine),
    one(letters.keepAll, t.keepAll),
    one(letters.comment, t.comment),
    one('Enter', t.details),
    { keys: [t.space, 'Shift ↓'], between: t.or, does: t.choose },
    { keys: ['Ctrl', 'Z'], between: '+', does: t.undo },
    { keys: ['Ctrl', 'Enter'], between: '+', does: t.send },
    one('/', t.search),
  ];
};

/** The page of keys: `?` opens it. */
export const KeysPage = ({ me, open, onClose }: { me: Me; open: boolean; onClose: () => void }) => {
  const styles = useStyles();
  const t = useTexts(keys);
  const lines = useLines(me);
  const [letters] = useLetterKeys();
  return (
    <Dialog open={open} onOpenChange={(_, { open: wanted }) => !wanted && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t.title}</DialogTitle>
          <DialogContent className={styles.content} tabIndex={0}>
            {!letters && <p className={styles.quiet}>{t.off}</p>}
            {lines.map(([heading, group]) => (
              <section key={heading} aria-label={heading}>
                <h3 className={styles.heading}>{heading}</h3>
                <dl className={styles.list}>
                  {group.map((line) => (
                    <Pair key={line.does} line={line} />
                  ))}
                </dl>
              </section>
            ))}
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{t.close}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};

const Pair = ({ line: { keys: pressed, between = '', does } }: { line: Line }) => {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.keys}>
        {pressed.map((key, at) => (
          <Fragment key={key}>
            {at > 0 && ` ${between} `}
            <kbd className={styles.key}>{key}</kbd>
          </Fragment>
        ))}
      </dt>
      <dd className={styles.does}>{does}</dd>
    </>
  );
};
