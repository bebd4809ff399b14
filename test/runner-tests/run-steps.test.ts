import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gdpr-desk-steps-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A program that prints its name, waits until another has printed as well, and prints its name again. */
const meets = (name: string, other: string): string => `
  import { existsSync, writeFileSync } from 'node:fs';
  process.stdout.write('${name} begins\\n', () => {
    writeFileSync('${join(folder, name)}', '');
    const { ppid } = process;
    while (!existsSync('${join(folder, other)}') && process.ppid === ppid);
    process.stderr.write('${name} ends\\n');
  });`;
const counts = (passed: number, failed = 0) =>
  JSON.stringify({ numPassedTests: passed, numFailedTests: failed, numRuntimeErrorTestSuites: 0, numPendingTests: 0 });
const countFile = (title: string) => join(folder, `${title}.json`);

/** What is printed when these programs run as steps; `leaves` is what a suite says of its tests. */
const run = (programs: Record<string, { code: string; leaves?: string; alongside?: true }>) => {
  const steps = Object.entries(programs).map(([title, { code, leaves, alongside }]) => {
    const program = join(folder, `${title}.mts`);
    const own = countFile(title);
    const leave = leaves ? `import('node:fs').then((fs) => fs.writeFileSync('${own}', '${leaves}'));` : '';
    writeFileSync(program, `${code}\n${leave}`);
    return { name: 'types', title, command: [program], ...(leaves && { counts: own }), alongside };
  });
  const main = `import { runSteps } from '${join(process.cwd(), 'test/runner/run-steps.ts')}';
    process.exitCode = (await runSteps(${JSON.stringify(steps)})) ? 0 : 1;`;
  writeFileSync(join(folder, 'main.mts'), main);
  const { stdout, status } = spawnSync(process.execPath, [join(folder, 'main.mts')], {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
    timeout: 240_000, // of programs that never meet
  });
  return { lines: stdout.trimEnd().split('\n'), status };
};

test('what runs no tests runs beside the suites, and each says its words in one piece', () => {
  const { lines, status } = run({
    lint: { code: meets('a', 'b') },
    server: { code: meets('b', 'a'), leaves: counts(7) },
  });
  const said = lines.filter((line) => /^[ab] /.test(line)).join(', ');
  expect(['a begins, a ends, b begins, b ends', 'b begins, b ends, a begins, a ends']).toContain(said);
  expect(status).toBe(0);
});

test('a suite that goes alongside the one before it begins with it', () => {
  const { lines, status } = run({
    screens: { code: meets('a', 'b'), leaves: counts(7) },
    journeys: { code: meets('b', 'a'), leaves: counts(2), alongside: true },
  });
  expect([lines.at(-1), status]).toEqual(['9 passed, 0 failed', 0]);
});

test('any other suite begins when those before it have ended', () => {
  const { lines } = run({
    screens: { code: '', leaves: counts(7) },
    journeys: { code: '', leaves: counts(2), alongside: true },
    server: { code: '', leaves: counts(1) },
  });
  const begun = lines.indexOf('.. server');
  expect(lines.filter((line, at) => /^-- /.test(line) && at > begun)).toHaveLength(1);
});

test('the last line is the count alone', () =>
  expect(run({ server: { code: '', leaves: counts(7, 2) }, lint: { code: '' } }).lines.at(-1)).toBe(
    '7 passed, 2 failed',
  ));

test.each<[string, Parameters<typeof run>[0]]>([
  [
    'a step that fails beside the suites',
    { lint: { code: 'process.exitCode = 3' }, server: { code: '', leaves: counts(7) } },
  ],
  ['a failed test', { server: { code: '', leaves: counts(7, 1) } }],
  ['a suite of which nothing ran', { server: { code: '', leaves: counts(0) } }],
])('%s fails the whole', (_what, steps) => expect(run(steps).status).toBe(1));
