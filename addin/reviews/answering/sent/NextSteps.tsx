import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  steps: { listStyleType: 'none', margin: 0, padding: 0 },
  step: {
    ...typographyStyles.body1,
    display: 'grid',
    gridTemplateColumns: '160px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    padding: `0 0 ${tokens.spacingVerticalXL} ${tokens.spacingHorizontalL}`,
    marginInlineStart: '5px',
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
    position: 'relative',
    '::before': {
      content: '""',
      position: 'absolute',
      left: '-6px',
      top: '5px',
      width: '6px',
      height: '6px',
      border: `2px solid ${tokens.colorCompoundBrandStroke}`,
      borderRadius: '50%',
      backgroundColor: tokens.colorNeutralBackground1,
    },
    ':last-child': {
      borderLeftColor: 'transparent',
      paddingBottom: 0,
      '@media (forced-colors: active)': { borderLeftColor: 'Canvas' },
    },
    '@container page (max-width: 639px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  when: { margin: 0, '::first-letter': { textTransform: 'uppercase' } },
  title: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  words: { margin: 0, maxWidth: '72ch', color: tokens.colorNeutralForeground2 },
  // What can be done about it is beside it, and where that opens below.
  below: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    '& > :not(button)': { gridColumn: '1 / -1' },
    '&:has(> button) > p': { gridColumn: 1 },
    '& > button': { gridColumn: 2, gridRow: '1 / span 2', alignSelf: 'start' },
    '@container page (max-width: 639px)': {
      '& > button': { gridColumn: 1, gridRow: 'auto', justifySelf: 'start', minHeight: '44px', marginTop: '4px' },
    },
  },
});

/** One step: when or by whom, what, and what it means. */
export type Step = {
  readonly key: string;
  readonly when: string;
  readonly title: string;
  readonly words: string;
  /** What can be done about it. */
  readonly action?: ReactNode;
};

/** What happens, one step below the other. */
export const NextSteps = ({ steps }: { steps: readonly Step[] }) => {
  const styles = useStyles();
  return (
    <ol className={styles.steps}>
      {steps.map(({ key, when, title, words, action }) => (
        <li key={key} className={styles.step}>
          <p className={styles.when}>{when}</p>
          <div className={styles.below}>
            <p className={styles.title}>{title}</p>
            <p className={styles.words}>{words}</p>
            {action}
          </div>
        </li>
      ))}
    </ol>
  );
};
