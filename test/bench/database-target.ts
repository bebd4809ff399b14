import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { prepareArchive } from '#test/support/database/archive.ts';
import { throwAwayPostgres } from '../runner/throw-away-postgres.ts';
import { tell } from './result.ts';

/** A database without rows, as the settings name it to a process of its own. */
export type Fresh = { readonly env: Readonly<Record<string, string>>; readonly remove: () => Promise<void> };

/** Where the product can keep its rows; each measurement begins with a database of its own. */
export type Target = { readonly name: 'embedded' | 'PostgreSQL'; readonly fresh: () => Promise<Fresh> };

const embedded: Target = {
  name: 'embedded',
  fresh: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gdpr-desk-bench-'));
    return {
      env: { DATA_DIR: folder, BENCH_ARCHIVE: await prepareArchive() },
      remove: async () => rmSync(folder, { recursive: true, force: true }),
    };
  },
};

const onServer = (url: string): Target => ({
  name: 'PostgreSQL',
  fresh: async () => {
    const name = `bench_${process.pid}_${Math.random().toString(36).slice(2, 10)}`;
    const own = new URL(url);
    own.pathname = `/${name}`;
    await asAdmin(url, `create database ${name}`);
    return { env: { DATABASE_URL: own.href }, remove: () => asAdmin(url, `drop database ${name} with (force)`) };
  },
});

const asAdmin = async (url: string, sql: string): Promise<void> => {
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  await admin.query(sql);
  await admin.end();
};

/** The embedded database, and a PostgreSQL of its own if the server's programs are on this machine. */
export const openTargets = async (): Promise<{ readonly targets: readonly Target[]; readonly close: () => void }> => {
  const server = await throwAwayPostgres();
  if (!server) tell('No PostgreSQL on this machine: only the embedded database is measured.');
  return {
    targets: server ? [embedded, onServer(server.url)] : [embedded],
    close: () => server?.stop(),
  };
};
