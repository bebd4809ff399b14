import { openChallenges } from '#test/stage/identity/challenges.ts';

/** A journal in memory: opened again, a part reads what it wrote before. */
const written: unknown[] = [];
const reopened = () => openChallenges({ read: () => [...written], append: (_kind, value) => void written.push(value) });
beforeEach(() => {
  written.length = 0;
});

test('what is demanded of a person is demanded after a new start', () => {
  reopened().demand('maja', '50076');
  expect(reopened().of('maja')).toMatchObject({ code: '50076', met: false });
});

test('what was met is met after a new start', () => {
  const before = reopened();
  before.demand('maja', '50076');
  before.meet('maja', before.of('maja')?.claims);
  expect(reopened().of('maja')?.met).toBe(true);
});

test('what was taken back is not demanded after a new start', () => {
  const before = reopened();
  before.demand('maja', '53003');
  before.demand('maja', undefined);
  expect(reopened().of('maja')).toBeUndefined();
});
