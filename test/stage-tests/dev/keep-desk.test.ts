import { keepDesk } from '#test/stage/dev/keep-desk.ts';
import type { RunningDesk } from '#test/stage/dev/start-desk.ts';

type Life = { open: (address: string) => void; up: () => void; fall: (why: string) => void; asked: () => boolean };

/** Desks that do what a test says, and end as soon as they are asked to. */
const desks = () => {
  const lives: Life[] = [];
  const start = (): RunningDesk => {
    const opened = Promise.withResolvers<string | undefined>();
    const ready = Promise.withResolvers<string | undefined>();
    const ended = Promise.withResolvers<string>();
    let isAsked = false;
    const fall = (why: string) => {
      opened.resolve(undefined);
      ready.resolve(why);
      ended.resolve(why);
    };
    lives.push({ open: opened.resolve, up: () => ready.resolve(undefined), fall, asked: () => isAsked });
    return {
      opened: opened.promise,
      ready: ready.promise,
      ended: ended.promise,
      end: async () => {
        isAsked = true;
        fall('ended');
      },
    };
  };
  const life = (n: number): Life => lives[n] ?? fail(n);
  return { start, life, count: () => lives.length };
};
const fail = (n: number): never => {
  throw new Error(`there is no life ${n}`);
};
const turn = () => new Promise((resolve) => setImmediate(resolve));

test('a call waits until the desk listens', async () => {
  const { start, life } = desks();
  const address = keepDesk(start, () => {}).address();
  life(0).open('http://one');
  expect(await address).toBe('http://one');
});

test('a call that comes while the desk starts anew is for the next one', async () => {
  const { start, life } = desks();
  const kept = keepDesk(start, () => {});
  life(0).open('http://one');
  life(0).up();
  await kept.begun;
  void kept.restart();
  const address = kept.address();
  await turn();
  life(1).open('http://two');
  expect(await address).toBe('http://two');
});

test('the next one starts when the one before has ended: they have one data folder', async () => {
  const { start, life, count } = desks();
  const kept = keepDesk(start, () => {});
  void kept.restart();
  expect(count()).toBe(1);
  await turn();
  expect([life(0).asked(), count()]).toEqual([true, 2]);
});

test('while it ends, nothing is led to it', async () => {
  const { start, life } = desks();
  const kept = keepDesk(start, () => {});
  life(0).open('http://one');
  await kept.address();
  void kept.restart();
  expect(kept.addressNow()).toBeUndefined();
});

test('a start that a later edit overtakes says so', async () => {
  const { start, life } = desks();
  const kept = keepDesk(start, () => {});
  const first = kept.restart();
  const second = kept.restart();
  await turn();
  life(2).up();
  expect([await first, await second]).toEqual([{ is: 'overtaken' }, { is: 'up' }]);
});

test('a desk that does not start says why, and is not waited for', async () => {
  const { start, life } = desks();
  const kept = keepDesk(start, () => {});
  life(0).fall('no such export');
  expect([await kept.begun, await kept.address()]).toEqual([{ is: 'down', why: 'no such export' }, undefined]);
});

test('a desk that falls after it was up is reported, and not waited for', async () => {
  const { start, life } = desks();
  const fell: string[] = [];
  const kept = keepDesk(start, (why) => fell.push(why));
  life(0).open('http://one');
  life(0).up();
  await kept.begun;
  life(0).fall('out of memory');
  await turn();
  expect([fell, await kept.address()]).toEqual([['out of memory'], undefined]);
});

test('one that is ended on purpose has not fallen', async () => {
  const { start, life } = desks();
  const fell: string[] = [];
  const kept = keepDesk(start, (why) => fell.push(why));
  life(0).up();
  await kept.begun;
  await kept.close();
  await turn();
  expect(fell).toEqual([]);
});
