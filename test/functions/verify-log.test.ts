import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

test('where nothing is kept, the log is not called unaltered, and nothing is made', () => {
  const folder = join(tmpdir(), `gdpr-desk-none-${process.pid}`);
  const env = { ...process.env, DATA_DIR: folder, DATABASE_URL: undefined, NODE_OPTIONS: '' };
  const { status, stderr } = spawnSync(process.execPath, ['functions/verify-log.ts'], { env, encoding: 'utf8' });
  expect([status, stderr.split('.')[0], existsSync(folder)]).toEqual([2, `Nothing is kept in ${folder}`, false]);
});
