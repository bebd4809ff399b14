import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { routes } from '#shared/routes/all.ts';
import { trialValues } from '../../manifest/trial-values.ts';
import { idsOf } from '../stage/municipality/ids.ts';

// Below the project, so that the one package that is left out (PGlite, for this trial only) is found.
mkdirSync('dist', { recursive: true });
const work = mkdtempSync('dist/bundle-');
const built = join(work, 'functions');
const environment = {
  PATH: process.env.PATH,
  NODE_ENV: 'development',
  DATA_DIR: join(process.cwd(), work, 'data'),
  TENANTS: idsOf().tenantA,
  API_CLIENT_ID: trialValues.API_CLIENT_ID,
  BOT_CLIENT_ID: trialValues.BOT_CLIENT_ID,
  BOT_TENANT_ID: idsOf().tenantA,
  TEAMS_APP_ID: trialValues.TEAMS_APP_ID,
  DESK_URL: 'http://localhost:4280',
};
const worker = ['test/manifest/azure-worker.ts', built];
const registered = z.object({ http: z.array(z.string()), timers: z.array(z.string()) });

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
  ).toEqual(['app.mjs', 'host.json', 'licenses.md', 'migrations', 'package.json']);
  expect(JSON.parse(readFileSync(join(built, 'package.json'), 'utf8'))).not.toHaveProperty('dependencies');
});

test('the notices of the packages inside travel along', () => {
  const notices = readFileSync(join(built, 'licenses.md'), 'utf8');
  for (const name of ['@azure/identity', 'kysely', 'pg', 'zod']) expect(notices).toContain(`## ${name} `);
  expect(notices).toMatch(/## pg 8[\s\S]*?Permission is hereby granted/);
});

test('every migration is beside the bundle', () => {
  expect(readdirSync(join(built, 'migrations'))).toEqual(readdirSync('functions/database/migrations'));
});

test('every route and timer registers in the worker from the bundle', () => {
  const { http, timers } = registered.parse(
    JSON.parse(String(execFileSync(process.execPath, worker, { env: environment }))),
  );
  expect(http).toEqual(expect.arrayContaining(Object.values(routes).map(({ name }) => name)));
  expect(timers.length).toBeGreaterThan(0);
});

test('the bundle brought its own schema: the tables stand where it ran', () => {
  expect(existsSync(join(work, 'data', 'postgres'))).toBe(true);
});

test('the bundle refuses to run on the embedded database in production', () => {
  const { status, stderr } = spawnSync(process.execPath, worker, {
    env: { ...environment, NODE_ENV: 'production', DESK_URL: 'https://vejen.example' },
  });
  expect({ failed: status !== 0, why: String(stderr) }).toMatchObject({
    failed: true,
    why: expect.stringContaining('DATABASE_URL'),
  });
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
