import type { Opened } from '../door.ts';
import { proveLogs } from '../log/prove-logs.ts';
import { followPolicies } from '../policies/asking/follow-policies.ts';
import { forgetConfirmations } from '../policies/keeping/forget-confirmations.ts';
import { followInReviews } from '../reviews/following/follow-directory.ts';
import { turnReviews } from '../reviews/making/turn-reviews.ts';
import { forgetReviews } from '../reviews/proof/forget-reviews.ts';
import { planRemovalsByClock } from '../reviews/removals/planning/plan-by-clock.ts';
import { findChannelsAgain } from './channels.ts';
import { readDirectories } from './directory.ts';
import { followDirectories } from './mirror.ts';

/** `run` ends when the work is done. */
export type Timer = {
  readonly name: string;
  readonly schedule: string;
  readonly run: (desk: Opened) => Promise<void>;
};

/** The clock's own requests. Schedules are NCRONTAB with seconds. */
export const timers: readonly Timer[] = [
  { name: 'deliverOutbox', schedule: '*/10 * * * * *', run: ({ outbox }) => outbox.drain('timer') },
  // More often than it reads: after a start, or when Graph was down, it does not wait for the next hour.
  { name: 'readDirectory', schedule: '15 */15 * * * *', run: ({ parts }) => readDirectories(parts) },
  { name: 'findChannels', schedule: '45 */15 * * * *', run: ({ parts }) => findChannelsAgain(parts) },
  { name: 'followDirectory', schedule: '5 25 * * * *', run: ({ parts }) => followDirectories(parts) },
  // After the first minutes of the day; an hour later where that was missed.
  { name: 'turnReviews', schedule: '20 40 * * * *', run: ({ parts }) => turnReviews(parts) },
  // After the hour's reading of the directory.
  { name: 'followInReviews', schedule: '10 55 * * * *', run: ({ parts }) => followInReviews(parts) },
  { name: 'followPolicies', schedule: '40 57 * * * *', run: ({ parts }) => followPolicies(parts) },
  { name: 'planRemovals', schedule: '50 50 * * * *', run: ({ parts }) => planRemovalsByClock(parts) },
  // Once a night, in as many runs as it takes; a night without a running host is made up for.
  { name: 'proveLogs', schedule: '30 */15 * * * *', run: ({ parts }) => proveLogs(parts) },
  { name: 'forgetReviews', schedule: '20 55 * * * *', run: ({ parts }) => forgetReviews(parts) },
  { name: 'forgetConfirmations', schedule: '50 35 * * * *', run: ({ parts }) => forgetConfirmations(parts) },
  { name: 'maintain', schedule: '30 7 * * * *', run: ({ maintain }) => maintain() },
];
