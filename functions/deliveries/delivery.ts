import type { Claimed } from '../outbox/claim.ts';
import type { Message, MessageKind } from '../outbox/messages.ts';
import type { Outcome } from '../outbox/outcome.ts';
import type { Parts } from '../parts.ts';

/** What a delivery works with; `kick` is not among it: the drain is running. */
export type Senders = Omit<Parts, 'kick'>;

export type Delivering<K extends MessageKind> = {
  readonly parts: Senders;
  readonly row: Claimed;
  readonly message: Extract<Message, { readonly kind: K }>;
  /** The steps of this message that are done, kept in the row: a retry does only the rest. */
  readonly steps: ReadonlySet<string>;
};

/**
 * Delivers one message: reads its subject afresh, acts outside any transaction, and returns what to record. It may run
 * more than once for one row. Fails with a Trouble, which says whether and when to try again.
 */
export type Deliver<K extends MessageKind> = (delivering: Delivering<K>) => Promise<Outcome>;
