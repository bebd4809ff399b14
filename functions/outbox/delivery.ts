import type { LogEntry } from '../database/log.ts';
import type { Tx } from '../database/transaction.ts';
import type { Parts } from '../parts.ts';
import type { Claimed } from './claim.ts';
import type { Planned, Telling, TellingKind } from './telling.ts';

/** What a delivery works with; `kick` is not among it: the drain is running. */
export type Senders = Omit<Parts, 'kick'>;

export type Delivering<K extends TellingKind> = {
  readonly parts: Senders;
  readonly row: Claimed;
  readonly telling: Extract<Telling, { readonly kind: K }>;
  /** The steps of this telling that are done, kept in the row: a later try does only what is left. */
  readonly told: ReadonlySet<string>;
};

/** What became of a telling. Everything in it is recorded in one transaction. */
export type Outcome = {
  readonly end: 'done' | 'dropped' | 'merged';
  readonly log?: readonly LogEntry[];
  readonly also?: (tx: Tx, now: Date) => Promise<void>;
  readonly tell?: readonly Planned[];
};

/**
 * Delivers one telling: reads its subject afresh, acts outside any transaction, and says what is to be recorded. It may
 * run more than once for one row. Fails with a Trouble, which says whether and when to try again.
 */
export type Deliver<K extends TellingKind> = (delivering: Delivering<K>) => Promise<Outcome>;

export const dropped: Outcome = { end: 'dropped' };
