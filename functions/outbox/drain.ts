import type { Core } from '../database/core.ts';
import { leftAlone, type Resting, restAfter, takeOutBusy, untilFirstTakes } from './busy-channel.ts';
import { type Claimed, claim, handBack } from './claim.ts';
import type { AnyPlanned } from './messages.ts';
import type { Outcome } from './outcome.ts';
import { recordFailure, recordOutcome } from './record.ts';
import { keepSigns, type Sign } from './signs-of-life.ts';

/** What made a drain begin. A drain begun by a health check leaves no sign of life: that would hide a stopped timer. */
export type DrainedBy = 'timer' | 'request' | 'health';

export type Outbox = {
  /** Delivers all due rows. Never throws. */
  readonly drain: (by?: DrainedBy) => Promise<void>;
  /** The same without waiting; many at once are one. */
  readonly kick: () => void;
  /** The same when this process has not drained for a minute: the timer may have stopped. Free otherwise. */
  readonly kickIfIdle: (by: DrainedBy) => void;
  /** Settles when nothing is being delivered. */
  readonly quiet: () => Promise<void>;
};

/**
 * Deliveries of different cases at the same time, a process. Each waits mostly for a service; at the database they have
 * turns of their own, so that they never hold up requests.
 */
const atOnce = 8;
/** Rows claimed in one go. */
const mostClaimed = 50;
/** Rows not begun for so long are released, so that a new card does not wait behind slow ones. Milliseconds. */
const lastStart = 1000;
/** A process that has not drained for so long drains at the next request. Milliseconds. */
const idleAfter = 60_000;
/** A sign of life is written at most so often. Milliseconds. */
const signEvery = 30_000;

const signsOf: { readonly [B in DrainedBy]: readonly Sign[] } = {
  timer: ['last-drain', 'last-timer'],
  request: ['last-drain'],
  health: [],
};

/** Calls `act` after so many milliseconds of real time. */
export type Later = (milliseconds: number, act: () => void) => void;

/** How a due row is delivered, and what follows when it is given up; neither knows of tries or leases. */
export type Deliveries = {
  /** The kinds of subjects whose messages can be delivered. */
  readonly subjects: readonly string[];
  /** Fails with a Trouble, which says whether and when to try again. */
  readonly deliver: (row: Claimed) => Promise<Outcome<AnyPlanned>>;
  readonly alarmGivenUp: (row: Claimed) => Promise<void>;
};

type Work = Core & Deliveries;

/**
 * One drainer a process. Several processes may drain one database: a row is claimed by one of them.
 * @param later schedules the next drain when a throttled channel takes more; without it the next drain waits for its
 * cause
 */
export const openDrain = (parts: Work, later: Later = () => {}): Outbox => {
  let running: Promise<void> | undefined;
  const resting: Resting = new Map();
  let again = false;
  let ring = () => {};
  const nextRing = () =>
    new Promise<void>((resolve) => {
      ring = resolve;
    });

  const signed = new Map<Sign, number>();
  const owed = new Set<Sign>();
  // When this process last drained, and last drained with a sign of life.
  const looked = { ever: Number.NEGATIVE_INFINITY, signed: Number.NEGATIVE_INFINITY };
  const look = (at: number, isSigned: boolean) => {
    looked.ever = at;
    if (isSigned) looked.signed = at;
  };

  const drain = (by: DrainedBy = 'timer'): Promise<void> => {
    look(parts.now().getTime(), by !== 'health');
    for (const sign of signsOf[by]) owed.add(sign);
    again = running !== undefined;
    ring();
    running ??= untilDone().finally(() => {
      running = undefined;
      goOnAfterRest();
    });
    return running;
  };
  let isGoingOn = false;
  const goOnAfterRest = () => {
    const rest = untilFirstTakes(resting, parts.now());
    if (rest === undefined || isGoingOn) return;
    isGoingOn = true;
    later(rest, () => {
      isGoingOn = false;
      void drain('request');
    });
  };
  // A row written during the last claim is found by one more round.
  const untilDone = async (): Promise<void> => {
    do {
      again = false;
      await deliverDue(parts, nextRing, sign, resting);
    } while (again);
  };
  const sign = async (now: Date): Promise<void> => {
    look(now.getTime(), owed.size > 0);
    const fresh = [...owed].filter((name) => now.getTime() - (signed.get(name) ?? 0) >= signEvery);
    owed.clear();
    if (fresh.length === 0) return;
    await keepSigns(parts.db, fresh, now);
    for (const name of fresh) signed.set(name, now.getTime());
  };
  return {
    drain,
    kick: () => void drain('request'),
    kickIfIdle: (by) => {
      const last = by === 'health' ? looked.ever : looked.signed;
      if (parts.now().getTime() - last >= idleAfter) void drain(by);
    },
    quiet: async () => {
      while (running) await running;
    },
  };
};

/**
 * Delivers all due rows. A row written meanwhile (`nextRing` settles) is claimed as soon as there is nothing more to
 * begin: a new card does not wait for a call that Teams leaves unanswered.
 */
const deliverDue = async (
  parts: Work,
  nextRing: () => Promise<void>,
  sign: (now: Date) => Promise<void>,
  resting: Resting,
): Promise<void> => {
  const busy = new Set<Promise<void>>();
  try {
    for (;;) {
      const rung = nextRing();
      const now = parts.now();
      const waiting = [...(await claim(parts.db, now, mostClaimed, leftAlone(resting, now), parts.subjects))];
      await sign(now);
      if (waiting.length === 0 && busy.size === 0) return;
      const until = new Date(now.getTime() + lastStart);
      while (waiting.length > 0 && busy.size < atOnce) {
        const worker = work(parts, waiting, until, resting).finally(() => busy.delete(worker));
        busy.add(worker);
      }
      const allBegun = waiting.length === 0 && busy.size < atOnce;
      // A worker ends when it finds nothing more to begin.
      const room = allBegun ? Promise.resolve() : Promise.race(busy);
      await Promise.race([Promise.all(busy), Promise.all([rung, room])]);
      await handBack(parts.db, waiting.splice(0));
    }
  } catch {
    // The database does not answer: rows and leases are kept there, and the next tick of the timer finds them.
    await Promise.allSettled(busy);
  }
};

const work = async (parts: Work, waiting: Claimed[], until: Date, resting: Resting): Promise<void> => {
  while (parts.now() <= until) {
    await handBack(parts.db, takeOutBusy(waiting, resting, parts.now()));
    const row = waiting.shift();
    if (!row) return;
    const rest = await deliverOne(parts, row);
    if (rest !== undefined) resting.set(row.tenantId, new Date(parts.now().getTime() + rest));
  }
};

/** @returns milliseconds for which Teams throttles, if it does */
const deliverOne = async (parts: Work, row: Claimed): Promise<number | undefined> => {
  try {
    await recordOutcome(parts, row, await parts.deliver(row));
  } catch (error) {
    const became = await recordFailure(parts, row, error);
    if (became === 'given-up') await parts.alarmGivenUp(row);
    return restAfter(error);
  }
};
