import type { Claimed } from '../outbox/claim.ts';
import type { caseMessages, MessageIn, MessageKind, PlannedIn, Shapes } from '../outbox/messages.ts';
import type { Outcome } from '../outbox/outcome.ts';
import type { Parts } from '../parts.ts';

/** What a delivery works with; `kick` is not among it: the drain is running. */
export type Senders = Omit<Parts, 'kick'>;

export type DeliveringIn<S extends Shapes, K extends keyof S & string> = {
  readonly parts: Senders;
  readonly row: Claimed;
  readonly message: Extract<MessageIn<S>, { readonly kind: K }>;
  /** The steps of this message that are done, kept in the row: a retry does only the rest. */
  readonly steps: ReadonlySet<string>;
};

/**
 * Delivers one message: reads its subject afresh, acts outside any transaction, and returns what to record. It may run
 * more than once for one row. Fails with a Trouble, which says whether and when to try again.
 */
export type DeliverIn<S extends Shapes, K extends keyof S & string> = (
  delivering: DeliveringIn<S, K>,
) => Promise<Outcome<PlannedIn<S>>>;

/** The same for a message about a case. */
export type Delivering<K extends MessageKind> = DeliveringIn<typeof caseMessages, K>;
export type Deliver<K extends MessageKind> = (delivering: Delivering<K>) => Promise<Outcome>;
