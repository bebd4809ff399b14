import { Button } from '@fluentui/react-button';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import type { PropsWithChildren, ReactElement } from 'react';
import type { Section } from '#shared/reviews/section-of.ts';
import { Face } from '../../../look/people/Face.tsx';
import { useTexts } from '../../../texts/language.ts';
import * as answering from '../../../texts/reviews/answering.ts';
import type { Line, Shown } from '../answer-keeper.ts';
import { byPerson } from '../by-person.ts';
import { isOpen } from '../sheet.ts';
import { useActs } from './acts.ts';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    paddingTop: tokens.spacingVerticalXL,
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: { ...typographyStyles.subtitle2, margin: 0, scrollMarginTop: '72px', ':focus': { outline: 'none' } },
  help: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0, flex: '1 1 200px' },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  faces: { display: 'flex', columnGap: '2px', '@container page (max-width: 899px)': { display: 'none' } },
  folded: {
    marginTop: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} ${tokens.spacingHorizontalXS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    '@media (forced-colors: active)': { outline: '1px solid CanvasText' },
  },
  chevron: { marginInlineEnd: `calc(-1 * ${tokens.spacingHorizontalS})` },
  look: {
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalS} 44px`,
    '@container page (max-width: 639px)': { paddingInlineStart: 0 },
  },
  all: { '@container page (max-width: 639px)': { flexGrow: 1, minHeight: '44px' } },
});

type HeadGiven = PropsWithChildren<{
  readonly of: Section;
  readonly help: string;
  /** Opens it. */
  readonly before?: ReactElement;
  readonly className?: string;
}>;

/** The head of one step: its name, what is asked, and its buttons. */
export const SectionRow = ({ of, help, before, className, children }: HeadGiven) => {
  const styles = useStyles();
  const t = useTexts(answering);
  return (
    <div className={mergeClasses(styles.head, className)}>
      {before}
      <h2 id={`section-${of}`} tabIndex={-1} className={styles.title}>
        {t[of].title}
      </h2>
      <p className={styles.help}>{help}</p>
      {children}
    </div>
  );
};

/** So many say that it is about people. */
const faces = 7;

type FoldGiven = {
  readonly lines: readonly Line[];
  readonly shown: Shown;
  readonly unfolded: boolean;
  /** All else is answered. */
  readonly isNext: boolean;
  readonly onFold: () => void;
};

/** The head of what is unchanged: folded, with the one button for all of it. */
export const FoldHead = ({ lines, shown, unfolded, isNext, onFold }: FoldGiven) => {
  const styles = useStyles();
  const acts = useActs();
  const t = useTexts(answering);
  const people = byPerson(lines);
  const open = lines.filter((line) => isOpen(shown, line)).map(({ lineId }) => lineId);
  const Chevron = unfolded ? ChevronDownRegular : ChevronRightRegular;
  return (
    <>
      <SectionRow
        of="unchanged"
        help={t.unchanged.help(lines.length, people.length)}
        className={unfolded ? '' : styles.folded}
        before={
          <Button
            className={styles.chevron}
            appearance="subtle"
            icon={<Chevron />}
            aria-label={t.unchanged.title}
            aria-expanded={unfolded}
            onClick={onFold}
          />
        }
      >
        {!unfolded && (
          <span className={styles.faces}>
            {people.slice(0, faces).map(({ memberId, lines: [first] }) => (
              <Face key={memberId} person={{ personId: memberId, name: first?.facts.name ?? '' }} size={24} />
            ))}
          </span>
        )}
        {open.length > 0 && (
          <Button
            className={styles.all}
            appearance={isNext ? 'primary' : 'secondary'}
            icon={<CheckmarkRegular />}
            data-fold
            onClick={() => acts.say(open, { answer: 'keep' }, true)}
          >
            {t.keepAll(open.length)}
          </Button>
        )}
      </SectionRow>
      {unfolded && <p className={mergeClasses(styles.quiet, styles.look)}>{t.unchanged.look}</p>}
    </>
  );
};
