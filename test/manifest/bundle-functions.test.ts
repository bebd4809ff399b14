import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fontsIn } from '#functions/documents/pdf/fonts.ts';
import { readArticles } from '#functions/shelf/read-articles.ts';
import { timers } from '#functions/timers/timers.ts';
import { routes } from '#shared/routes/all.ts';
import { trialValues } from '../../manifest/trial-values.ts';
import { idsOf } from '../stage/municipality/ids.ts';
import { startInAzure } from './in-azure.ts';

// Below the project, so that the one package that is left out (PGlite, for this trial only) is found.
mkdirSync('dist', { recursive: true });
const work = mkdtempSync('dist/bundle-');
const built = join(work, 'functions');
const environment = {
  PATH: process.env.PATH ?? '',
  NODE_ENV: 'development',
  DATA_DIR: join(process.cwd(), work, 'data'),
  TENANTS: idsOf().tenantA,
  API_CLIENT_ID: trialValues.API_CLIENT_ID,
  BOT_CLIENT_ID: trialValues.BOT_CLIENT_ID,
  BOT_TENANT_ID: idsOf().tenantA,
  TEAMS_APP_ID: trialValues.TEAMS_APP_ID,
  DESK_URL: 'http://localhost:4280',
};

beforeAll(() => {
  const program = `import('./manifest/bundle-functions.ts').then((m) => m.bundleFunctions('.', '${built}', '1.2.3'))`;
  execFileSync(process.execPath, ['-e', program]);
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

test('the folder holds what Azure needs and nothing that must be installed', () => {
  expect(
    readdirSync(built)
      .filter((name) => name !== 'parts')
      .toSorted(),
  ).toEqual(['app.mjs', 'articles', 'fonts', 'host.json', 'licenses.md', 'migrations', 'package.json']);
  expect(JSON.parse(readFileSync(join(built, 'package.json'), 'utf8'))).not.toHaveProperty('dependencies');
});

test('the notices of the packages inside travel along', () => {
  const notices = readFileSync(join(built, 'licenses.md'), 'utf8');
  for (const name of ['@azure/identity', 'kysely', 'pg', 'zod']) expect(notices).toContain(`## ${name} `);
  expect(notices).toMatch(/## pg 8[\s\S]*?Permission is hereby granted/);
});

test('the fonts of documents are beside the bundle, with their licence', async () => {
  const { regular, bold } = await fontsIn(join(built, 'fonts'));
  expect([regular, bold].map((font) => font.subarray(0, 4).toString('hex'))).toEqual(['00010000', '00010000']);
  expect(readFileSync(join(built, 'fonts', 'LICENSE_FONT'), 'utf8')).toContain('SIL Open Font License, Version 1.1');
});

test('the articles that guidance begins with are beside the bundle', () => {
  expect([...readArticles(join(built, 'articles'))]).toEqual([...readArticles('functions/guidance/articles')]);
});

test('every migration is beside the bundle', () => {
  expect(readdirSync(join(built, 'migrations'))).toEqual(readdirSync('functions/database/migrations'));
});

/** A worker of Azure with these settings, asked until its answer is not that it is still opening. */
const asked = async (given: Readonly<Record<string, string>>) => {
  const worker = startInAzure(built);
  const { functions } = await worker.reload(given);
  let { status, body } = await worker.http('me');
  while (body.includes('database-unavailable')) ({ status, body } = await worker.http('me'));
  await worker.end();
  return { functions: functions.map(({ name }) => name), status, body };
};

test('the bundle registers every route and timer, and brings its own schema: who has not signed in is told so', async () => {
  const { functions, status } = await asked(environment);
  expect(functions).toEqual(expect.arrayContaining([...Object.keys(routes), ...timers.map(({ name }) => name)]));
  expect([status, existsSync(join(work, 'data', 'postgres'))]).toEqual([401, true]);
});

test('the bundle refuses to work on the embedded database in production', async () => {
  const { status, body } = await asked({ ...environment, NODE_ENV: 'production', DESK_URL: 'https://vejen.example' });
  expect([status, body]).toEqual([503, expect.stringContaining('settings-faulty')]);
});

test('a module that is imported does not stay outside, save those that are meant to', () => {
  const code = [join(built, 'app.mjs'), ...parts()].map((file) => readFileSync(file, 'utf8')).join('\n');
  const outside = [
    ...code.matchAll(/^import .* from "([^".][^"]*)"|\bimport\("([^".][^"]*)"\)|__require\("([^".][^"]*)"\)/gm),
  ].flatMap(([, a, b, c]) => a ?? b ?? c ?? []);
  const unknown = outside.filter(
    (name) =>
      !/^(node:|@azure\/functions-core$|@electric-sql\/pglite|(pg-native|kerberos|@opentelemetry\/api(-logs)?)$)/.test(
        name,
      ) && !builtIn.has(name),
  );
  expect([...new Set(unknown)]).toEqual([]);
});

const builtIn: ReadonlySet<string> = new Set(process.getBuiltinModule('module').builtinModules);
const parts = () =>
  existsSync(join(built, 'parts')) ? readdirSync(join(built, 'parts')).map((name) => join(built, 'parts', name)) : [];
