import { randomUUID } from 'node:crypto';
import { InvocationContext } from '@azure/functions';
import { type Faults, makeFaults, slowBy } from '../faults.ts';
import { forgetfulJournal, type Journal } from '../journal.ts';
import type { Report } from './answer-request.ts';
import { parseNcrontab, type Schedule } from './ncrontab.ts';
import type { TimerCall, TimerFunction } from './registrations.ts';

export type Timer = {
  name: string;
  schedule: Schedule;
  /** Fires more than once a minute: while the clock is moved it runs only when there is something for it. */
  frequent: boolean;
  /** When it is to fire next: after its last run, or after the instant the stage first saw it. */
  due(): Date;
  /** Runs the handler once, at `now`; a second call meanwhile waits for the first, as a singleton timer does. */
  run(now: Date, isPastDue: boolean): Promise<void>;
};

export type TimersGiven = {
  /** From which timers count that never ran. */
  first: Date;
  report: Report;
  journal?: Journal;
  faults?: Pick<Faults, 'take'>;
  /** Runs the function of that name in a process that is killed in the middle; without it such a run never begins. */
  runAndKill?(name: string, call: TimerCall, context: InvocationContext): Promise<void>;
};

/** Wraps the registered timers. Last runs of the less frequent ones are journaled, so a stop makes them past due. */
export function makeTimers(
  functions: readonly TimerFunction[],
  { first, report, journal = forgetfulJournal(), faults = makeFaults(), runAndKill = async () => {} }: TimersGiven,
): Timer[] {
  const known = new Map<string, Date>();
  for (const entry of journal.read('timer')) known.set(...lastRun(entry));
  return functions.map((of) => {
    const schedule = parseNcrontab(of.schedule);
    const soon = schedule.next(first);
    const frequent = schedule.next(soon).getTime() - soon.getTime() < 60_000;
    let last = known.get(of.name) ?? first;
    let running = Promise.resolve();
    const runOnce = async (now: Date, isPastDue: boolean) => {
      const next = schedule.next(now).toISOString();
      const scheduleStatus = { last: last.toISOString(), next, lastUpdated: last.toISOString() };
      last = now;
      // Each timer has an instance of its own on Flex Consumption, started from zero: it may come late,
      // not at all, or be killed in the middle (azure-functions-host issues 10527, 11890).
      const fault = faults.take('timers', of.name);
      if (fault === 'down') return;
      if (fault === 'slow') await new Promise((resolve) => setTimeout(resolve, slowBy));
      const invocationId = randomUUID();
      try {
        const context = new InvocationContext({ invocationId, functionName: of.name, logHandler: () => undefined });
        const call = { isPastDue: isPastDue || fault === 'slow', schedule: { adjustForDST: true }, scheduleStatus };
        await (fault === 'killed' ? runAndKill(of.name, call, context) : of.run(call, context));
      } catch (error) {
        report(of.name, invocationId, error instanceof Error ? (error.stack ?? error.message) : String(error));
      }
      if (!frequent) journal.append('timer', { name: of.name, at: now.toISOString() });
    };
    return {
      name: of.name,
      schedule,
      frequent,
      due: () => schedule.next(last),
      run: (now, isPastDue) => {
        running = running.then(() => runOnce(now, isPastDue));
        return running;
      },
    };
  });
}

function lastRun(entry: unknown): [string, Date] {
  const { name, at } = entry as { name: string; at: string };
  return [name, new Date(at)];
}
