import type { LogEntry } from '../database/log.ts';
import type { Tx } from '../database/transaction.ts';
import type { AnyPlanned, Planned } from './messages.ts';

/** What became of a message. Everything in it is recorded in one transaction. */
export type Outcome<P extends AnyPlanned = Planned> = {
  readonly end: 'done' | 'dropped' | 'merged';
  readonly log?: readonly LogEntry[];
  /** Entries that go with no change of what is sealed: `also` changes nothing of it. */
  readonly note?: readonly LogEntry[];
  readonly also?: (tx: Tx, now: Date) => Promise<void>;
  readonly plan?: readonly P[];
};

export const dropped: Outcome<never> = { end: 'dropped' };
