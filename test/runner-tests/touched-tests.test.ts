import { touchedTests } from '#test/runner/touched-tests.ts';

const sources = new Map(
  Object.entries({
    'shared/rule.ts': '',
    'functions/rooms/inner/take.ts': "import { rule } from '#shared/rule.ts';",
    'functions/use-cases.ts': "import { take } from './rooms/inner/take.ts';",
    'functions/texts.ts': "import type { Rule } from '#shared/rule.ts';",
    'test/support/desk.ts':
      "const open = () => import('#functions/use-cases.ts');\nconst folder = 'functions/database/migrations';",
    'test/shared/rule.test.ts': "import { rule } from '#shared/rule.ts';",
    'test/functions/rooms/take-and-hand-over.test.ts': "import { desk } from '#test/support/desk.ts';",
    'test/functions/http/list.test.ts': "import { desk } from '#test/support/desk.ts';",
    'test/functions/rooms/other.test.ts': "import { desk } from '#test/support/desk.ts';",
    'test/functions/texts.test.ts': "import { texts } from '#functions/texts.ts';",
  }),
);
const touched = (changed: string[], given: { seconds?: Record<string, number>; budget?: number } = {}) =>
  touchedTests({ sources, changed, secondsOf: (test) => given.seconds?.[test] ?? 1, budget: given.budget ?? 100 });

test('a test is touched by what it imports, by however many steps', () => {
  expect(touched(['shared/rule.ts']).run.toSorted()).toEqual([
    'test/functions/http/list.test.ts',
    'test/functions/rooms/other.test.ts',
    'test/functions/rooms/take-and-hand-over.test.ts',
    'test/shared/rule.test.ts',
  ]);
});

test('types alone touch nothing: the compiler looks after them', () => {
  expect(touched(['shared/rule.ts']).run).not.toContain('test/functions/texts.test.ts');
});

test('the nearest come first: by name, by folder, by imports', () => {
  expect(touched(['functions/rooms/inner/take.ts']).run).toEqual([
    'test/functions/rooms/take-and-hand-over.test.ts',
    'test/functions/rooms/other.test.ts',
    'test/functions/http/list.test.ts',
  ]);
});

test('what does not fit into the time is left and counted', () => {
  const { run, left } = touched(['functions/rooms/inner/take.ts'], { budget: 2 });
  expect({ run: run.length, left }).toEqual({ run: 2, left: 1 });
});

test('a slow test makes way for further ones that fit', () => {
  const seconds = { 'test/functions/rooms/take-and-hand-over.test.ts': 9 };
  expect(touched(['functions/rooms/inner/take.ts'], { seconds, budget: 2 }).run).toEqual([
    'test/functions/rooms/other.test.ts',
    'test/functions/http/list.test.ts',
  ]);
});

test('a changed test runs, however long it takes', () => {
  const slow = 'test/functions/http/list.test.ts';
  expect(touched([slow], { seconds: { [slow]: 500 } }).run).toEqual([slow]);
});

test('a file that is no module touches the tests that reach who names it or its folder', () => {
  expect(touched(['functions/database/migrations/009-more.sql']).run).toHaveLength(3);
});

test('a file that nothing names touches no test', () => {
  expect(touched(['README.md'])).toEqual({ run: [], left: 0 });
});
