import { Button } from '@fluentui/react-button';
import { Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-dialog';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useLetterKeys } from '../look/keys/letter-keys.ts';
import type { Me } from '../me.ts';
import * as keys from '../texts/keys.ts';
import { useTexts } from '../texts/language.ts';
import { placesOf, worksAtDesk } from './places.ts';
import { usePlaceTitle } from './use-place-title.ts';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  quiet: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
  heading: { ...typographyStyles.body1Strong, margin: `0 0 ${tokens.spacingVerticalXS}` },
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(96px, max-content) 1fr',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  key: { ...typographyStyles.body1, fontFamily: tokens.fontFamilyMonospace, color: tokens.colorNeutralForeground1 },
  does: { ...typographyStyles.body1, margin: 0 },
});

type Line = readonly [key: string, does: string];

/** What the keys do for this person, by where they do it. */
const useLines = (me: Me): readonly (readonly [heading: string, lines: readonly Line[]])[] => {
  const t = useTexts(keys);
  const titleOf = usePlaceTitle();
  const goes = placesOf(me).map((place): Line => [t.inTurn('g', place.letter), titleOf(place)]);
  const desk = worksAtDesk(me);
  return [
    [t.groups.everywhere, [...(desk ? [['/', t.search] as const] : []), ...goes, ['?', t.help], ['Esc', t.escape]]],
    ...(desk
      ? ([
          [
            t.groups.list,
            [
              ['↑ ↓', t.arrows],
              ['Enter', t.enter],
              ['t', t.take],
            ],
          ],
        ] as const)
      : []),
    ...(desk
      ? ([
          [
            t.groups.case,
            [
              ['j', t.next],
              ['k', t.previous],
              ['n', t.note],
              ['q', t.enquiry],
            ],
          ],
        ] as const)
      : []),
    [t.groups.writing, [['Ctrl + Enter', t.send]]],
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
          <DialogContent className={styles.content}>
            {!letters && <p className={styles.quiet}>{t.off}</p>}
            {lines.map(([heading, group]) => (
              <section key={heading} aria-label={heading}>
                <h3 className={styles.heading}>{heading}</h3>
                <dl className={styles.list}>
                  {group.map(([key, does]) => (
                    <Pair key={key} line={[key, does]} />
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

const Pair = ({ line: [key, does] }: { line: Line }) => {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.key}>{key}</dt>
      <dd className={styles.does}>{does}</dd>
    </>
  );
};
