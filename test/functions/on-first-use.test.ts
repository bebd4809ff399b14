import { NotOpen, onFirstUse } from '#functions/on-first-use.ts';

const never = () => new Promise<never>(() => undefined);

test('many who ask at once are one opening', async () => {
  const open = jest.fn(async () => 'open');
  const desk = onFirstUse(open, 1000);
  expect([await Promise.all([desk.open(), desk.open(), desk.opened()]), open.mock.calls.length]).toEqual([
    ['open', 'open', 'open'],
    1,
  ]);
});

test('after a failure the next to ask begins anew', async () => {
  const open = jest.fn(async () => 'open').mockRejectedValueOnce(new Error('refused'));
  const desk = onFirstUse(open, 1000);
  await expect(desk.open()).rejects.toThrow(NotOpen);
  expect(await desk.open()).toBe('open');
});

test('who asks is told why in time, and the opening goes on', async () => {
  jest.useFakeTimers();
  const { promise, resolve } = Promise.withResolvers<string>();
  const desk = onFirstUse(() => promise, 1000);
  const first = desk.open().catch((error: Error) => error.name);
  await jest.advanceTimersByTimeAsync(1000);
  jest.useRealTimers();
  resolve('open at last');
  expect([await first, await desk.open()]).toEqual(['NotOpen', 'open at last']);
});

test('nothing has begun before the first call, nor after a failure', async () => {
  const desk = onFirstUse(() => Promise.reject(new Error('refused')), 1000);
  const before = desk.begun();
  await desk.opened().catch(() => undefined);
  expect([before, desk.begun()]).toEqual([undefined, undefined]);
});

test('an opening that never ends can be asked for as long as one likes', () => {
  const desk = onFirstUse(never, 1000);
  void desk.opened();
  expect(desk.begun()).toBeInstanceOf(Promise);
});

test('what is forgotten is opened anew by the next to ask', async () => {
  const open = jest.fn().mockResolvedValueOnce('the first').mockResolvedValueOnce('the second');
  const desk = onFirstUse(open, 1000);
  await desk.open();
  desk.forget();
  expect([desk.begun(), await desk.open()]).toEqual([undefined, 'the second']);
});
