import { readFileSync } from 'node:fs';
import { circles, importedBy, imports, subjectFolders } from './support/module-graph.ts';
import { sourcesOf } from './support/our-sources.ts';

const withPlanted = sourcesOf('{addin,functions,shared}/**/*.{ts,tsx}');

/** What is there for cases of any subject; only the row types of all tables are written into one file. */
const rooms = [
  'shared/(?!routes/)',
  'shared/routes/(?:all|route|cases|case-changes|counts|drafts|people|settings)[.]ts',
  'functions/(?:cases|subject|deliveries|cards|outbox|log|timers|health|teams|graph|people|directory|http|bot|texts|setup)/',
  'functions/database/(?!tables[.]ts)',
  'addin/(?:cases|look|teams|unit|host|settings|setup|start|texts/cases)/',
  'addin/texts/[^/]+$',
];
const frame = new RegExp(`^(?:${rooms.join('|')})`);

/** What the frame imports of a subject, types included, as `importer > imported`. */
const namedIn = (planted: Readonly<Record<string, string>> = {}): string[] => {
  const sources = withPlanted(planted);
  // Its folders have one name on all sides.
  const names = new Set(
    subjectFolders(sources, 'functions/subjects.ts').map((folder) => folder.split('/').at(-2) ?? ''),
  );
  const ofSubject = (path: string) => path.split(/[/.]/).some((part) => names.has(part));
  return [...sources]
    .filter(([path]) => frame.test(path) && !ofSubject(path))
    .flatMap(([path, code]) =>
      importedBy(path, code, imports)
        .filter(ofSubject)
        .map((imported) => `${path} > ${imported}`),
    );
};

test('the frame names no subject', () => expect(namedIn()).toEqual([]));

test.each<[string, Record<string, string>]>([
  ['a rule', { 'functions/deliveries/x.ts': "import { kinds } from '#shared/breaches/kinds.ts';" }],
  ['a type', { 'shared/rights/x.ts': "import type { Move } from '../breaches/moves.ts';" }],
  ['a form fetched later', { 'addin/look/x.ts': "const form = () => import('../breaches/decide/NotifiedForm.tsx');" }],
  ['its address', { 'shared/addresses/x.ts': "export { breachList } from '../breaches/address.ts';" }],
  ['what its kinds are called', { 'functions/texts/x.ts': "import { kinds } from '#shared/breaches/kinds.ts';" }],
  ['its words', { 'addin/texts/x.ts': "export { da } from './breaches/case.ts';" }],
  ['its routes', { 'shared/routes/cases.ts': "import { moveTime } from './breaches.ts';" }],
  [
    'a subject that has just moved in',
    {
      'functions/subjects.ts': "import { enquiry } from './enquiries/subject.ts';",
      'addin/cases/x.ts': "import { topics } from '#shared/enquiries/topics.ts';",
    },
  ],
])('a subject named by the frame is found: %s', (_what, planted) => {
  const planter = Object.keys(planted).at(-1) ?? '';
  expect(namedIn(planted).join('\n')).toContain(`${planter} > `);
});

// Its rows: a folder of the functions' own tables, by the beginning of their names.
const tablesOfParts = [...readFileSync('functions/database/tables.ts', 'utf8').matchAll(/^ {2}(\w+): [A-Z]\w+;$/gm)]
  .map(([, name = '']) => name)
  .filter((name) => /^(?:breach|review|removal|task)/.test(name));
const readsTable = new RegExp(
  `(?:(?:From|Join|Into|Table)\\(\\s*'|\\b(?:from|join|into|update)\\s+|DB\\[')(${tablesOfParts.join('|')})\\b`,
  'g',
);

/** Where the frame reads or writes the rows of a part of the desk, as `file > table`. */
const tablesIn = (planted: Readonly<Record<string, string>> = {}): string[] =>
  [...withPlanted(planted)]
    .filter(([path]) => frame.test(path))
    .flatMap(([path, code]) => [...code.matchAll(readsTable)].map(([, table]) => `${path} > ${table}`));

test('the frame reads no table of a part', () => expect(tablesIn()).toEqual([]));

test.each([
  ['built', 'functions/cases/read/x.ts', "tx.selectFrom('review_sheets as s')", 'review_sheets'],
  ['joined', 'functions/people/x.ts', "rows.innerJoin(\n  'breaches', 'a', 'b')", 'breaches'],
  ['written', 'functions/log/x.ts', 'sql`select from review_stand_ins d`', 'review_stand_ins'],
  ['changed', 'functions/outbox/x.ts', "tx.updateTable('tasks')", 'tasks'],
])('a table of a part that the frame reads is found: %s', (_how, path, code, table) =>
  expect(tablesIn({ [path]: code })).toContain(`${path} > ${table}`),
);

const ofFiles = (planted: Readonly<Record<string, string>> = {}) => circles(withPlanted(planted), (path) => path);

test('no file imports back one that imports it, also not through others', () => expect(ofFiles()).toEqual([]));

test('a file that imports back is found', () => {
  const planted = { 'shared/mail/recipient.ts': "import type { MailFacts } from './mail.ts';" };
  expect(ofFiles(planted).join('\n')).toContain('shared/mail/recipient.ts > shared/mail/mail.ts');
});
