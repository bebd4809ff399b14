import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';

const useStyles = makeStyles({
  track: {
    display: 'inline-block',
    verticalAlign: 'middle',
    width: '110px',
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

/** A part of a whole (0-1); its number stands beside it in words. */
export const Bar = ({ part }: { part: number }) => {
  const styles = useStyles();
  return (
    <span className={styles.track} aria-hidden>
      <span className={styles.bar} style={{ width: `${100 * part}%` }} />
    </span>
  );
};

/** Whole percent of a part; rounded down, so that only all of it is 100. */
export const percentOf = (part: number, all: number): number => (all === 0 ? 0 : Math.floor((100 * part) / all));
