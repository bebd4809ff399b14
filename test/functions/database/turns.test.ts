import { makeTurns, type Share } from '#functions/database/turns.ts';

/** Takes the one turn, lets others queue up, and notes in which order they get theirs. */
const orderOf = async (queue: readonly Share[]): Promise<readonly Share[]> => {
  const turns = makeTurns(1, 1000);
  const over = await turns.take('requests');
  const began: Share[] = [];
  const all = queue.map(async (share) => {
    const done = await turns.take(share);
    began.push(share);
    done();
  });
  over();
  await Promise.all(all);
  return began;
};

test('a delivery that waits behind many requests is the next, and then they go by turns', async () =>
  expect(await orderOf(['requests', 'requests', 'requests', 'deliveries', 'deliveries'])).toEqual([
    'deliveries',
    'requests',
    'deliveries',
    'requests',
    'requests',
  ]));

test('of one share who came first goes first', async () => {
  const turns = makeTurns(1, 1000);
  const over = await turns.take('requests');
  const began: number[] = [];
  const all = [1, 2, 3].map(async (number) => {
    const done = await turns.take('requests');
    began.push(number);
    done();
  });
  over();
  await Promise.all(all);
  expect(began).toEqual([1, 2, 3]);
});

test('as many go at a time as there are connections', async () => {
  const turns = makeTurns(2, 1000);
  const [first] = await Promise.all([turns.take('requests'), turns.take('requests')]);
  const third = turns.take('deliveries');
  first?.();
  expect(await third).toBeInstanceOf(Function);
});

test('a turn that is given back twice is one', async () => {
  jest.useFakeTimers();
  const turns = makeTurns(1, 1000);
  const over = await turns.take('requests');
  over();
  over();
  await turns.take('requests');
  const second = turns.take('requests').catch((error: Error) => error.message);
  await jest.advanceTimersByTimeAsync(1000);
  jest.useRealTimers();
  expect(await second).toBe('timeout exceeded when trying to connect');
});

test('who has waited in vain leaves the queue', async () => {
  jest.useFakeTimers();
  const turns = makeTurns(1, 1000);
  const over = await turns.take('requests');
  const vain = turns.take('requests').catch((error: Error) => error.message);
  await jest.advanceTimersByTimeAsync(1000);
  await vain;
  const next = turns.take('requests');
  over();
  jest.useRealTimers();
  expect(await next).toBeInstanceOf(Function);
});
