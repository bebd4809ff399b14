import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { useId } from 'react';

const useStyles = makeStyles({
  chips: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    border: 0,
    margin: 0,
    padding: 0,
    minWidth: 0,
  },
  legend: {
    ...typographyStyles.body1,
    color: tokens.colorNeutralForeground1,
    padding: 0,
    marginBottom: tokens.spacingVerticalXS, // level with the labels of Fluent's fields beside it
  },
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  // The real radio button lies unseen over the chip, so keys, screen readers and high contrast work as the browser made them.
  chip: {
    ...typographyStyles.body1,
    position: 'relative',
    display: 'inline-flex',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: `5px ${tokens.spacingHorizontalM}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    '&:has(:focus-visible)': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '1px',
    },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorCompoundBrandStroke}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorCompoundBrandStroke}`,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
    // High contrast takes colours away; the system's own for what is chosen stays.
    '@media (forced-colors: active)': {
      backgroundColor: 'Highlight',
      color: 'HighlightText',
      forcedColorAdjust: 'none',
    },
  },
  radio: { position: 'absolute', inset: 0, width: '100%', height: '100%', margin: 0, opacity: 0, cursor: 'pointer' },
});

type Given<C extends string> = {
  legend: string;
  /** The heading above already says it; the legend is then only for screen readers. */
  legendHidden?: boolean;
  choices: readonly (readonly [choice: C, words: string])[];
  chosen: C | undefined;
  onChoose: (choice: C) => void;
  describedBy?: string | undefined;
};

/** One choice of a few, all in sight: one tap, no list to open. */
export const Chips = <C extends string>({
  legend,
  legendHidden = false,
  choices,
  chosen,
  onChoose,
  describedBy,
}: Given<C>) => {
  const styles = useStyles();
  const name = useId();
  return (
    <fieldset className={styles.chips} aria-describedby={describedBy}>
      <legend className={legendHidden ? styles.hidden : styles.legend}>{legend}</legend>
      {choices.map(([choice, words]) => (
        <label key={choice} className={mergeClasses(styles.chip, choice === chosen && styles.chosen)}>
          <input
            type="radio"
            className={styles.radio}
            name={name}
            checked={choice === chosen}
            onChange={() => onChoose(choice)}
          />
          {words}
        </label>
      ))}
    </fieldset>
  );
};
