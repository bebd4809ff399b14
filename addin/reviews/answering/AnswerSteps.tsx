import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import type { Section } from '#shared/reviews/section-of.ts';
import { useNarrow } from '../../look/frame/frame-context.ts';
import { roomAbove } from '../../look/frame/room/use-room-above.ts';
import { useTexts } from '../../texts/language.ts';
import * as answering from '../../texts/reviews/answering.ts';

const narrow = '@container page (max-width: 639px)';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    top: `var(${roomAbove}, 0px)`,
    // Above the person whose lines pass (PersonRow.tsx).
    zIndex: 2,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (max-height: 480px)': { position: 'static' },
    '@media print': { position: 'static' },
  },
  steps: {
    display: 'grid',
    gridAutoFlow: 'column',
    gridAutoColumns: 'minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXXL,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    // Names of different length have one line each.
    [narrow]: { columnGap: tokens.spacingHorizontalM, gridAutoColumns: 'auto' },
  },
  step: {
    ...typographyStyles.body1,
    // The bars are in one line, however long the names are.
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'space-between',
    width: '100%',
    height: '100%',
    padding: 0,
    border: 'none',
    textAlign: 'start',
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  current: { fontWeight: tokens.fontWeightSemibold },
  words: {
    display: 'flex',
    flexWrap: 'wrap',
    width: '100%',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    marginBottom: '4px',
    // On a phone the number is under the name.
    [narrow]: { ...typographyStyles.caption1, flexDirection: 'column', fontWeight: 'inherit' },
  },
  name: { display: 'inline-flex', alignItems: 'center', columnGap: '4px', minWidth: 0 },
  check: { flexShrink: 0, fontSize: '16px', color: tokens.colorStatusSuccessForeground1 },
  count: { fontVariantNumeric: 'tabular-nums' },
  track: {
    display: 'block',
    width: '100%',
    height: '4px',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground5,
    '@media (forced-colors: active)': { outline: '1px solid CanvasText' },
  },
  part: {
    display: 'block',
    height: '100%',
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'Highlight' },
  },
  done: { backgroundColor: tokens.colorStatusSuccessBackground3 },
});

/** How far one step is. */
export type Step = { readonly of: Section; readonly answered: number; readonly all: number };

const goTo = (of: Section): void => {
  const heading = document.getElementById(`section-${of}`);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
};

type Given = {
  readonly steps: readonly Step[];
  /** Draws the head of a part that is out of sight. */
  readonly onShow: (of: Section) => void;
};

/** The steps with their bars; each leads to its part of the page. The only progress that is shown. */
export const AnswerSteps = ({ steps, onShow }: Given) => {
  const styles = useStyles();
  const t = useTexts(answering);
  const isNarrow = useNarrow();
  const current = steps.find(({ answered, all }) => answered < all)?.of;
  return (
    <nav aria-label={t.steps} className={styles.bar}>
      <ol className={styles.steps}>
        {steps.map(({ of, answered, all }) => (
          <li key={of}>
            <button
              type="button"
              className={mergeClasses(styles.step, of === current && styles.current)}
              aria-current={of === current ? 'step' : undefined}
              onClick={() => (document.getElementById(`section-${of}`) ? goTo(of) : onShow(of))}
            >
              <span className={styles.words}>
                <span className={styles.name}>
                  {answered === all && <CheckmarkRegular className={styles.check} aria-hidden />}
                  {isNarrow ? t[of].short : t[of].title}
                </span>
                <span className={styles.count}>{t.of(answered, all)}</span>
              </span>
              <span className={styles.track}>
                <span
                  className={mergeClasses(styles.part, answered === all && styles.done)}
                  style={{ width: `${(100 * answered) / all}%` }}
                />
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
};
