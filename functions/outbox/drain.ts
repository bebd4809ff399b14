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
  let ring = () => {};
  const nextRing = () =>
    new Promise<void>((resolve) => {
      ring = resolve;
    });

  const drain = (): Promise<void> => {
    again = running !== undefined;
    ring();
    running ??= untilDone().finally(() => {
      running = undefined;
    });
    return running;
  };
  // A row written while the last claim was looking is seen by one more look.
  const untilDone = async (): Promise<void> => {
    do {
      again = false;
      await deliverDue(parts, nextRing);
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

/**
 * Delivers what is due, until nothing is. When something new is written meanwhile (`nextRing` settles) and there is nothing
 * more to begin, it is claimed at once: a new card does not wait for the end of a call that Teams leaves unanswered.
 */
const deliverDue = async (parts: Senders, nextRing: () => Promise<void>): Promise<void> => {
  const busy = new Set<Promise<void>>();
  try {
    for (;;) {
      const rung = nextRing();
      const now = parts.now();
      const waiting = [...(await claim(parts.db, now, mostClaimed))];
      if (waiting.length === 0 && busy.size === 0) return;
      const until = new Date(now.getTime() + lastStart);
      while (waiting.length > 0 && busy.size < atOnce) {
        const worker = work(parts, waiting, until).finally(() => busy.delete(worker));
        busy.add(worker);
      }
      const allBegun = waiting.length === 0 && busy.size < atOnce;
      // A worker that ends found nothing more to begin.
      const room = allBegun ? Promise.resolve() : Promise.race(busy);
      await Promise.race([Promise.all(busy), Promise.all([rung, room])]);
      await handBack(parts.db, waiting.splice(0));
    }
  } catch {
    // The database does not answer: rows and leases stand there, and the next tick of the timer finds them.
    await Promise.allSettled(busy);
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
