import { CallFailed } from '#addin/api.ts';
import { draftKeeper, keptEvery, type Typed } from '#addin/cases/moves/drafts/draft-keeper.ts';
import type { Kept } from '#addin/look/frame/KeptLine.tsx';

const at = new Date('2026-11-25T08:14:00Z');
const minute = 60_000;

/** A keeper whose desk answers as it is told; without an answer it is not reached. */
const keeperWith = (answers: (Date | undefined | CallFailed | 'later' | 'broken off')[] = []) => {
  const put: Typed[] = [];
  const signals: AbortSignal[] = [];
  const told: (Kept | undefined)[] = [];
  const answerLater: (() => void)[] = [];
  const keeper = draftKeeper(
    (typed, signal) => {
      put.push(typed);
      signals.push(signal);
      const answer = answers[put.length - 1];
      if (answer === 'broken off')
        return new Promise((_, reject) => answerLater.push(() => reject(new DOMException('', 'AbortError'))));
      if (answer === 'later') return new Promise((resolve) => answerLater.push(() => resolve(at)));
      if (answer instanceof CallFailed) return Promise.reject(answer);
      return answer ? Promise.resolve(answer) : Promise.reject(new Error('not reached'));
    },
    (kept) => told.push(kept),
  );
  return { keeper, put, signals, told, answerLater };
};

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('nothing is sent during typing', () => {
  const { keeper, put } = keeperWith([at]);
  keeper.typed({ place: 'S' });
  jest.advanceTimersByTime(keptEvery - 1);
  expect(put).toEqual([]);
});

test('the newest is sent after two seconds', async () => {
  const { keeper, put } = keeperWith([at]);
  keeper.typed({ place: 'S' });
  keeper.typed({ place: 'Sk' });
  await jest.advanceTimersByTimeAsync(keptEvery);
  expect(put).toEqual([{ place: 'Sk' }]);
});

test('"kept" is said when the desk has answered, not before', async () => {
  const { keeper, told, answerLater } = keeperWith(['later']);
  keeper.typed({ place: 'S' });
  await jest.advanceTimersByTimeAsync(keptEvery);
  expect(told).toEqual([]);
  answerLater[0]?.();
  await jest.advanceTimersByTimeAsync(0);
  expect(told).toEqual([{ kind: 'kept', at }]);
});

test('the desk has all of it when it has answered, not before', async () => {
  const { keeper } = keeperWith([at]);
  keeper.typed({ place: 'S' });
  const before = keeper.hasAll();
  await jest.advanceTimersByTimeAsync(keptEvery);
  expect([before, keeper.hasAll()]).toEqual([false, true]);
});

test('what could not be kept is tried again by itself', async () => {
  const { keeper, put, told } = keeperWith([undefined, at]);
  keeper.typed({ place: 'S' });
  await jest.advanceTimersByTimeAsync(minute);
  expect([put.length, told]).toEqual([2, [{ kind: 'not-kept' }, { kind: 'kept', at }]]);
});

test.each(['forbidden', 'not-found', 'refused', 'changed'] as const)(
  'what is refused is said to be so, and not tried again: %s',
  async (kind) => {
    const failed = new CallFailed(kind);
    const { keeper, put, told } = keeperWith([failed, failed]);
    keeper.typed({ place: 'S' });
    await jest.advanceTimersByTimeAsync(minute);
    expect([put.length, told, keeper.hasAll()]).toEqual([1, [{ kind: 'refused', failed }], false]);
  },
);

test.each(['offline', 'busy', 'broken', 'signed-out'] as const)(
  'what may be kept later is tried again: %s',
  async (kind) => {
    const { keeper, put, told } = keeperWith([new CallFailed(kind), at]);
    keeper.typed({ place: 'S' });
    await jest.advanceTimersByTimeAsync(minute);
    expect([put.length, told]).toEqual([2, [{ kind: 'not-kept' }, { kind: 'kept', at }]]);
  },
);

test('what is typed after a refusal is tried', async () => {
  const { keeper, put } = keeperWith([new CallFailed('refused'), at]);
  keeper.typed({ place: 'S\u200b' });
  await jest.advanceTimersByTimeAsync(minute);
  keeper.typed({ place: 'S' });
  await jest.advanceTimersByTimeAsync(minute);
  expect(put).toEqual([{ place: 'S\u200b' }, { place: 'S' }]);
});

test('a form that is left tries once, and not for ever', async () => {
  const { keeper, put } = keeperWith();
  keeper.typed({ place: 'S' });
  keeper.leave();
  await jest.advanceTimersByTimeAsync(minute);
  expect(put).toEqual([{ place: 'S' }]);
});

test('words typed during a save do not wait for it when the window goes', async () => {
  const { keeper, put, signals, answerLater } = keeperWith(['broken off', at]);
  keeper.typed({ place: 'S' });
  await jest.advanceTimersByTimeAsync(keptEvery);
  keeper.typed({ place: 'Sk' });
  keeper.leaveWindow();
  const brokenOff = signals[0]?.aborted;
  answerLater[0]?.();
  await jest.advanceTimersByTimeAsync(0);
  expect([brokenOff, put]).toEqual([true, [{ place: 'S' }, { place: 'Sk' }]]);
});

test('a save under way goes on when the window goes and nothing newer waits', async () => {
  const { keeper, put, signals } = keeperWith(['later']);
  keeper.typed({ place: 'S' });
  await jest.advanceTimersByTimeAsync(keptEvery);
  keeper.leaveWindow();
  expect([signals[0]?.aborted, put.length]).toEqual([false, 1]);
});

test('a form that is left with nothing new sends nothing', async () => {
  const { keeper, put } = keeperWith([at]);
  keeper.leave();
  await jest.advanceTimersByTimeAsync(minute);
  expect(put).toEqual([]);
});

test('what is thrown away is not kept again', async () => {
  const { keeper, put } = keeperWith([at, at]);
  keeper.typed({ place: 'S' });
  keeper.discard();
  keeper.typed({ place: 'S' });
  await jest.advanceTimersByTimeAsync(minute);
  expect(put).toEqual([{}]);
});

test('who throws away learns whether the desk has, too', async () => {
  const { keeper, put } = keeperWith([undefined, at]);
  expect([await keeper.discard(), await keeper.discard(), put]).toEqual([false, true, [{}, {}]]);
});

test('what was sent is not kept after that', async () => {
  const { keeper, put } = keeperWith([at]);
  keeper.typed({ place: 'S' });
  keeper.sent();
  await jest.advanceTimersByTimeAsync(minute);
  expect(put).toEqual([]);
});

test('what is typed while it is sent is not kept meanwhile', async () => {
  const { keeper, put } = keeperWith([at]);
  keeper.typed({ place: 'S' });
  keeper.sending();
  keeper.typed({ place: 'Sk' });
  await jest.advanceTimersByTimeAsync(minute);
  expect(put).toEqual([]);
});

test('a save under way is broken off by the sending, and nothing of it is said', async () => {
  const { keeper, signals, told, answerLater } = keeperWith(['later']);
  keeper.typed({ place: 'S' });
  await jest.advanceTimersByTimeAsync(keptEvery);
  keeper.sending();
  answerLater[0]?.();
  await jest.advanceTimersByTimeAsync(minute);
  expect([signals.map(({ aborted }) => aborted), told]).toEqual([[true], []]);
});

test('what was broken off is kept where the sending failed', async () => {
  const { keeper, put, answerLater } = keeperWith(['broken off', at]);
  keeper.typed({ place: 'S' });
  await jest.advanceTimersByTimeAsync(keptEvery);
  keeper.sending();
  answerLater[0]?.();
  await jest.advanceTimersByTimeAsync(0);
  keeper.notSent();
  await jest.advanceTimersByTimeAsync(keptEvery);
  expect(put).toEqual([{ place: 'S' }, { place: 'S' }]);
});

test('what was broken off is not kept once it was sent', async () => {
  const { keeper, put, answerLater } = keeperWith(['broken off', at]);
  keeper.typed({ place: 'S' });
  await jest.advanceTimersByTimeAsync(keptEvery);
  keeper.sending();
  answerLater[0]?.();
  keeper.sent();
  await jest.advanceTimersByTimeAsync(minute);
  expect(put).toEqual([{ place: 'S' }]);
});

test('a page that is left while its form is sent keeps it only where that failed', async () => {
  const { keeper, put } = keeperWith([at]);
  keeper.typed({ place: 'S' });
  keeper.sending();
  keeper.leave();
  await jest.advanceTimersByTimeAsync(minute);
  const meanwhile = put.length;
  keeper.notSent();
  await jest.advanceTimersByTimeAsync(0);
  expect([meanwhile, put]).toEqual([0, [{ place: 'S' }]]);
});
