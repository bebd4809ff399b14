import { type Claimed, claim, handBack } from './claim.ts';
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
/** Rows claimed in one go. */
const mostClaimed = 50;
/** What could not be begun for so long is given back, so that a new card does not wait behind slow ones. Milliseconds. */
const lastStart = 1000;

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
      await deliverDue(parts);
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

const deliverDue = async (parts: Senders): Promise<void> => {
  try {
    for (;;) {
      const now = parts.now();
      const rows = await claim(parts.db, now, mostClaimed);
      if (rows.length === 0) return;
      const waiting = [...rows];
      const until = new Date(now.getTime() + lastStart);
      await Promise.all(Array.from({ length: atOnce }, () => work(parts, waiting, until)));
      await handBack(parts.db, waiting);
    }
  } catch {
    // The database does not answer: rows and leases stand there, and the next tick of the timer finds them.
  }
};

const work = async (parts: Senders, waiting: Claimed[], until: Date): Promise<void> => {
  while (parts.now() <= until) {
    const row = waiting.shift();
    if (!row) return;
    await deliverOne(parts, row);
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
