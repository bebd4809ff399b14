import { resolve } from 'node:path';
import { faultOfWords, readStageSettings } from '#test/stage/stage-settings.ts';

const root = resolve('/project');
const faultOf = (env: Record<string, string>): string => {
  try {
    readStageSettings(env, root);
    return 'none';
  } catch (error) {
    return error instanceof Error ? error.message : 'no error';
  }
};

test.each(['abc', '70000', '-1', '1e3', '0x10', '42.5'])('PORT=%s is refused with an example', (PORT) =>
  expect(faultOf({ PORT })).toBe(
    `The stage cannot start: PORT must be a whole number from 0 to 65535, for example 4280; it is "${PORT}".`,
  ),
);

test.each(['yesterday', '2026-02-30T08:00:00Z', '2026-03-02', '0001-01-01T00:00:00Z', '9999-01-01T00:00:00Z'])(
  'STAGE_NOW=%s is refused with an example',
  (STAGE_NOW) => expect(faultOf({ STAGE_NOW })).toContain('for example 2026-03-02T08:00:00Z'),
);

test.each(['nonsense', 'mysql://u:hemmelig@h/db', 'postgres//u:hemmelig@h'])(
  'DATABASE_URL=%s is refused, and not repeated: it may hold a password',
  (DATABASE_URL) => {
    const words = faultOf({ DATABASE_URL });
    expect(words).toContain('DATABASE_URL must be the address of a PostgreSQL');
    expect(words).not.toContain('hemmelig');
  },
);

test('every fault is told at once, a line each', () =>
  expect(faultOf({ PORT: 'x', STAGE_NOW: 'y' }).split('\n')).toHaveLength(2));

test('what is empty counts as not given', () =>
  expect(readStageSettings({ PORT: '', STAGE_NOW: ' ', DATA_DIR: '' }, root)).toEqual({
    port: 4280,
    dataDir: resolve(root, '.data/stage'),
    now: undefined,
    employees: 4000,
    memberships: 0,
    databaseUrl: undefined,
  }));

test('a word is refused, and what can be set is named', () =>
  expect(faultOfWords(['--port', '5000'])).toBe(
    'The stage takes no words (--port 5000): PORT, DATA_DIR, STAGE_NOW, STAGE_EMPLOYEES, STAGE_MEMBERSHIPS, DATABASE_URL are set in the environment.',
  ));
