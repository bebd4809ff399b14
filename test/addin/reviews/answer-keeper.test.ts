import { answerKeeper, type Line } from '#addin/reviews/answering/answer-keeper.ts';

const lineOf = (lineId: string): Line => ({
  lineId,
  version: 1,
  groupId: 'g',
  memberId: 'm',
  section: 'new',
  source: 'manager',
  facts: {
    kind: 'user',
    name: 'Maja',
    title: null,
    unit: null,
    isGuest: false,
    isDirect: true,
    paths: [],
    since: null,
    lastSignIn: 'unknown',
    reasons: [],
  },
  answer: null,
  answeredBy: null,
  answeredAt: null,
  comment: null,
  other: null,
  gone: null,
  goneAt: null,
  handed: null,
  removal: null,
});

type Put = Parameters<typeof answerKeeper>[1]['put'];
type Decisions = Parameters<Put>[0];

const offline = new Error('offline');
const open = (answer?: (decisions: Decisions, call: number) => Awaited<ReturnType<Put>> | undefined) => {
  const calls: Decisions[] = [];
  const refused: unknown[] = [];
  const keeper = answerKeeper([lineOf('a'), lineOf('b')], {
    put: async (decisions) => {
      calls.push(decisions);
      return (
        answer?.(decisions, calls.length) ?? {
          saved: decisions.map(({ lineId, version }) => ({ lineId, version: version + 1 })),
          conflicts: [],
        }
      );
    },
    now: () => new Date('2026-11-24T08:00:00Z'),
    troubleOf: (error) => (error === offline ? 'offline' : undefined),
    onRefused: (error) => refused.push(error),
  });
  const answerOf = (lineId: string) => keeper.shown().said.get(lineId)?.answer;
  return { keeper, calls, refused, answerOf };
};

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

test('an answer is shown at once, and saved from the version that was read', async () => {
  const { keeper, calls, answerOf } = open();
  keeper.say(['a'], { answer: 'keep' });
  expect([answerOf('a'), keeper.shown().saving]).toEqual(['keep', 'saving']);
  expect(await keeper.flush()).toBe(true);
  expect([calls, keeper.shown().saving]).toEqual([[[{ lineId: 'a', version: 1, answer: 'keep' }]], 'saved']);
});

test('what is said while a call is under way goes with the next, from the newer version', async () => {
  const { keeper, calls } = open();
  keeper.say(['a'], { answer: 'keep' });
  keeper.say(['a'], { answer: 'remove' });
  await keeper.flush();
  expect(calls.at(-1)).toEqual([{ lineId: 'a', version: 2, answer: 'remove' }]);
});

test('several lines are one step, and are taken back together', async () => {
  const { keeper, calls, answerOf } = open();
  keeper.say(['a', 'b'], { answer: 'keep' });
  await keeper.flush();
  expect(keeper.undo()).toEqual(['a', 'b']);
  await keeper.flush();
  expect([answerOf('a'), answerOf('b')]).toEqual([null, null]);
  expect(calls.at(-1)).toEqual([
    { lineId: 'a', version: 2, answer: null },
    { lineId: 'b', version: 2, answer: null },
  ]);
});

test('a comment is sent only where it was changed', async () => {
  const { keeper, calls } = open();
  keeper.say(['a'], { comment: 'På orlov' });
  await keeper.flush();
  keeper.say(['a'], { answer: 'keep' });
  await keeper.flush();
  expect(calls).toEqual([
    [{ lineId: 'a', version: 1, answer: null, comment: 'På orlov' }],
    [{ lineId: 'a', version: 2, answer: 'keep' }],
  ]);
});

test('what could not be saved is kept, said to be unsaved, and tried again', async () => {
  const { keeper, calls, answerOf } = open((_, call) => {
    if (call === 1) throw offline;
    return undefined;
  });
  keeper.say(['a'], { answer: 'keep' });
  expect(await keeper.flush()).toBe(false);
  expect([answerOf('a'), keeper.shown().saving]).toEqual(['keep', 'not-saved']);
  await jest.advanceTimersByTimeAsync(5_000);
  expect([calls.length, keeper.shown().saving]).toEqual([2, 'saved']);
});

test('what is refused is taken back, and told', async () => {
  const { keeper, refused, answerOf } = open(() => {
    throw new Error('refused');
  });
  keeper.say(['a'], { answer: 'keep' });
  await keeper.flush();
  expect([answerOf('a'), refused.length, keeper.shown().canUndo]).toEqual([null, 1, false]);
});

const other = {
  lineId: 'a',
  version: 4,
  answer: 'remove',
  by: { personId: null, name: 'Sanne' },
  at: '2026-11-24T07:59:00Z',
} as const;

test('what another answered meanwhile is shown with who did, and may then be changed knowingly', async () => {
  const { keeper, calls, answerOf } = open((_, call) => (call === 1 ? { saved: [], conflicts: [other] } : undefined));
  keeper.say(['a'], { answer: 'keep' });
  await keeper.flush();
  expect([answerOf('a'), keeper.shown().others.get('a')?.by?.name]).toEqual(['remove', 'Sanne']);
  keeper.say(['a'], { answer: 'keep' });
  await keeper.flush();
  expect([calls.at(-1), keeper.shown().others.size]).toEqual([[{ lineId: 'a', version: 4, answer: 'keep' }], 0]);
});

test('what another device has answered is taken over, but not over what waits here', async () => {
  const { keeper, answerOf } = open(() => {
    throw offline;
  });
  keeper.say(['a'], { answer: 'keep' });
  await keeper.flush();
  keeper.merge([
    { ...lineOf('a'), version: 2, answer: 'remove' },
    { ...lineOf('b'), version: 2, answer: 'remove' },
  ]);
  expect([answerOf('a'), answerOf('b')]).toEqual(['keep', 'remove']);
});
