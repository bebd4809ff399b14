import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Journal } from '../journal.ts';
import { answerRequests, type Report } from './answer-request.ts';
import { makeCoreModule } from './core-module.ts';
import { provideCoreModule } from './provide-core-module.ts';
import type { Hook } from './registrations.ts';
import { makeRouter } from './routes.ts';
import { makeTimers, type Timer } from './timers.ts';

export type FunctionsHost = {
  /** Answers what came in under `/api`. */
  answer(request: IncomingMessage, response: ServerResponse): Promise<void>;
  timers: readonly Timer[];
  close(): Promise<void>;
};

export type HostGiven = {
  /** Imports the app; everything it registers meanwhile is served. */
  load(): Promise<unknown>;
  /** The instant from which timers count that never ran. */
  first: Date;
  journal: Journal;
  /** `customHeaders` of host.json. */
  headers: Readonly<Record<string, string>>;
  /** Told of thrown errors and of warnings, with function name and invocation id. */
  report: Report;
};

/** Azure's Functions host in this process: HTTP and timer triggers, from the very registrations Azure would read. */
export async function openFunctionsHost({ load, first, journal, headers, report }: HostGiven): Promise<FunctionsHost> {
  const { core, registrations } = makeCoreModule((words) => report('@azure/functions', '', words));
  provideCoreModule(core);
  await load();
  await runAll(registrations.onStart);
  return {
    answer: answerRequests(makeRouter(registrations.http), headers, report),
    timers: makeTimers(registrations.timers, first, report, journal),
    close: () => runAll(registrations.onEnd),
  };
}

async function runAll(hooks: readonly Hook[]): Promise<void> {
  for (const hook of hooks) await hook({ hookData: {} });
}
