import { importedBy, waysTo } from './support/module-graph.ts';
import { sourcesOf } from './support/our-sources.ts';

// The linter sees one import at a time; this sees where they lead.
const withPlanted = sourcesOf('functions/**/*.ts');
const ours = withPlanted();
/** The table of all, and those of the subjects it is put together from. */
const isTable = (path: string): boolean => path.endsWith('/use-cases.ts');
const tables = [...ours.keys()].filter(isTable);
const useCases = new Set([...tables, ...tables.flatMap((table) => importedBy(table, ours.get(table) ?? ''))]);
// What use cases are made of lies beside them; all else is outside.
const homes = new Set([...useCases].map((path) => path.split('/').slice(0, 2).join('/')));
const isOutside = (path: string): boolean =>
  path !== 'functions/perform.ts' && !homes.has(path.split('/').slice(0, 2).join('/'));

const waysPastPerform = (planted: Readonly<Record<string, string>> = {}): string[] => {
  const sources = withPlanted(planted);
  return waysTo(sources, { from: [...sources.keys()].filter(isOutside), to: useCases, past: 'functions/perform.ts' });
};

test('every use case is known here', () => expect(useCases.size).toBeGreaterThan(20));

test('nothing outside reaches a use case but through perform', () => expect(waysPastPerform()).toEqual([]));

test.each<[string, Record<string, string>]>([
  ['a timer by its name', { 'functions/timers/x.ts': "import { takeCase } from '../cases/work/take.ts';" }],
  ['a delivery', { 'functions/deliveries/x.ts': "import { takeCase } from '../cases/work/take.ts';" }],
  ['the table of all', { 'functions/log/x.ts': "import { useCases } from '../use-cases.ts';" }],
  ["a subject's table", { 'functions/log/x.ts': "import { breachUseCases } from '../breaches/use-cases.ts';" }],
  ['a name of the project', { 'functions/bot/x.ts': "import { me } from '#functions/people/who-i-am.ts';" }],
  ['a call when it is needed', { 'functions/bot/x.ts': "const take = () => import('../cases/work/take.ts');" }],
  ['imports in many lines', { 'functions/bot/x.ts': "import {\n  takeCase,\n} from '../cases/work/take.ts';" }],
  [
    'a go-between among the use cases',
    {
      'functions/cases/y.ts': "export { takeCase } from './work/take.ts';",
      'functions/bot/x.ts': "import { takeCase } from '../cases/y.ts';",
    },
  ],
  [
    'a go-between elsewhere',
    {
      'functions/y.ts': "export * from './setup/change-settings.ts';",
      'functions/timers/x.ts': "import { changeSettings } from '../y.ts';",
    },
  ],
])('a way past it is found: %s', (_by, planted) => {
  const planter = Object.keys(planted).find((path) => path.endsWith('/x.ts')) ?? '';
  expect(waysPastPerform(planted).join('\n')).toContain(`${planter} > `);
});

test('a type alone is no way', () =>
  expect(waysPastPerform({ 'functions/bot/x.ts': "import type { x } from '../cases/work/take.ts';" })).toEqual([]));
