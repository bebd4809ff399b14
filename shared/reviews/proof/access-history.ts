import { type QuarterOfYear, roundOf } from '../round-of.ts';
import { keyOf, lastQuarters } from './quarters.ts';

/**
 * What one quarter says of an access. `unanswered`: kept, because no one had answered when the review ended. `new`,
 * `waiting`: the review is open, and the access came since an earlier one or not. `not-reviewed`: no review asked about it,
 * whether it was held or not. `not-held`: a review of its group found it not there.
 */
export const marks = ['confirmed', 'refused', 'unanswered', 'new', 'waiting', 'not-reviewed', 'not-held'] as const;
export type Mark = (typeof marks)[number];

/** One review's line about an access. */
export type AskedLine = {
  /** The day (`YYYY-MM-DD`) on which its review began. */
  readonly starts: string;
  readonly isEnded: boolean;
  /** What was answered; counts once it is sent. */
  readonly answer: 'keep' | 'remove' | null;
  readonly isSent: boolean;
};

/**
 * An answer counts once it is sent: until then it may be taken back.
 * @param isNew the access came since an earlier review of its group
 */
export const markOf = (
  { isEnded, answer, isSent }: AskedLine,
  isNew: boolean,
): Exclude<Mark, 'not-reviewed' | 'not-held'> => {
  if (isSent && answer === 'keep') return 'confirmed';
  if (isSent && answer === 'remove') return 'refused';
  if (isEnded) return 'unanswered';
  return isNew ? 'new' : 'waiting';
};

/** How many quarters are shown: two years. */
const shownQuarters = 8;

/**
 * The last eight quarters of an access, oldest first. Of two reviews in one quarter the later one that asked speaks.
 * @param missedOn the days (`YYYY-MM-DD`) on which reviews of its group began that found it not there
 * @param today the day in Copenhagen, `YYYY-MM-DD`
 */
export const historyOf = (
  lines: readonly AskedLine[],
  missedOn: readonly string[],
  today: string,
): readonly { readonly quarter: QuarterOfYear; readonly mark: Mark }[] => {
  const missed = new Set(missedOn.map((day) => keyOf(roundOf(day))));
  const byQuarter = new Map(
    inOrder(lines).map((line, place) => {
      const isNew = place === 0 && missedOn.some((day) => day < line.starts);
      return [keyOf(roundOf(line.starts)), markOf(line, isNew)];
    }),
  );
  return lastQuarters(today, shownQuarters).map((quarter) => {
    const key = keyOf(quarter);
    return { quarter, mark: byQuarter.get(key) ?? (missed.has(key) ? 'not-held' : 'not-reviewed') };
  });
};

/**
 * How an access is now. `confirmed`, `unanswered`, `waiting`: held, by what the newest review says. `leaving`: held, and
 * refused. `not-reviewed`: held, and never asked about. `not-held`: it is gone.
 */
export const accessStates = ['confirmed', 'unanswered', 'waiting', 'leaving', 'not-reviewed', 'not-held'] as const;
export type AccessState = (typeof accessStates)[number];

/** @param isHeld whether the directory listed the member when it was last read */
export const accessState = (lines: readonly AskedLine[], isHeld: boolean): AccessState => {
  if (!isHeld) return 'not-held';
  const last = inOrder(lines).at(-1);
  if (!last) return 'not-reviewed';
  switch (markOf(last, false)) {
    case 'confirmed':
      return 'confirmed';
    case 'refused':
      return 'leaving';
    case 'unanswered':
      return 'unanswered';
    case 'new':
    case 'waiting':
      return 'waiting';
  }
};

const inOrder = <L extends AskedLine>(lines: readonly L[]): readonly L[] =>
  lines.toSorted((one, other) => (one.starts < other.starts ? -1 : one.starts > other.starts ? 1 : 0));
