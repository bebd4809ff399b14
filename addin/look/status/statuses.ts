import type { CaseState } from '#shared/cases/states.ts';

/** Everything a badge can say of a case. */
export const statuses = [
  'new',
  'in-progress',
  'awaiting-reply',
  'awaiting-approval',
  'notified',
  'not-notified',
  'not-a-breach',
  'closed',
  'protected-address',
  'received',
  'answered',
  'waiting-for-you',
] as const;
export type Status = (typeof statuses)[number];

/** How far a report is, as its reporter and the manager are told it. */
export const statusForReporter: Readonly<Record<CaseState, Status>> = {
  new: 'received',
  taken: 'in-progress',
  'not-a-breach': 'not-a-breach',
  closed: 'closed',
};
