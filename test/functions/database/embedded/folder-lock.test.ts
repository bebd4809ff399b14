import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lockFolder } from '#functions/database/embedded/folder-lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'desk-lock-'));
const file = join(folder, 'desk.lock');
afterEach(() => rmSync(file, { force: true }));
afterAll(() => rmSync(folder, { recursive: true }));

/** Another process, alive until it is ended. */
const another = async () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000); console.log("up")']);
  await once(child.stdout, 'data');
  const end = async () => {
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  return { pid: child.pid ?? 0, end };
};

test('a folder that a living process uses is refused, with its number and the way out', async () => {
  const { pid, end } = await another();
  writeFileSync(file, String(pid));
  try {
    expect(() => lockFolder(folder)).toThrow(
      new RegExp(`in use by process ${pid}\\. End that process, or choose another folder with DATA_DIR`),
    );
  } finally {
    await end();
  }
});

test('the lock of a process that was killed is taken over', async () => {
  const { pid, end } = await another();
  writeFileSync(file, String(pid));
  await end();
  lockFolder(folder);
  expect(readFileSync(file, 'utf8')).toMatch(new RegExp(`^${process.pid} `));
});

const whereProcessesTellOfThemselves = existsSync('/proc/self/stat') ? test : test.skip;

// While this test waits nothing collects the other process's exit, as in a container whose first process never does.
whereProcessesTellOfThemselves('the lock of a process that is being killed is taken over', async () => {
  const { pid, end } = await another();
  writeFileSync(file, String(pid));
  process.kill(pid, 'SIGKILL');
  expect(() => lockFolder(folder)).not.toThrow();
  await end();
});

whereProcessesTellOfThemselves('a number that is another process by now does not hold the folder', async () => {
  const { pid, end } = await another();
  writeFileSync(file, `${pid} 1`);
  try {
    expect(() => lockFolder(folder)).not.toThrow();
  } finally {
    await end();
  }
});

test('a lock that was given back is gone', () => {
  lockFolder(folder)();
  expect(existsSync(file)).toBe(false);
});

test('a folder that cannot be made says which', () => {
  writeFileSync(file, '');
  expect(() => lockFolder(join(file, 'inside'))).toThrow(expect.objectContaining({ path: join(file, 'inside') }));
});
