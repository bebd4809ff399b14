/** One step of the test command: a program of ours or of a package, run with the project's own Node. */
export type Step = {
  readonly title: string;
  readonly command: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** Where jest writes its counts, for steps that run tests. */
  readonly counts?: string;
};

const jest = 'node_modules/jest/bin/jest.js';
const withModules = { NODE_OPTIONS: '--experimental-vm-modules --no-warnings' };

const suite = (
  title: string,
  name: string,
  options: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Step => {
  const counts = `dist/test/${name}.json`;
  return { title, command: [jest, ...options, '--json', `--outputFile=${counts}`], environment, counts };
};

const types: Step = { title: 'Types and outer walls', command: ['node_modules/typescript/bin/tsc', '-b'] };
const lint: Step = {
  title: 'Format, lint and inner walls',
  command: ['node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '.'],
};
const tables: Step = {
  title: 'Row types against the migrated schema',
  command: ['test/support/write-tables.ts', '--verify'],
};

/** Rules, use cases, edges and the stage. */
export const serverSuite = (
  environment: Readonly<Record<string, string>> = {},
  name = 'server',
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
export const everything: readonly Step[] = [types, lint, tables, serverSuite(), screens, journeys];
