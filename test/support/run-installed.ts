import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** What a program of node_modules says, by its file there; it runs in the folder named. */
export const runInstalled = (program: string, options: readonly string[], cwd = '.'): string => {
  const ran = spawnSync(process.execPath, [join(process.cwd(), 'node_modules', program), ...options], {
    cwd,
    encoding: 'utf8',
  });
  return `${ran.stdout}${ran.stderr}`;
};
