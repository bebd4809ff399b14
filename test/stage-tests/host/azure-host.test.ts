import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { makeFaults } from '#test/stage/faults.ts';
import { makeCoreModule } from '#test/stage/functions-host/core-module.ts';
import { type FunctionsHost, openFunctionsHost } from '#test/stage/functions-host/host.ts';
import type { Life } from '#test/stage/functions-host/life.ts';
import { forgetfulJournal } from '#test/stage/journal.ts';

const core = makeCoreModule(() => undefined);
const reported: string[] = [];
const faults = makeFaults();
let host: FunctionsHost<number>;
let server: Server;

jest.mock('#test/stage/functions-host/provide-core-module.ts', () => ({
  provideCoreModule: (given: unknown) => Object.assign(mockCore, given),
}));
const mockCore: Partial<ReturnType<typeof makeCoreModule>['core']> = {};

/** An app of one function and one timer, as `@azure/functions` registers them; it says which instance answers. */
const register = (instance: number, life?: Life) => {
  mockCore.registerFunction?.(
    { name: 'who', bindings: { trigger: { type: 'httpTrigger', route: 'who', methods: ['GET'] } } },
    () => ({ body: String(instance) }),
  );
  mockCore.registerFunction?.(
    { name: 'tick', bindings: { trigger: { type: 'timerTrigger', schedule: '*/10 * * * * *' } } },
    () => {
      ticked.push(instance);
      for (let statement = 1; life && statement < 3; statement += 1) {
        life.spend();
        done.push(statement);
      }
    },
  );
};
const ticked: number[] = [];
/** The statements that runs came to that were to be killed. */
const done: number[] = [];
const ended: number[] = [];
const load = jest.fn(async (instance: number, life?: Life) => {
  register(instance, life);
  return instance;
});

beforeAll(async () => {
  host = await openFunctionsHost({
    load,
    end: async (instance) => void ended.push(instance),
    first: new Date(0),
    journal: forgetfulJournal(),
    headers: {},
    faults,
    report: (_name, _id, words) => void reported.push(words),
  });
  server = createServer((request, response) => void host.answer(request, response)).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
});
afterAll(() => server.close());
beforeEach(async () => {
  await host.scale(1);
  ticked.length = 0;
});

const ask = async () => {
  const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/api/who`);
  return `${answer.status} ${await answer.text()}`.trim();
};
const tick = async () => host.timers()[0]?.run(new Date(10_000), false);

test('of two instances each answers in its turn', async () => {
  await host.scale(2);
  expect([await ask(), await ask(), await ask(), await ask()].toSorted()).toEqual(['200 0', '200 0', '200 1', '200 1']);
});

test('a timer fires once, whichever of two instances has the host’s lock', async () => {
  await host.scale(2);
  await tick();
  await tick();
  expect(ticked.toSorted()).toEqual([0, 1]);
});

test('timers that were stopped are not there, and then they are', () => {
  host.setTimers('stop');
  const stopped = host.timers().length;
  host.setTimers('run');
  expect([stopped, host.timers().length]).toEqual([0, 1]);
});

test('a timer that was taken away before it ran fires nothing, once', async () => {
  faults.set('timers', 'down', 1, 'tick');
  await tick();
  await tick();
  expect(ticked).toHaveLength(1);
});

test('a run that is killed ends in the middle, another one later each time, and takes no other function with it', async () => {
  faults.set('timers', 'killed', 2, 'tick');
  ended.length = 0;
  await tick();
  await tick();
  await tick();
  expect({ done, ticked, ended, http: await ask(), reported }).toEqual({
    done: [1, 1, 2],
    ticked: [1, 1, 0],
    ended: [1, 1],
    http: '200 0',
    reported: [],
  });
});

test('a start that throws leaves a host that lives, knows no function and fires no timer', async () => {
  load.mockRejectedValueOnce(new Error('no database'));
  await host.restart();
  expect([await ask(), host.timers()]).toEqual(['404', []]);
  expect(reported.at(-1)).toContain('Worker failed to index functions');
});

test('what registers after the start is refused', async () => {
  await core.index(async () => undefined);
  expect(() => core.core.registerFunction({ name: 'late', bindings: {} }, () => undefined)).toThrow(
    'only be registered during app startup',
  );
});
