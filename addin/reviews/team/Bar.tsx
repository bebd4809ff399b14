import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';

const useStyles = makeStyles({
  track: {
    display: 'inline-block',
    verticalAlign: 'middle',
    width: '110px',
    height: '4px',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground5,
    // Drawn in the contrast theme alone.
    outline: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    '@media (forced-colors: active)': { outline: '1px solid CanvasText' },
  },
  wide: { display: 'block', width: '100%', height: '8px' },
  bar: {
    display: 'block',
    height: '100%',
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'Highlight' },
  },
  done: { backgroundColor: tokens.colorStatusSuccessBackground3 },
  stuck: { backgroundColor: tokens.colorPaletteMarigoldBackground3 },
});

type Shown = {
  readonly part: number;
  readonly tone?: 'plain' | 'done' | 'stuck';
  /** As wide as its place, and thicker. */
  readonly wide?: boolean;
};

/** A part of a whole (0-1); its number stands beside it in words. */
export const Bar = ({ part, tone = 'plain', wide = false }: Shown) => {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.track, wide && styles.wide)} aria-hidden>
      <span
        className={mergeClasses(styles.bar, tone === 'done' && styles.done, tone === 'stuck' && styles.stuck)}
        style={{ width: `${100 * part}%` }}
      />
    </span>
  );
};

/** Whole percent of a part; rounded down, so that only all of it is 100. */
export const percentOf = (part: number, all: number): number => (all === 0 ? 0 : Math.floor((100 * part) / all));
