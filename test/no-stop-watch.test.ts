import { globSync, readFileSync } from 'node:fs';

// What a test waits for happens, however busy the machine is. How long things take is measured by the bench, a picture
// is taken when the page has settled, and the stage pretends what takes its time in Microsoft's place.
const ours = globSync('test/**/*.{ts,tsx,js}')
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !/^test\/(?:bench|pictures|stage)\//.test(path) && path !== 'test/no-stop-watch.test.ts');

const stopWatches: Readonly<Record<string, RegExp>> = {
  'a pause': /\bwaitForTimeout\(|timers\/promises|\bsetTimeout\(/,
  'a budget': /AbortSignal\.timeout\(|networkidle/,
  'a clock of the machine': /\bperformance\.now\(|\bhrtime\b|\bDate\.now\(\)/,
};

/** Who may look at a clock of the machine, and why. */
const may: Readonly<Record<string, string>> = {
  'test/addin/cases/moves/hold-keeping.ts': 'hands on every alarm but the one that keeps a draft',
  'test/journeys/support/soon.ts': 'asks again until it holds, and gives up after three minutes, in words',
  'test/runner/run-steps.ts': 'says how long a step took',
  'test/runner/throw-away-postgres.ts': 'asks again until the server answers',
  'test/support/database/embedded-pool.ts': 'hands on the alarms that PostgreSQL sets itself',
  'test/walls.test.ts': 'plants one in front of the linter',
  'test/stage-tests/identity/user-token.test.ts': 'a token must be good by the clock of the machine',
};

const found = (code: string): string[] =>
  Object.entries(stopWatches).flatMap(([what, pattern]) => (pattern.test(code) ? [what] : []));

test('no test rests on a stop-watch', () => {
  const resting = ours
    .filter((path) => !(path in may))
    .map((path) => [path, found(readFileSync(path, 'utf8'))] as const);
  expect(resting.filter(([, what]) => what.length > 0)).toEqual([]);
});

test.each(Object.entries(may))('%s still has a reason to: it %s', (path) =>
  expect(found(readFileSync(path, 'utf8'))).not.toEqual([]),
);

test.each([
  ['await page.waitForTimeout(200);', 'a pause'],
  ["import { setTimeout as pause } from 'node:timers/promises';", 'a pause'],
  ['await new Promise((resolve) => setTimeout(resolve, 50));', 'a pause'],
  ['fetch(url, { signal: AbortSignal.timeout(400) })', 'a budget'],
  ["await page.waitForLoadState('networkidle');", 'a budget'],
  ['expect(Date.now() - began < 5000).toBe(true);', 'a clock of the machine'],
  ['const began = performance.now();', 'a clock of the machine'],
])('%s is found', (planted, what) => expect(found(planted)).toEqual([what]));
