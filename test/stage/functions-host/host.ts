import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Faults, makeFaults } from '../faults.ts';
import type { Journal } from '../journal.ts';
import { answerRequests, type Report } from './answer-request.ts';
import { makeCoreModule } from './core-module.ts';
import { openHostState } from './host-state.ts';
import { type Life, lifeOf, placesToDie } from './life.ts';
import { provideCoreModule } from './provide-core-module.ts';
import type { Hook, Registrations } from './registrations.ts';
import { makeRouter } from './routes.ts';
import { makeTimers, type Timer, type TimersGiven } from './timers.ts';

export type FunctionsHost<D> = {
  /** Answers what came in under `/api`, each time by the next instance; waits while instances start. */
  answer(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Those that fire: none while they are stopped, none where no instance has a function. */
  timers(): readonly Timer[];
  /** What each instance loaded. */
  loaded(): readonly D[];
  /** Lets timers fire, or not. Journaled. */
  setTimers(how: 'run' | 'stop'): void;
  /** Adds instances, or ends the latest. Journaled. */
  scale(instances: number): Promise<void>;
  /** Ends every instance and starts as many anew, as Azure does: nothing is awaited but that the app has loaded. */
  restart(): Promise<void>;
  close(): Promise<void>;
};

export type HostGiven<D> = {
  /** Imports the app; everything it registers meanwhile is served. `life`: of a process that is to be killed. */
  load(instance: number, life?: Life): Promise<D>;
  /** Ends what was loaded. */
  end(loaded: D): Promise<void>;
  /** The instant from which timers count that never ran. */
  first: Date;
  journal: Journal;
  /** `customHeaders` of host.json. */
  headers: Readonly<Record<string, string>>;
  faults?: Pick<Faults, 'take'>;
  /** Told of thrown errors and of warnings, with function name and invocation id. */
  report: Report;
};

type Instance<D> = {
  loaded: D | undefined;
  registrations: Registrations;
  answer: ReturnType<typeof answerRequests>;
};

/** Azure's Functions host in this process: HTTP and timer triggers, from the very registrations Azure would read. */
export async function openFunctionsHost<D>(given: HostGiven<D>): Promise<FunctionsHost<D>> {
  const { first, journal, headers, report, faults = makeFaults() } = given;
  const { core, index } = makeCoreModule((words) => report('@azure/functions', '', words));
  provideCoreModule(core);
  const instances: Instance<D>[] = [];
  const known = new Map<string, Timer>();
  const state = openHostState(journal);
  const nextPlace = placesToDie();
  let turn = 0;
  let starting: Promise<unknown> = Promise.resolve();

  const next = (): Instance<D> | undefined => {
    turn += 1;
    return instances[turn % Math.max(1, instances.length)];
  };
  // A throw in the app's entry point ends nothing: the host lives on with no function (Azure/azure-functions-host,
  // "Worker failed to index functions", then function.json files, of which there are none).
  const start = async (number: number, life?: Life): Promise<Instance<D>> => {
    let loaded: D | undefined;
    const registrations = await index(async () => {
      loaded = await given.load(number, life);
    }).catch((error: unknown) => {
      report('worker', '', `Worker failed to index functions: ${error instanceof Error ? error.stack : error}`);
      return { http: [], timers: [], onStart: [], onEnd: [] };
    });
    await runAll(registrations.onStart);
    return { loaded, registrations, answer: answerRequests(makeRouter(registrations.http), headers, report) };
  };
  const end = async ({ loaded, registrations }: Instance<D>): Promise<void> => {
    await runAll(registrations.onEnd);
    if (loaded !== undefined) await given.end(loaded);
  };
  const scale = async (wanted: number): Promise<void> => {
    while (instances.length > wanted) await end(instances.pop() as Instance<D>);
    while (instances.length < wanted) instances.push(await start(instances.length));
  };
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const done = starting.then(work);
    starting = done.catch(() => undefined);
    return done;
  };
  // A timer has processes of its own on Flex Consumption, so that one that is killed takes no other function with it.
  const runAndKill: TimersGiven['runAndKill'] = async (name, ...call) => {
    const life = lifeOf(nextPlace());
    const doomed = await start(instances.length, life);
    life.begin();
    try {
      await doomed.registrations.timers.find((one) => one.name === name)?.run(...call);
    } catch {
      // A killed process says nothing.
    }
    if (doomed.loaded !== undefined) await given.end(doomed.loaded);
  };
  // The host's lock lets one instance fire a timer; which one is not promised.
  const timerOf = ({ name, schedule }: { name: string; schedule: string }): Timer => {
    const made =
      known.get(name) ??
      makeTimers(
        [
          {
            name,
            schedule,
            run: (...call) =>
              next()
                ?.registrations.timers.find((one) => one.name === name)
                ?.run(...call),
          },
        ],
        { first, report, journal, faults, runAndKill },
      )[0];
    if (!made) throw new Error(`no timer ${name}`);
    known.set(name, made);
    return made;
  };

  await inTurn(() => scale(state.instances));
  return {
    answer: async (request, response) => {
      await starting;
      await next()?.answer(request, response);
    },
    timers: () => (state.timers === 'stop' ? [] : (instances[0]?.registrations.timers ?? []).map(timerOf)),
    loaded: () => instances.flatMap(({ loaded }) => (loaded === undefined ? [] : [loaded])),
    setTimers: (timers) => state.keep({ timers }),
    scale: (wanted) =>
      inTurn(async () => {
        await scale(wanted);
        state.keep({ instances: wanted });
      }),
    restart: () =>
      inTurn(async () => {
        const before = instances.length;
        await scale(0);
        await scale(before);
      }),
    close: () => inTurn(() => scale(0)),
  };
}

async function runAll(hooks: readonly Hook[]): Promise<void> {
  for (const hook of hooks) await hook({ hookData: {} });
}
