import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';

const useStyles = makeStyles({
  key: { ...typographyStyles.caption1, display: 'inline-flex', alignItems: 'center', columnGap: '4px', flexShrink: 0 },
  cap: {
    boxSizing: 'border-box',
    minWidth: '18px',
    height: '18px',
    paddingInline: '2px',
    fontFamily: 'inherit',
    textAlign: 'center',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  hidden: { display: 'none' },
});

type Given = {
  readonly of: string;
  readonly does?: string;
  /** Drawn only while the focus is in the line it is a key of (line-styles.ts), or in the row (Rows.tsx). */
  readonly within?: 'stop' | 'row';
};

/** A key as it is drawn, and what it does where no word beside it says so. */
export const KeyCap = ({ of, does, within }: Given) => {
  const styles = useStyles();
  return (
    <span data-key={within} className={mergeClasses(styles.key, within && styles.hidden)} aria-hidden>
      <kbd className={styles.cap}>{of.toUpperCase()}</kbd>
      {does}
    </span>
  );
};
