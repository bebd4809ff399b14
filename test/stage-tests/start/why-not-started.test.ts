import { resolve } from 'node:path';
import { UnreadableData } from '#functions/database/embedded/embedded.ts';
import { OtherSchema } from '#functions/database/other-schema.ts';
import { whyNotStarted } from '#test/stage/why-not-started.ts';

const root = resolve('/project');
const DATABASE_URL = 'postgres://anna:hemmelig@db.example:5432/gdpr';
const failed = (code: string, more: object = {}) => Object.assign(new Error(`${code}: raw words`), { code, ...more });
const why = (error: unknown, env: Record<string, string> = {}) => whyNotStarted(error, { env, root });

test.each([
  ['EACCES', 'may not write /data/x. Give yourself the right to, or choose another folder with DATA_DIR.'],
  ['EROFS', 'may not write /data/x. Give yourself the right to, or choose another folder with DATA_DIR.'],
  ['ENOTDIR', '/data/x is a file, not a folder. Please choose another folder with DATA_DIR.'],
  ['ENOSPC', 'no space is left for /data/x. Make some, or choose another folder with DATA_DIR.'],
])('a data folder that fails with %s names another', (code, words) =>
  expect(why(failed(code, { path: '/data/x' }), { DATA_DIR: '/data' })).toContain(words),
);

test('a project that may not be written to is not mended by another data folder', () =>
  expect(why(failed('EACCES', { path: resolve(root, 'dist/addin') }))).toContain(
    'put the project where you may write',
  ));

test('a port for administrators only names another', () =>
  expect(why(failed('EACCES', { syscall: 'listen' }), { PORT: '80' })).toContain('PORT=4280 npm start'));

test.each([
  ['ECONNREFUSED', 'no database answers at db.example:5432'],
  ['ENOTFOUND', 'no database answers at db.example:5432'],
  ['28P01', 'does not let anna in'],
  ['3D000', 'there is no database "gdpr"'],
  ['42501', 'anna may not make tables and roles'],
  ['42P07', '"gdpr" holds something else already'],
])('a database that fails with %s says so, and the way out, without the password', (code, words) => {
  const said = why(failed(code), { DATABASE_URL });
  expect(said).toContain(words);
  expect(said).toContain('leave DATABASE_URL out to use the embedded database');
  expect(said).not.toContain('hemmelig');
});

test('a name that means several addresses is one that does not answer', () =>
  expect(why(new AggregateError([failed('ECONNREFUSED'), failed('ECONNREFUSED')]), { DATABASE_URL })).toContain(
    'no database answers',
  ));

test('a database that takes too long does not answer', () =>
  expect(why(new Error('timeout exceeded when trying to connect'), { DATABASE_URL })).toContain('no database answers'));

test.each([
  [new UnreadableData('/data'), 'Move that folder away to begin anew, or choose another with DATA_DIR.'],
  [
    new OtherSchema(['001-desk.sql']),
    'Start that version; or move the data folder away to begin anew, or choose another with DATA_DIR.',
  ],
])('data that cannot be used name another folder', (error, words) => expect(why(error)).toContain(words));

test('a server with another schema names another database', () =>
  expect(why(new OtherSchema(['001-desk.sql']), { DATABASE_URL })).toContain('name another database in DATABASE_URL'));

test('what was thrown to be read is said as it is', () =>
  expect(why(new Error('Port 1 is in use.'))).toBe('Port 1 is in use.'));

test('a bug shows where it is', () => expect(why(new TypeError('oh'))).toContain('why-not-started.test.ts'));
