import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';

const useStyles = makeStyles({
  track: {
    display: 'block',
    flexGrow: 1,
    height: '4px',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground5,
    '@media (forced-colors: active)': { outline: '1px solid CanvasText' },
  },
  bar: {
    display: 'block',
    height: '100%',
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'Highlight' },
  },
});

/** A part of a whole (0-1) as wide as its place; its number stands beside it in words. */
export const PartBar = ({ part }: { part: number }) => {
  const styles = useStyles();
  return (
    <span className={styles.track} aria-hidden>
      <span className={styles.bar} style={{ width: `${100 * part}%` }} />
    </span>
  );
};
