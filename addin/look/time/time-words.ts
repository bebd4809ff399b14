import type * as timeLeft from '../../texts/time-left.ts';
import type { Times } from '../../texts/times.ts';
import type { Clock, ClockKind, ClockLeft } from './clock-left.ts';

export type TimeWords = { readonly t: typeof timeLeft.da; readonly times: Times };

const minute = 60_000;
const stoppedAt = ({ stopped }: Clock): string | undefined => (typeof stopped === 'string' ? stopped : undefined);

type InShort = (amount: number, t: typeof timeLeft.da) => string;
const inHours: InShort = (minutes, t) =>
  minutes < 60 ? t.minutes(minutes) : t.hours(Math.floor(minutes / 60), String(minutes % 60).padStart(2, '0'));
const inShort: Readonly<Record<ClockKind, InShort>> = {
  hours: inHours,
  days: (days, t) => t.days(days),
  'working-days': (days, t) => t.workingDays(days),
};

/** 39 t 20 min; 2 t 10 min over; 24 dage; Stoppet i går 14.20. */
export const timeInShort = (clock: Clock, { level, amount }: ClockLeft, now: Date, { t, times }: TimeWords): string => {
  const stopped = stoppedAt(clock);
  if (level === 'stopped') return t.stopped(stopped && times.brief(stopped, now));
  if (amount === 0) {
    if (level === 'over') return t.justOver;
    return clock.kind === 'hours' ? t.lastMinute : t.today;
  }
  const span = inShort[clock.kind](amount, t);
  return level === 'over' ? t.over(span) : span;
};

type InFull = (amount: number, words: TimeWords) => string;
const inFull: Readonly<Record<ClockKind, InFull>> = {
  hours: (minutes, { times }) => times.span(minutes * minute),
  days: (days, { t }) => t.days(days),
  'working-days': (days, { t }) => t.workingDays(days),
};

/** 15 timer og 48 minutter tilbage; 6 dage over fristen. */
export const timeInFull = (clock: Clock, { level, amount }: ClockLeft, words: TimeWords): string => {
  const { t, times } = words;
  const stopped = stoppedAt(clock);
  if (level === 'stopped') return t.full.stopped(stopped && times.full(stopped));
  if (amount === 0) {
    if (level === 'over') return t.full.justOver;
    return clock.kind === 'hours' ? t.full.lastMinute : t.full.today;
  }
  const span = inFull[clock.kind](amount, words);
  return level === 'over' ? t.full.over(span) : t.full.left(span);
};

/** 15 timer og 48 minutter tilbage. Frist torsdag den 26. november kl. 1.02 */
export const timeAndDue = (clock: Clock, left: ClockLeft, words: TimeWords): string =>
  left.level === 'stopped'
    ? timeInFull(clock, left, words)
    : `${timeInFull(clock, left, words)}. ${words.t.full.due(words.times.due.full(clock.due))}`;
