import type { Timer } from '../functions-host/timers.ts';
import type { StageClock } from './stage-clock.ts';

/** What the clock asks of the desk: when its next message is due, and to wait until none is under way. */
export type Desk = { nextDue(): Promise<Date | undefined>; quiet(): Promise<void> };

export type Moved = {
  /** How often each timer ran. */
  ran: Record<string, number>;
  /** Timers that ran less often than their schedule says, because the way was too long. */
  thinned: string[];
};

const runsPerTimer = 400;
const realTimeLimit = 30_000;

/**
 * Moves the clock to `target` the way it would have gone there by itself: from due to due, running the timers at their
 * instants and delivering messages at theirs. Timers that fire more than once a minute run only when a row is due.
 * A way over years is bounded: a timer runs at most 400 times on it, evenly spread, and after half a minute of real time
 * the clock jumps to the end and runs everything once.
 */
export async function moveClock(clock: StageClock, timers: readonly Timer[], desk: Desk, target: Date): Promise<Moved> {
  const began = performance.now();
  const ran: Record<string, number> = {};
  const run = async (timer: Timer) => {
    ran[timer.name] = (ran[timer.name] ?? 0) + 1;
    await timer.run(clock.now(), false);
  };
  const slow = timers.filter(({ frequent }) => !frequent).map((timer) => planFires(timer, clock.now(), target));
  const frequent = timers.filter((timer) => timer.frequent);
  const rows = rowsOf(desk, frequent.length > 0);
  clock.hold(clock.now());
  for (;;) {
    const row = await rows.next(clock.now());
    const step = Math.min(row, ...slow.map(({ next }) => next));
    if (step > target.getTime()) break;
    if (performance.now() - began > realTimeLimit) {
      clock.hold(target);
      for (const plan of slow) await run(plan.timer);
      break;
    }
    clock.hold(new Date(Math.max(step, clock.now().getTime())));
    for (const plan of slow) {
      if (plan.next > step) continue;
      await run(plan.timer);
      plan.goOn();
    }
    if (row <= step) for (const timer of frequent) await run(timer);
    await desk.quiet();
  }
  clock.hold(target);
  for (const timer of frequent) await run(timer);
  await desk.quiet();
  clock.release();
  return { ran, thinned: slow.filter(({ every }) => every > 1).map(({ timer }) => timer.name) };
}

function planFires(timer: Timer, now: Date, target: Date) {
  const first = timer.schedule.next(now);
  const period = timer.schedule.next(first).getTime() - first.getTime();
  const every = Math.max(1, Math.ceil((target.getTime() - now.getTime()) / period / runsPerTimer));
  const plan = {
    timer,
    every,
    // A run missed while the stage was down comes first, once.
    next: Math.min(first.getTime(), Math.max(timer.due().getTime(), now.getTime())),
    goOn: () => {
      plan.next = timer.schedule.next(new Date(plan.next + (every - 1) * period)).getTime();
    },
  };
  return plan;
}

/**
 * When the desk has something due. A row that stays due however often it is tried (many rows of one instant look the
 * same) is left alone after 40 rounds, for a time that doubles up to an hour, so that it cannot hold the clock.
 */
function rowsOf(desk: Desk, anybodyDelivers: boolean) {
  let tried = { due: Number.NaN, rounds: 0 };
  let pause = { until: Number.NEGATIVE_INFINITY, length: 10_000 };
  return {
    next: async (now: Date): Promise<number> => {
      const due = anybodyDelivers ? (await desk.nextDue())?.getTime() : undefined;
      if (due === undefined) return Number.POSITIVE_INFINITY;
      if (due > now.getTime()) return Math.max(due, pause.until);
      tried = { due, rounds: tried.due === due ? tried.rounds + 1 : 1 };
      if (tried.rounds > 40) {
        pause = { until: now.getTime() + pause.length, length: Math.min(pause.length * 2, 3_600_000) };
      }
      return Math.max(now.getTime(), pause.until);
    },
  };
}
