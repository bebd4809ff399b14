import { type Claimed, claim } from './claim.ts';
import { deliver } from './deliver.ts';
import type { Senders } from './delivery.ts';
import { alarmGivenUp } from './given-up.ts';
import { recordFailure, recordOutcome } from './record.ts';

export type Outbox = {
  /** Delivers what is due, until nothing is. Never throws. */
  readonly drain: () => Promise<void>;
  /** The same without waiting; many at once are one. */
  readonly kick: () => void;
  /** Settles when nothing is being delivered. */
  readonly quiet: () => Promise<void>;
};

/** Deliveries of different cases at the same time, a process. */
const atOnce = 4;

/** One drainer a process. Several processes may drain one database: a row is claimed by one of them. */
export const openDrain = (parts: Senders): Outbox => {
  let running: Promise<void> | undefined;
  let again = false;

  const drain = (): Promise<void> => {
    again = running !== undefined;
    running ??= untilDone().finally(() => {
      running = undefined;
    });
    return running;
  };
  // A row written while the last claim was looking is seen by one more look.
  const untilDone = async (): Promise<void> => {
    do {
      again = false;
      await Promise.all(Array.from({ length: atOnce }, () => work(parts)));
    } while (again);
  };
  return {
    drain,
    kick: () => void drain(),
    quiet: async () => {
      while (running) await running;
    },
  };
};

const work = async (parts: Senders): Promise<void> => {
  try {
    for (let row = await claim(parts.db, parts.now()); row; row = await claim(parts.db, parts.now())) {
      await deliverOne(parts, row);
    }
  } catch {
    // The database does not answer: rows and leases stand there, and the next tick of the timer finds them.
  }
};

const deliverOne = async (parts: Senders, row: Claimed): Promise<void> => {
  try {
    await recordOutcome(parts, row, await deliver(parts, row));
  } catch (error) {
    const became = await recordFailure(parts, row, error);
    if (became === 'given-up') await alarmGivenUp(parts, row);
  }
};
