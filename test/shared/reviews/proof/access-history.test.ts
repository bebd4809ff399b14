import { type AskedLine, accessState, historyOf, markOf } from '#shared/reviews/proof/access-history.ts';

const line = (given: Partial<AskedLine> = {}): AskedLine => ({
  ...{ starts: '2026-09-01', isEnded: true, answer: 'keep', isSent: true },
  ...given,
});
const today = '2026-11-27';

test.each<[string, Partial<AskedLine>]>([
  ['confirmed', {}],
  ['refused', { answer: 'remove' }],
  ['unanswered', { answer: null, isSent: false }],
  // An answer that was not sent before the end does not count.
  ['unanswered', { answer: 'remove', isSent: false }],
  ['waiting', { answer: 'keep', isSent: false, isEnded: false }],
])('a line counts as %s: %j', (mark, given) => expect(markOf(line(given), false)).toBe(mark));

const open = { answer: null, isSent: false, isEnded: false };
const marksOf = (lines: readonly AskedLine[], missedOn: readonly string[] = []) =>
  historyOf(lines, missedOn, today).map(({ mark }) => mark);

test('what came since an earlier review is new until it is answered, and only once', () => {
  const lines = [line(open), line({ ...open, starts: '2026-11-02' })];
  expect(marksOf(lines, ['2026-06-01']).slice(-3)).toEqual(['not-held', 'new', 'waiting']);
});

test('a first review waits for an answer, and calls nothing new', () =>
  expect(marksOf([line({ ...open, starts: '2026-11-02' })]).at(-1)).toBe('waiting'));

test('a review that passed it over later does not make it new', () =>
  expect(marksOf([line(open)], ['2026-11-02']).slice(-2)).toEqual(['waiting', 'not-held']));

test('two years are shown, the running quarter last', () => {
  const quarters = historyOf([], [], today).map(({ quarter }) => `${quarter.quarter} ${quarter.year}`);
  expect(quarters).toEqual(['1 2025', '2 2025', '3 2025', '4 2025', '1 2026', '2 2026', '3 2026', '4 2026']);
});

test('each review speaks in the quarter in which it began', () => {
  const lines = [line({ starts: '2026-03-02' }), line({ starts: '2026-06-01', answer: 'remove' })];
  expect(marksOf(lines).slice(-4)).toEqual(['confirmed', 'refused', 'not-reviewed', 'not-reviewed']);
});

test('of two reviews in one quarter the later one speaks', () => {
  const lines = [line({ starts: '2026-11-02', answer: 'remove' }), line({ starts: '2026-10-01' })];
  expect(marksOf(lines).at(-1)).toBe('refused');
});

test('a quarter without a review is not said to have been without the access', () =>
  expect(new Set(marksOf([]))).toEqual(new Set(['not-reviewed'])));

test('a review that asked speaks before one of the same quarter that found it not there', () =>
  expect(marksOf([line({ starts: '2026-11-02' })], ['2026-10-01', '2026-12-01']).at(-1)).toBe('confirmed'));

test.each([
  ['not-held', [line()], false],
  ['not-reviewed', [], true],
  ['confirmed', [line({ starts: '2026-06-01', answer: 'remove' }), line()], true],
  ['leaving', [line({ answer: 'remove' }), line({ starts: '2026-06-01' })], true],
  ['unanswered', [line({ answer: null, isSent: false })], true],
  ['waiting', [line(), line({ starts: '2026-11-02', answer: null, isSent: false, isEnded: false })], true],
] as const)('an access is %s by its newest line and the directory', (state, lines, isHeld) =>
  expect(accessState(lines, isHeld)).toBe(state),
);
