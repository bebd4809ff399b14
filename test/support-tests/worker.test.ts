import { dirname } from 'node:path';
import { runInContext } from 'node:vm';
import pg from 'pg';
import { plainContext, rememberGlobals } from '#test/support/worker/plain-context.ts';

const realm = () => plainContext({ process: { exit: () => 1, env: { KEPT: 'as it was' } }, told: 'before' });

test('a realm has the globals it is given', () => expect(runInContext('told', realm())).toBe('before'));

test('what Node hands out is of the realm', () =>
  expect(runInContext('given instanceof Uint8Array', Object.assign(realm(), { given: Buffer.from('x') }))).toBe(true));

describe('when a test file has ended', () => {
  const after = (code: string, asked: string): unknown => {
    const own = realm();
    const restore = rememberGlobals(own);
    runInContext(code, own);
    restore();
    return runInContext(asked, own);
  };

  test.each([
    ['a global that was planted is gone', 'globalThis.planted = 1', 'typeof planted', 'undefined'],
    ['one that was changed is as before', 'told = "other"; Date = 1', 'told + typeof Date', 'beforefunction'],
    ['one that was deleted is back', 'delete globalThis.told', 'told', 'before'],
    ['a variable of the environment that was set is gone', 'process.env.SET = "x"', 'process.env.SET', undefined],
    ['one that was changed is as it was', 'process.env.KEPT = "x"', 'process.env.KEPT', 'as it was'],
    ['the process ends as before', 'process.exit = () => 2', 'process.exit()', 1],
  ])('%s', (_what, code, asked, is) => expect(after(code, asked)).toBe(is));
});

test('packages are loaded for a worker, and only what is ours for each of its files', () => {
  const own = Object.keys(require.cache);
  expect(own.filter((file) => file.startsWith(dirname(require.resolve('pg'))))).toEqual([]);
  expect([own.includes(require.resolve('#test/support/worker/plain-context.ts')), pg.Client.name]).toEqual([
    true,
    'Client',
  ]);
});
