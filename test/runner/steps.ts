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
};

const jestProgram = 'node_modules/jest/bin/jest.js';
const withModules = { NODE_OPTIONS: '--experimental-vm-modules --no-warnings' };

const suite = (
  title: string,
  name: StepName,
  options: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Step => {
  const counts = `dist/test/${name}.json`;
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
): Step => suite('Rules, use cases, edges', name, only, { ...withModules, ...environment });

const screens: Step = suite('Screens', 'screens', ['--config', 'test/addin/jest.config.js']);
const journeys: Step = suite(
  'Journeys in the browser',
  'journeys',
  ['--config', 'test/journeys/jest.config.js'],
  withModules,
);

/** Everything `npm test` does, in order. */
export const everything: readonly Step[] = [types, lint, tables, unused, dead, serverSuite(), screens, journeys];

export type Chosen = { readonly steps: readonly Step[] } | { readonly refused: string };

/** The steps that are named, in the order of `everything`; all of them without a name. Unknown names are refused in words. */
export const chooseSteps = (names: readonly string[]): Chosen => {
  const known = everything.map(({ name }) => name);
  const unknown = names.filter((name) => !known.some((one) => one === name));
  if (unknown.length > 0)
    return { refused: `No step is called ${unknown.join(' or ')}. The steps are: ${known.join(', ')}.` };
  return { steps: names.length === 0 ? everything : everything.filter(({ name }) => names.includes(name)) };
};
