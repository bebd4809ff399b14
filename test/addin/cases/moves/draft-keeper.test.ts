import { draftKeeper, keptEvery, type Typed } from '#addin/cases/moves/drafts/draft-keeper.ts';
import type { Kept } from '#addin/look/frame/KeptLine.tsx';

const at = new Date('2026-11-25T08:14:00Z');
const minute = 60_000;

/** A keeper whose desk answers as it is told; without an answer it is not reached. */
const keeperWith = (answers: (Date | undefined | 'later')[] = []) => {
  const put: Typed[] = [];
  const told: (Kept | undefined)[] = [];
  const answerLater: (() => void)[] = [];
  const keeper = draftKeeper(
    (typed) => {
      put.push(typed);
      const answer = answers[put.length - 1];
      if (answer === 'later') return new Promise((resolve) => answerLater.push(() => resolve(at)));
      return answer ? Promise.resolve(answer) : Promise.reject(new Error('not reached'));
    },
    (kept) => told.push(kept),
  );
  return { keeper, put, told, answerLater };
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

test('a form that is left tries once, and not for ever', async () => {
  const { keeper, put } = keeperWith();
  keeper.typed({ place: 'S' });
  keeper.leave();
  await jest.advanceTimersByTimeAsync(minute);
  expect(put).toEqual([{ place: 'S' }]);
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

test('what was sent is not kept after that', async () => {
  const { keeper, put } = keeperWith([at]);
  keeper.typed({ place: 'S' });
  keeper.sent();
  await jest.advanceTimersByTimeAsync(minute);
  expect(put).toEqual([]);
});

test('a draft under way while the form is sent is taken back', async () => {
  const { keeper, put, answerLater } = keeperWith(['later', at]);
  keeper.typed({ place: 'S' });
  await jest.advanceTimersByTimeAsync(keptEvery);
  keeper.sent();
  answerLater[0]?.();
  await jest.advanceTimersByTimeAsync(0);
  expect(put).toEqual([{ place: 'S' }, {}]);
});
