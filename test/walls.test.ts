import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const run = (program: string, options: readonly string[], cwd = '.') => {
  const ran = spawnSync(process.execPath, [join(process.cwd(), 'node_modules', program), ...options], {
    cwd,
    encoding: 'utf8',
  });
  return `${ran.stdout}${ran.stderr}`;
};

/** What the linter says of a file that stood at this path of the project. */
const lint = (path: string, code: string): string => {
  const place = mkdtempSync(join(tmpdir(), 'gdpr-desk-walls-'));
  try {
    cpSync('.biome', join(place, '.biome'), { recursive: true });
    const config = JSON.parse(readFileSync('biome.json', 'utf8'));
    writeFileSync(
      join(place, 'biome.json'),
      JSON.stringify({ ...config, $schema: undefined, vcs: { enabled: false } }),
    );
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), code);
    return run('@biomejs/biome/bin/biome', ['lint', '--max-diagnostics=none', '.'], place);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
};

test.each([
  [
    'shared imports no package but zod',
    'shared/planted.ts',
    "import { jwtVerify } from 'jose';\njwtVerify;",
    /imports nothing but zod/,
  ],
  [
    'shared imports nothing of Node',
    'shared/planted.ts',
    "import { join } from 'node:path';\njoin;",
    /imports nothing but zod/,
  ],
  [
    'shared does not import the functions',
    'shared/planted.ts',
    "import { x } from '../functions/desk.ts';\nx;",
    /knows neither of them/,
  ],
  [
    'shared does not ask what time it is',
    'shared/planted.ts',
    'export const late = () => Date.now();',
    /Time is handed in/,
  ],
  [
    'a use case does not ask what time it is',
    'functions/breaches/planted.ts',
    'export const late = () => new Date();',
    /Time is handed in/,
  ],
  [
    'the screens do not import the functions',
    'addin/planted.ts',
    "import { x } from '#functions/desk.ts';\nx;",
    /through addin\/api\.ts/,
  ],
  [
    'only the host knows TeamsJS',
    'addin/breaches/planted.ts',
    "import { app } from '@microsoft/teams-js';\napp;",
    /Only addin\/host knows TeamsJS/,
  ],
  [
    'only the host knows MSAL',
    'addin/outlook/planted.ts',
    "import { x } from '@azure/msal-browser';\nx;",
    /Only addin\/host knows MSAL/,
  ],
  [
    'only the host knows Office.js',
    'addin/outlook/planted.ts',
    'export const mail = () => Office.context.mailbox.item;',
    /Only addin\/host knows Office\.js/,
  ],
  [
    'the screens do not import what pretends',
    'addin/planted.ts',
    "import { x } from '#test/stage/stage.ts';\nx;",
    /stays there/,
  ],
  [
    'the functions do not import what pretends',
    'functions/planted.ts',
    "import { x } from '#test/stage/stage.ts';\nx;",
    /stays there/,
  ],
  [
    'a use case does not send',
    'functions/breaches/planted.ts',
    "import { x } from '../teams/open.ts';\nx;",
    /write an outbox row/,
  ],
  [
    'a door does not call a use case',
    'functions/teams/planted.ts',
    "import { takeBreach } from '../breaches/take.ts';\ntakeBreach;",
    /A door calls perform/,
  ],
  [
    'the database does not call back',
    'functions/database/planted.ts',
    "import { x } from '../breaches/take.ts';\nx;",
    /Data goes one way/,
  ],
  [
    'only settings.ts reads the environment',
    'functions/http/planted.ts',
    'export const port = process.env.PORT;',
    /noProcessEnv/,
  ],
  [
    'a query is executed',
    'functions/breaches/planted.ts',
    "export const f = async (tx) => { await tx.selectFrom('breaches'); };",
    /does nothing/,
  ],
])('the linter holds the wall: %s', (_wall, path, code, message) => {
  expect(lint(path, code)).toMatch(message);
});

const useCaseFiles = [
  ...readFileSync('functions/use-cases.ts', 'utf8').matchAll(/from '\.(\/(?:breaches|people|setup)\/.*)'/g),
];

test.each(['http', 'teams', 'timers'])(
  'the linter holds the wall: functions/%s imports none of the use cases',
  (door) => {
    const planted = useCaseFiles.map(([, file]) => `import '..${file}';`).join('\n');
    const caught = lint(`functions/${door}/planted.ts`, planted).match(/A door calls perform/g);
    expect(caught).toHaveLength(useCaseFiles.length);
  },
);

const compile = (folder: string, code: string): string => {
  const place = join('dist/walls', folder);
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, 'planted.ts'), code);
  const options = { rootDir: '../../..', outDir: '../out', tsBuildInfoFile: '../out/x.tsbuildinfo' };
  const config = {
    extends: `../../../${folder}/tsconfig.json`,
    compilerOptions: options,
    include: ['planted.ts'],
    references: [{ path: '../../../shared' }],
  };
  writeFileSync(join(place, 'tsconfig.json'), JSON.stringify(config));
  return run('typescript/bin/tsc', ['-p', place]);
};
afterAll(() => rmSync('dist/walls', { recursive: true, force: true }));

test.each([
  ['shared has no page', 'shared', 'export const title = () => document.title;', /Cannot find name 'document'/],
  ['shared has no process', 'shared', 'export const port = () => process.env.PORT;', /Cannot find name 'process'/],
  [
    'the functions have no page',
    'functions',
    'export const title = () => document.title;',
    /Cannot find name 'document'/,
  ],
  ['the screens have no process', 'addin', 'export const port = () => process.env.PORT;', /Cannot find name 'process'/],
  [
    'the screens cannot reach the functions',
    'addin',
    "import { openDesk } from '../../../functions/desk.ts';\nexport const x = openDesk;",
    /TS6307|not listed within the file list/,
  ],
])('the compiler holds the wall: %s', (_wall, folder, code, message) => {
  expect(compile(folder, code)).toMatch(message);
});
