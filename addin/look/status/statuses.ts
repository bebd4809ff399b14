import type { CaseState } from '#shared/cases/states.ts';

/** Every status a badge can show. */
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

/** A report's status as its reporter and the manager see it. */
export const statusForReporter: Readonly<Record<CaseState, Status>> = {
  new: 'received',
  taken: 'in-progress',
  'not-a-breach': 'not-a-breach',
  closed: 'closed',
};
