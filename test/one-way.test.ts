import { circles, importersIn, subjectFolders, waysTo } from './support/module-graph.ts';
import { sourcesOf } from './support/our-sources.ts';

// The linter sees one import at a time; this sees where they lead.
const withPlanted = sourcesOf('functions/**/*.ts');

/** A folder of `functions`; a file at its top is a room by itself. */
const roomOf = (path: string): string | undefined => /^functions\/([^/]+)/.exec(path)?.[1];
const back = (planted: Readonly<Record<string, string>> = {}): string[] => circles(withPlanted(planted), roomOf);

test('imports between the folders of functions go one way, types included', () => expect(back()).toEqual([]));

test.each<[string, Record<string, string>]>([
  ['cases > breaches', { 'functions/cases/x.ts': "import { writeBreach } from '../breaches/breach-row.ts';" }],
  ['parts.ts > cases', { 'functions/parts.ts': "import type { Brief } from './cases/brief.ts';" }],
  ['outbox > cases', { 'functions/outbox/x.ts': "import { lockCase } from '#functions/cases/lock-case.ts';" }],
  ['database > tenant.ts', { 'functions/database/x.ts': "const tenant = () => import('../tenant.ts');" }],
  ['subject > use-case.ts', { 'functions/subject/x.ts': "export type { Asked } from '../use-case.ts';" }],
])('a way back is found: %s', (arrow, planted) => expect(back(planted).join('\n')).toContain(arrow));

const registry = 'functions/subjects.ts';
/** What the desk does with every case, of any subject. */
const frame = /^functions\/(?:cases|subject|deliveries|cards|outbox|log|timers|health|teams|graph|people|texts)\//;

const waysToSubjects = (planted: Readonly<Record<string, string>> = {}): string[] => {
  const sources = withPlanted(planted);
  const folders = subjectFolders(sources, registry);
  const paths = [...sources.keys()];
  return waysTo(sources, {
    from: paths.filter((path) => frame.test(path)),
    to: new Set(paths.filter((path) => folders.some((folder) => path.startsWith(folder)))),
    past: registry,
  });
};

test('the frame of the cases reaches no subject', () => expect(waysToSubjects()).toEqual([]));

test.each<[string, Record<string, string>]>([
  ['a row of its table', { 'functions/cases/x.ts': "import { writeBreach } from '../breaches/breach-row.ts';" }],
  ['its words', { 'functions/deliveries/x.ts': "import { breachWords } from '#functions/breaches/texts/words.ts';" }],
  ['something fetched later', { 'functions/cards/x.ts': "const own = () => import('../breaches/own-breach.ts');" }],
  [
    'a go-between',
    {
      'functions/y.ts': "export { breachWords } from './breaches/texts/words.ts';",
      'functions/cases/work/x.ts': "import { breachWords } from '../../y.ts';",
    },
  ],
  [
    'a subject that has just moved in',
    {
      'functions/subjects.ts': "import { enquiry } from './enquiries/subject.ts';",
      'functions/enquiries/ask.ts': 'export const ask = 1;',
      'functions/cases/x.ts': "import { ask } from '../enquiries/ask.ts';",
    },
  ],
])('a way to a subject is found: %s', (_by, planted) => {
  const planter = Object.keys(planted).find((path) => path.endsWith('/x.ts')) ?? '';
  expect(waysToSubjects(planted).join('\n')).toContain(`${planter} > `);
});

const registryIsFor = (planted: Readonly<Record<string, string>> = {}) =>
  importersIn(withPlanted(planted)).get(registry);

test('only what opens the desk asks the table of subjects', () =>
  expect(registryIsFor()).toEqual(['functions/open-parts.ts']));

test('another who asks it is found', () =>
  expect(registryIsFor({ 'functions/cases/x.ts': "import { subjects } from '../subjects.ts';" })).toContain(
    'functions/cases/x.ts',
  ));
