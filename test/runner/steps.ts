import { type SuiteName, suiteNamed } from './suites.ts';

type StepName = 'types' | 'lint' | 'tables' | 'unused' | 'dead' | 'server' | 'screens' | 'journeys' | 'postgres';

/** One step of the test command: a program of ours or of a package, run with the project's own Node. */
export type Step = {
  /** What it is called on the command line. */
  readonly name: StepName;
  readonly title: string;
  readonly command: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** Where jest writes its counts, for steps that run tests. */
  readonly counts?: string;
  /** It begins together with the suite before it: one of the two waits more than it computes. */
  readonly alongside?: true;
};

const jestProgram = 'node_modules/jest/bin/jest.js';

/** Where a step's latest run left its counts, and how long each file took. */
export const countsOf = (name: StepName): string => `dist/test/${name}.json`;

const suite = (
  title: string,
  name: StepName,
  options: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  counts = countsOf(name),
): Step => {
  return { name, title, command: [jestProgram, ...options, '--json', `--outputFile=${counts}`], environment, counts };
};

const types: Step = {
  name: 'types',
  title: 'Types and outer walls',
  command: ['node_modules/typescript/bin/tsc', '-b'],
};
const lint: Step = {
  name: 'lint',
  title: 'Format, lint and inner walls',
  command: ['node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '.'],
};
const tables: Step = {
  name: 'tables',
  title: 'Row types against the migrated schema',
  command: ['test/support/write-tables.ts', '--verify'],
};
const knip = ['node_modules/knip/bin/knip.js', '--no-progress', '--treat-config-hints-as-errors'];
const unused: Step = { name: 'unused', title: 'Files, exports and packages that nothing uses', command: knip };
const dead: Step = {
  name: 'dead',
  title: 'Files and exports that only tests use',
  command: [...knip, '--production'],
};

/** Rules, use cases, edges and the stage. */
export const serverSuite = (
  environment: Readonly<Record<string, string>> = {},
  name: StepName = 'server',
  only: readonly string[] = [],
): Step => suite('Rules, use cases, edges', name, only, { ...suiteNamed.server.environment, ...environment });

const whole = (title: string, name: SuiteName): Step =>
  suite(title, name, suiteNamed[name].options, suiteNamed[name].environment);
const screens = whole('Screens', 'screens');
const journeys: Step = { ...whole('Journeys in the browser', 'journeys'), alongside: true };

/** Everything `npm test` does, in order. */
export const everything: readonly Step[] = [types, lint, tables, unused, dead, serverSuite(), screens, journeys];

/** What `npm run check` does: all that is cheap, and only those tests that are named. */
export const checks = ({ server, screens }: Record<'server' | 'screens', readonly string[]>): readonly Step[] => {
  const touched = (title: string, name: 'server' | 'screens', files: readonly string[]): Step[] => {
    const { options, environment } = suiteNamed[name];
    const given = [...options, '--runTestsByPath', ...files];
    return files.length === 0 ? [] : [suite(title, name, given, environment, `dist/test/check-${name}.json`)];
  };
  return [
    types,
    lint,
    tables,
    ...touched('Touched rules, use cases and edges', 'server', server),
    ...touched('Touched screens', 'screens', screens),
  ];
};

export type Chosen = { readonly steps: readonly Step[] } | { readonly refused: string };

/** The steps that are named, in the order of `everything`; all of them without a name. Unknown names are refused in words. */
export const chooseSteps = (names: readonly string[]): Chosen => {
  const known = everything.map(({ name }) => name);
  const unknown = names.filter((name) => !known.some((one) => one === name));
  if (unknown.length > 0)
    return { refused: `No step is called ${unknown.join(' or ')}. The steps are: ${known.join(', ')}.` };
  return { steps: names.length === 0 ? everything : everything.filter(({ name }) => names.includes(name)) };
};
