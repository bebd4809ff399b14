import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { readEnvironment } from '#functions/environment.ts';
import { roles } from '#shared/people/roles.ts';

const text = (name: string) => readFileSync(`manifest/azure/${name}`, 'utf8');
const bicep = readdirSync('manifest/azure').filter((name) => name.endsWith('.bicep'));
const id = '3f2b8f0e-7a53-4d8c-9c55-6a1f0f3b2d10';

const examples: Record<string, string> = {
  TENANTS: id,
  API_CLIENT_ID: id,
  REMOVAL_CLIENT_ID: id,
  BOT_CLIENT_ID: id,
  BOT_TENANT_ID: id,
  TEAMS_APP_ID: id,
  TEAMS_CATALOG_APP_ID: id,
  DESK_URL: 'https://gdpr-vagten.eksempel-kommune.example',
  DATABASE_URL: 'postgres://id-gdpr@psql-gdpr.postgres.database.azure.com:5432/desk?sslmode=verify-full',
  MIGRATION_DATABASE_USER: 'id-gdpr-migrations',
  MIGRATION_CLIENT_ID: id,
  NODE_ENV: 'production',
  DATABASE_ENTRA: 'true',
};

const namesSet = [...`${text('main.bicep')}${text('functions.bicep')}`.matchAll(/^\s+([A-Z_]+):/gm)].flatMap(
  ([, name]) => name ?? [],
);

test('the functions start with what Bicep sets for them', () => {
  const set = Object.fromEntries(namesSet.flatMap((name) => (examples[name] ? [[name, examples[name]]] : [])));
  expect(readEnvironment(set)).toMatchObject({ production: true, database: { kind: 'server', entraToken: true } });
});

test.each([
  ['an app for memberships is named', id, { clientId: id, secret: undefined }],
  ['none is named, as Bicep does without one', '', undefined],
])('where %s, the functions know', (_, clientId, removal) =>
  expect(readEnvironment({ ...examples, REMOVAL_CLIENT_ID: clientId }).removal).toEqual(removal),
);

test('every example above is really set by Bicep', () => {
  expect(Object.keys(examples).filter((name) => !namesSet.includes(name))).toEqual([]);
});

/** Those of the desk; the host has its own. */
const ownSet = namesSet.filter((name) => !name.startsWith('APPLICATIONINSIGHTS_'));
/** The settings of the functions, as functions/environment.ts reads them. */
const namesRead = [...readFileSync('functions/environment.ts', 'utf8').matchAll(/^ {2}([A-Z][A-Z_]+):/gm)].map(
  ([, name = '']) => name,
);
/** The names in backticks of the paragraph that begins so. */
const namesIn = (beginning: string): string[] => {
  const paragraph =
    text('settings.md')
      .split('\n')
      .find((line) => line.startsWith(beginning)) ?? '';
  return [...paragraph.matchAll(/`([A-Z][A-Z_]+)`/g)].map(([, name = '']) => name);
};

test('settings.md names the settings that Bicep gives the functions, and no other', () =>
  expect(namesIn('What the functions are given').toSorted()).toEqual(ownSet.toSorted()));

test('Bicep sets nothing that the functions do not read', () =>
  expect(ownSet.filter((name) => !namesRead.includes(name))).toEqual([]));

test('every other setting the functions read is named with why Azure needs none', () =>
  expect(namesIn('Read too, and not set').toSorted()).toEqual(
    namesRead.filter((name) => !namesSet.includes(name)).toSorted(),
  ));

test('settings.md says what each parameter of main.bicep is for', () => {
  const asked = [...text('main.bicep').matchAll(/^param (\w+)/gm)].map(([, name]) => name);
  const table = text('settings.md').split('# What each setting is for')[1]?.split('\n\n')[1] ?? '';
  const told = [...table.matchAll(/^\| ([\w, ]+) \|/gm)].flatMap(([, names = '']) => names.split(', '));
  expect(told.filter((name) => name !== 'Setting of main.bicep').toSorted()).toEqual(
    asked.filter((name) => name !== undefined).toSorted(),
  );
});

test.each(bicep)('%s closes what it opens', (name) => {
  const code = text(name).replace(/\/\/.*|'(\\'|[^'])*'/g, '');
  const depth = [...code].reduce((open, sign) => open + Number('{[('.includes(sign)) - Number('}])'.includes(sign)), 0);
  expect(depth).toBe(0);
});

test.each(bicep)('%s uses every parameter it asks for', (name) => {
  const code = text(name);
  const asked = [...code.matchAll(/^param (\w+)/gm)].flatMap(([, param]) => param ?? []);
  expect(asked.filter((param) => (code.match(new RegExp(`\\b${param}\\b`, 'g')) ?? []).length < 2)).toEqual([]);
});

const modules = bicep.filter((name) => !text(name).includes('targetScope'));

test.each(modules)('%s gets exactly the parameters it asks for', (name) => {
  const asked = [...text(name).matchAll(/^param (\w+)/gm)].map(([, param]) => param);
  const call =
    text('main.bicep')
      .split(/^module /m)
      .find((part) => part.includes(`'${name}' =`)) ?? '';
  const given = call.includes('params: {\n')
    ? call.matchAll(/^ {4}(\w+):/gm)
    : (/params: .*/.exec(call)?.[0] ?? '').slice(7).matchAll(/(\w+):/g);
  expect([...given].map(([, param]) => param).toSorted()).toEqual(asked.toSorted());
});

test('no secret is asked for or read anywhere', () => {
  const secret = /@secure|listKeys|AccountKey|administratorLogin|CLIENT_SECRET/i;
  expect(bicep.filter((name) => secret.test(text(name)))).toEqual([]);
});

test('the registration describes the app roles of the desk, and no other', () => {
  expect([...text('entra.md').matchAll(/\| (Gdpr\.\w+)\s*\|/g)].map(([, role]) => role)).toEqual([...roles]);
});

test('the pages may be framed by Teams and Outlook only', () => {
  const { globalHeaders } = z
    .object({ globalHeaders: z.record(z.string(), z.string()) })
    .parse(JSON.parse(text('staticwebapp.config.json')));
  expect(globalHeaders['Content-Security-Policy']).toMatch(/frame-ancestors 'self' https:\/\/teams\.microsoft\.com /);
});
