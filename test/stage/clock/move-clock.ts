import type { Timer } from '../functions-host/timers.ts';
import type { StageClock } from './stage-clock.ts';

/** What the clock asks of the desk: when its next message is due, how many wait, and to wait until none is under way. */
export type Desk = {
  nextDue(): Promise<Date | undefined>;
  countWaiting(at: Date): Promise<number>;
  quiet(): Promise<void>;
};

export type Moved = {
  /** How often each timer ran. */
  ran: Record<string, number>;
  /** Timers that ran less often than their schedule says, because the way was too long. */
  thinned: string[];
  /** Messages that were planned up to the target and are not through: the channel takes no more, or something is in their way. */
  waiting: number;
};

const runsPerTimer = 400;
/**
 * What a way may cost, in milliseconds: the processor's time for going from timer to timer, which a busy machine does not
 * use up, and real time for the whole way with its messages, for a caller waits five minutes at most.
 */
const limits = { timers: 30_000, all: 270_000 };

/** Milliseconds since some instant. */
export type Meter = { processor(): number; real(): number };

const ownMeter: Meter = {
  processor: () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  },
  real: () => performance.now(),
};
/** The shortest rest the desk gives a busy channel; what could not go goes on after it. */
const rest = 2000;

/**
 * Moves the clock to `target` the way it would have gone there by itself: from due to due, running the timers at their
 * instants and delivering messages at theirs. Timers that fire more than once a minute run only when a row is due. Where
 * the channel takes no more at an instant, the clock goes on in small steps until everything is through, however much.
 * A way over years is bounded: a timer runs at most 400 times on it, evenly spread, and after half a minute of the processor
 * without messages, four and a half minutes in all, the clock jumps to the end and runs everything once.
 */
export async function moveClock(
  clock: StageClock,
  timers: readonly Timer[],
  desk: Desk,
  target: Date,
  meter: Meter = ownMeter,
): Promise<Moved> {
  const began = { processor: meter.processor(), real: meter.real() };
  let delivering = 0;
  const isTooLong = () =>
    meter.real() - began.real > limits.all || meter.processor() - began.processor - delivering > limits.timers;
  const ran: Record<string, number> = {};
  const run = async (timer: Timer) => {
    ran[timer.name] = (ran[timer.name] ?? 0) + 1;
    await timer.run(clock.now(), false);
  };
  const slow = timers.filter(({ frequent }) => !frequent).map((timer) => planFires(timer, clock.now(), target));
  const frequent = timers.filter((timer) => timer.frequent);
  const rows = rowsOf(desk, frequent.length > 0);
  clock.hold(clock.now());
  // What was begun before the clock is moved ends before: a lease must not run out in the middle of a call.
  await desk.quiet();
  for (;;) {
    const row = await rows.next(clock.now());
    const step = Math.min(row, ...slow.map(({ next }) => next));
    if (step > target.getTime()) break;
    if (isTooLong()) {
      clock.hold(target);
      for (const plan of slow) {
        plan.isThinned ||= plan.next < target.getTime();
        await run(plan.timer);
      }
      break;
    }
    clock.hold(new Date(Math.max(step, clock.now().getTime())));
    for (const plan of slow) {
      if (plan.next > step) continue;
      await run(plan.timer);
      plan.goOn();
    }
    const from = meter.processor();
    if (row <= step) for (const timer of frequent) await run(timer);
    await desk.quiet();
    if (row <= step) delivering += meter.processor() - from;
  }
  clock.hold(target);
  for (const timer of frequent) await run(timer);
  await desk.quiet();
  const waiting = await desk.countWaiting(target);
  clock.release();
  return { ran, thinned: slow.filter(({ isThinned }) => isThinned).map(({ timer }) => timer.name), waiting };
}

function planFires(timer: Timer, now: Date, target: Date) {
  const first = timer.schedule.next(now);
  const period = timer.schedule.next(first).getTime() - first.getTime();
  const every = Math.max(1, Math.ceil((target.getTime() - now.getTime()) / period / runsPerTimer));
  const plan = {
    timer,
    isThinned: every > 1,
    // A run missed while the stage was down comes first, once.
    next: Math.min(first.getTime(), Math.max(timer.due().getTime(), now.getTime())),
    goOn: () => {
      plan.next = timer.schedule.next(new Date(plan.next + (every - 1) * period)).getTime();
    },
  };
  return plan;
}

/**
 * When the desk has something due. What could not go at an instant goes on a rest later. Rows that stay due however often
 * they are tried are left alone after 40 rounds, for a time that doubles up to an hour, so that they cannot hold the clock.
 */
function rowsOf(desk: Desk, delivers: boolean) {
  const none = { until: Number.NEGATIVE_INFINITY, length: 10_000 };
  let tried = { at: Number.NaN, due: Number.NaN, count: 0, rounds: 0 };
  let pause = none;
  return {
    next: async (now: Date): Promise<number> => {
      const due = delivers ? (await desk.nextDue())?.getTime() : undefined;
      if (due === undefined) return Number.POSITIVE_INFINITY;
      const at = now.getTime();
      if (due > at) return Math.max(due, pause.until);
      const count = await desk.countWaiting(now);
      const isStuck = tried.due === due && tried.count === count;
      const next = tried.at === at ? at + rest : at;
      tried = { at: next, due, count, rounds: isStuck ? tried.rounds + 1 : 1 };
      if (!isStuck) pause = none;
      if (tried.rounds > 40) pause = { until: at + pause.length, length: Math.min(pause.length * 2, 3_600_000) };
      return Math.max(next, pause.until);
    },
  };
}
