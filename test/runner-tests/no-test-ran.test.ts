import { noTestRan } from '#test/runner/no-test-ran.ts';

const results = (titles: readonly string[], counts: { passed?: number; failed?: number; broken?: number } = {}) => ({
  numPassedTests: counts.passed ?? 0,
  numFailedTests: counts.failed ?? 0,
  numRuntimeErrorTestSuites: counts.broken ?? 0,
  testResults: [{ testResults: titles.map((fullName) => ({ fullName })) }],
});

test('a run in which no test has the title says which titles there are', () =>
  expect(noTestRan('nothing such', results(['a case is taken', 'a case is closed']))).toMatch(
    /no title matches \/nothing such\/.*\n {2}a case is taken\n {2}a case is closed$/,
  ));

test('of many titles only the first are shown, with how many are left', () =>
  expect(noTestRan('x', results(Array.from({ length: 23 }, (_, at) => `title ${at}`)))).toMatch(
    / {2}title 19\n {2}and 3 more; --verbose shows them$/,
  ));

test('a file of which every test is skipped proves nothing', () =>
  expect(noTestRan(undefined, results(['a case is taken']))).toContain('skipped'));

test.each([
  ['passed', { passed: 1 }],
  ['failed', { failed: 1 }],
])('one test that %s has run', (_, counts) =>
  expect(noTestRan('taken', results(['a case is taken'], counts))).toBeUndefined(),
);

test('a file that cannot be read is left to jest to say', () =>
  expect(noTestRan('taken', results([], { broken: 1 }))).toBeUndefined());
