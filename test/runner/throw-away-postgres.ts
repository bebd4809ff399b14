import { execFileSync, spawn } from 'node:child_process';
import { accessSync, chownSync, constants, existsSync, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

export type ThrowAway = { readonly url: string; readonly stop: () => Promise<void> };

/** Where Debian, Red Hat, Homebrew and Postgres.app keep the server's programs. */
const places = [
  '/usr/lib/postgresql',
  '/usr',
  '/opt/homebrew/opt',
  '/usr/local/opt',
  '/Applications/Postgres.app/Contents/Versions',
];

const serverPrograms = (): string | undefined => {
  const folders = places
    .filter(existsSync)
    .flatMap((place) => [join(place, 'bin'), ...readdirSync(place).map((name) => join(place, name, 'bin'))]);
  return folders.filter((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres'))).at(-1);
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });

/** Whether `throwAwayPostgres` can make one here. */
export const isServerHere = (): boolean => serverPrograms() !== undefined;

/** PostgreSQL refuses to run as root; the nobody of every Unix will do for a cluster that is thrown away. */
const asWhom = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

const answers = (programs: string, port: number): boolean => {
  try {
    execFileSync(join(programs, 'pg_isready'), ['-h', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** What all databases of a run need at once, and more. Bytes. */
const roomNeeded = 2e9;

/** Where Linux keeps files in memory, if that has room: a database is some 400 files, made there in a twentieth of the time. */
const memoryOrDisk = (): string => {
  const memory = '/dev/shm';
  try {
    accessSync(memory, constants.W_OK);
    const { bavail, bsize } = statfsSync(memory);
    return bavail * bsize > roomNeeded ? memory : tmpdir();
  } catch {
    return tmpdir();
  }
};

/** Starts a PostgreSQL of its own on loopback if the server's programs are on this machine. Stopped and removed by `stop`. */
export const throwAwayPostgres = async (): Promise<ThrowAway | undefined> => {
  const programs = serverPrograms();
  if (!programs) return undefined;
  const folder = mkdtempSync(join(memoryOrDisk(), 'gdpr-desk-postgres-'));
  if (asWhom.uid) chownSync(folder, asWhom.uid, asWhom.gid);
  const data = join(folder, 'data');
  execFileSync(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'postgres', '--auth=trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    {
      ...asWhom,
      cwd: folder,
      stdio: 'ignore',
    },
  );
  const port = await freePort();
  const options = [
    '-D',
    data,
    '-p',
    String(port),
    '-h',
    '127.0.0.1',
    '-k',
    folder,
    '-c',
    'max_connections=300',
    '-c',
    'fsync=off',
  ];
  const server = spawn(join(programs, 'postgres'), options, { ...asWhom, cwd: folder, stdio: 'ignore' });
  for (let tries = 0; tries < 100 && !answers(programs, port); tries += 1) await setTimeout(100);
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    stop: () =>
      new Promise((resolve) => {
        server.once('exit', () => {
          rmSync(folder, { recursive: true, force: true });
          resolve();
        });
        server.kill('SIGINT');
      }),
  };
};
