// `npm run check`: types, format, lint, row types, and the tests nearest to what was changed since the branch left main.
// Journeys are walked by name (`npm run one`), everything by `npm test`.
import { globSync, readFileSync } from 'node:fs';
import { changedFiles } from './runner/changed-files.ts';
import { nameOfTest } from './runner/find-test.ts';
import { runSteps } from './runner/run-steps.ts';
import { secondsOfTests } from './runner/seconds-of-tests.ts';
import { checks } from './runner/steps.ts';
import { suiteOf } from './runner/suites.ts';
import { touchedTests } from './runner/touched-tests.ts';

/** Seconds of tests; two run at a time. */
const budget = 45;

if (process.argv.length > 2) {
  console.error(
    '`npm run check` takes no words: it looks at what has changed. One test by its name: npm run one -- NAME',
  );
  process.exit(1);
}
const changed = changedFiles(process.cwd());
if (!changed) console.log('git knows nothing of this folder, so no tests are chosen: `npm test` runs them all.');
const code = globSync('{shared,functions,addin,manifest,test}/**/*.{ts,tsx,js}').map((path) =>
  path.replaceAll('\\', '/'),
);
const sources = new Map(code.map((path) => [path, readFileSync(path, 'utf8')]));
const files = changed?.files ?? [];
const isJourney = (test: string): boolean => suiteOf(test) === 'journeys';
const { run, left } = touchedTests({
  sources: new Map([...sources].filter(([path]) => !isJourney(path))),
  changed: files,
  secondsOf: secondsOfTests(),
  budget,
});
if (changed) {
  const more = left > 0 ? `, and ${left} more further off that \`npm test\` runs` : '';
  console.log(
    `${files.length} files changed since ${changed.since}; they touch ${run.length} test files nearby${more}.`,
  );
}
const ofAll = files.filter((file) => /^package(-lock)?\.json$|jest\.config\.js$/.test(file));
if (ofAll.length > 0) console.log(`${ofAll.join(', ')} may touch every test: run \`npm test\`.`);
for (const file of files.filter((path) => isJourney(path) && path.endsWith('.test.ts')))
  console.log(`A changed journey is walked by its name: npm run one -- ${nameOfTest(file)}`);

const of = (name: 'server' | 'screens') => run.filter((test) => suiteOf(test) === name);
process.exitCode = (await runSteps(checks({ server: of('server'), screens: of('screens') }))) ? 0 : 1;
