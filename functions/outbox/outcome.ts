import type { LogEntry } from '../database/log.ts';
import type { Tx } from '../database/transaction.ts';
import type { Planned } from './messages.ts';

/** What became of a message. Everything in it is recorded in one transaction. */
export type Outcome = {
  readonly end: 'done' | 'dropped' | 'merged';
  readonly log?: readonly LogEntry[];
  readonly also?: (tx: Tx, now: Date) => Promise<void>;
  readonly plan?: readonly Planned[];
};

export const dropped: Outcome = { end: 'dropped' };
