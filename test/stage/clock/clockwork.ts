import { Temporal } from '#shared/time/temporal.ts';
import type { Timer } from '../functions-host/timers.ts';
import { type Desk, type Moved, moveClock } from './move-clock.ts';
import type { StageClock } from './stage-clock.ts';

/** A clock setting that cannot be followed; the message says why, in words for the caller. */
export class ClockRefusal extends Error {}

export type Clockwork = {
  now(): Date;
  /** Resolves when every timer in between has run and the outbox is quiet. Refuses to go back. */
  moveTo(target: Date): Promise<Moved>;
  /** The same by an ISO 8601 duration such as PT71H; days and months are those of Copenhagen's calendar. */
  advance(duration: string): Promise<Moved>;
  /** Does something while neither a timer runs nor the clock moves. */
  between<T>(work: () => Promise<T>): Promise<T>;
  close(): Promise<void>;
};

/** Drives the timers by the stage's clock: past-due ones once at the start, then as it ticks, and when it is moved. */
export function startClockwork(clock: StageClock, timers: () => readonly Timer[], desk: Desk): Clockwork {
  let last: Promise<unknown> = Promise.resolve();
  let closed = false;
  let wake: NodeJS.Timeout | undefined;

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
  const tick = async (started: Date) => {
    for (const timer of timers()) {
      if (!closed && timer.due() <= clock.now()) await timer.run(clock.now(), timer.due() < started);
    }
  };
  const sleep = () => {
    if (closed) return;
    const next = Math.min(...timers().map((timer) => timer.due().getTime()));
    // Timers that were stopped may run again, and others may have come.
    const wait = Math.min(Math.max(next - clock.now().getTime(), 20), 1000);
    wake = setTimeout(() => inTurn(() => tick(new Date(clock.now().getTime() - 5_000))).then(sleep), wait);
  };
  inTurn(() => tick(clock.now())).then(sleep);

  // The clock ticks on while a call waits its turn, so the target is counted when the turn has come.
  const move = (targetFrom: (now: Date) => Date) =>
    inTurn(async () => {
      const now = clock.now();
      const target = targetFrom(now);
      if (target < now) {
        throw new ClockRefusal(
          `The clock cannot go back: it is ${now.toISOString()}, asked for was ${target.toISOString()}.`,
        );
      }
      try {
        return await moveClock(clock, timers(), desk, target);
      } finally {
        clock.release();
      }
    });
  return {
    now: () => clock.now(),
    moveTo: (target) => move((now) => (isJustPast(target, now) ? now : target)),
    advance: async (duration) => move((now) => later(now, duration)),
    between: inTurn,
    close: async () => {
      closed = true;
      clearTimeout(wake);
      await last;
    },
  };
}

/** Who asks for the time the clock showed a moment ago asks it to stay where it is. */
function isJustPast(target: Date, now: Date): boolean {
  return target < now && now.getTime() - target.getTime() < 1000;
}

function later(now: Date, duration: string): Date {
  try {
    const at = Temporal.Instant.from(now.toISOString()).toZonedDateTimeISO('Europe/Copenhagen').add(duration);
    return new Date(at.epochMilliseconds);
  } catch {
    throw new ClockRefusal(`"${duration}" is no duration. Write it as ISO 8601, for example PT71H or P7D.`);
  }
}
