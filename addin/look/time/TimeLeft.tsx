import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { ClockAlarmFilled, ClockAlarmRegular } from '@fluentui/react-icons/svg/clock-alarm';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import type { ComponentType } from 'react';
import { useTexts } from '../../texts/language.ts';
import * as texts from '../../texts/time-left.ts';
import { useTimes } from '../../texts/times.ts';
import { Unseen } from '../Unseen.tsx';
import { type Clock, clockLeft, type Level } from './clock-left.ts';
import { LevelHeard } from './LevelHeard.tsx';
import { TimeBar } from './TimeBar.tsx';
import { timeAndDue, timeInShort } from './time-words.ts';
import { useMinutesOf } from './use-minutes-of.ts';

// Filled labels as windows in forced colours would take their ground away, and with it the difference between levels.
const filled = {
  ...typographyStyles.body1Strong,
  fontVariantNumeric: 'tabular-nums',
  color: tokens.colorNeutralForegroundOnBrand,
  borderRadius: tokens.borderRadiusMedium,
  paddingInline: tokens.spacingHorizontalS,
  whiteSpace: 'nowrap',
  '@media (forced-colors: active)': { backgroundColor: 'CanvasText', color: 'Canvas', forcedColorAdjust: 'none' },
} as const;

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  inline: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  // Where there is no room beside it, the deadline is under the time rather than nowhere: at the right there too.
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  words: {
    ...typographyStyles.body1,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground1,
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
  },
  icon: { flexShrink: 0, fontSize: '16px', lineHeight: 0 },
  due: {
    ...typographyStyles.caption1,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground3,
    marginInlineStart: 'auto',
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
  soon: {
    ...typographyStyles.body1Strong,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorStatusWarningForeground3,
  },
  // On a tinted row the usual orange is too weak.
  soonOnTint: { color: tokens.colorStatusWarningForeground2 },
  now: { ...filled, backgroundColor: tokens.colorPaletteDarkOrangeBackground3 },
  over: { ...filled, backgroundColor: tokens.colorStatusDangerBackground3 },
});

const iconOf: Readonly<Record<Level, ComponentType | undefined>> = {
  calm: undefined,
  soon: ClockAlarmRegular,
  now: ClockAlarmFilled,
  over: ErrorCircleFilled,
  stopped: CheckmarkRegular,
};

type Shown = {
  clock: Clock;
  /** `row`: in lists, the deadline at the right; `narrow`: without it, on cards; `inline`: on one line, in heads. */
  form?: 'row' | 'narrow' | 'inline';
  /** It is on a tinted ground: a marked row. */
  onTint?: boolean;
  /** Whether a screen reader hears of a new level; only where the case is open. */
  heard?: boolean;
};

/**
 * The time that is left of a deadline, with its bar: the same on every screen. In words and with a sign of its own for
 * each level, so that colour is never alone; in full as tooltip and to screen readers. Moves by itself once a minute.
 */
export const TimeLeft = ({ clock, form = 'row', onTint = false, heard = false }: Shown) => {
  const styles = useStyles();
  const words = { t: useTexts(texts), times: useTimes() };
  const now = useMinutesOf(clock.due);
  const left = clockLeft(clock, now);
  const full = timeAndDue(clock, left, words);
  const lookOf: Readonly<Record<Level, string | undefined>> = {
    calm: undefined,
    soon: mergeClasses(styles.soon, onTint && styles.soonOnTint),
    now: styles.now,
    over: styles.over,
    stopped: undefined,
  };
  const Icon = iconOf[left.level];
  const runs = left.level !== 'stopped';
  const bar = runs && <TimeBar {...left} fixed={form === 'inline'} />;
  return (
    <span className={form === 'inline' ? styles.inline : styles.row} title={full} data-level={left.level}>
      <Unseen>{full}</Unseen>
      {heard && <LevelHeard level={left.level}>{full}</LevelHeard>}
      <span className={styles.line} aria-hidden>
        <span className={mergeClasses(styles.words, lookOf[left.level])}>
          {Icon && (
            <span className={styles.icon}>
              <Icon />
            </span>
          )}
          {timeInShort(clock, left, now, words)}
        </span>
        {form === 'row' && runs && (
          <span className={styles.due}>{words.times.due.caption(clock.due, now, clock.kind !== 'hours')}</span>
        )}
      </span>
      {bar}
    </span>
  );
};
