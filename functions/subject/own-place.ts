import type { Caller } from '#shared/people/caller.ts';
import type { OwnPlaceName } from '#shared/routes/own-places.ts';
import type { Tx } from '../database/transaction.ts';

type Asks<T> = (tx: Tx, caller: Caller, now: Date) => Promise<T>;

/** What the frame asks of a part of the desk that is no case: for its place in the navigation. */
export type OwnPlace = {
  /** Whether the caller has something to do there, or had lately. */
  readonly isOpen: Asks<boolean>;
  /** How much waits there for the caller, at most `mostCounted`. By index: it is asked every minute. */
  readonly countWaiting: Asks<number>;
};
export type OwnPlaces = Readonly<Record<OwnPlaceName, OwnPlace>>;
