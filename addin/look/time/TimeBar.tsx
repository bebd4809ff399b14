import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import type { ClockLeft, Level } from './clock-left.ts';

const useStyles = makeStyles({
  track: {
    display: 'block',
    height: '4px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground6,
    // Transparent but in contrast, where the ground of the track cannot be seen.
    outline: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    outlineOffset: '-1px',
    overflow: 'hidden',
  },
  fixed: { width: '72px', flexShrink: 0 },
  fill: {
    display: 'block',
    height: '100%',
    borderRadius: tokens.borderRadiusCircular,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText', forcedColorAdjust: 'none' },
  },
  calm: { backgroundColor: tokens.colorNeutralForeground3 },
  near: { backgroundColor: tokens.colorPaletteDarkOrangeBackground3 },
  over: { backgroundColor: tokens.colorStatusDangerBackground3 },
});

type Shown = Pick<ClockLeft, 'level' | 'elapsed'> & { fixed: boolean };

/** How much of a term is gone; full at the deadline. Only a picture of the words beside it. */
export const TimeBar = ({ level, elapsed, fixed }: Shown) => {
  const styles = useStyles();
  const fillOf: Readonly<Record<Level, string>> = {
    calm: styles.calm,
    soon: styles.near,
    now: styles.near,
    over: styles.over,
    stopped: styles.calm,
  };
  const share = level === 'over' ? 1 : elapsed;
  return (
    <span className={mergeClasses(styles.track, fixed && styles.fixed)} aria-hidden>
      <span className={mergeClasses(styles.fill, fillOf[level])} style={{ width: `${(share * 100).toFixed(1)}%` }} />
    </span>
  );
};
