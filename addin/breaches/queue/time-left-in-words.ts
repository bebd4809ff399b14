import type * as desk from '../../texts/desk.ts';
import type * as queue from '../../texts/queue.ts';
import type { Times } from '../../texts/times.ts';
import type { TimeLeft } from './time-left.ts';

export type ClockWords = {
  readonly desk: Pick<typeof desk.da, 'left' | 'late'>;
  readonly queue: Pick<typeof queue.da, 'soon' | 'justLate' | 'stopped'>;
  readonly times: Pick<Times, 'span'>;
};

const minute = 60_000;

/** Time left as people say it. Whole minutes rounded down: a minute that is not there is never promised. */
export const timeLeftInWords = ({ nearness, milliseconds }: TimeLeft, { desk, queue, times }: ClockWords): string => {
  if (nearness === 'stopped') return queue.stopped;
  if (nearness === 'overdue') return milliseconds < minute ? queue.justLate : desk.late(times.span(milliseconds));
  return milliseconds < minute ? queue.soon : desk.left(times.span(milliseconds));
};
