import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { Database } from './connect.ts';
import { OtherSchema } from './other-schema.ts';

/** Any constant will do, as long as every instance uses the same. */
export const migrationLock = 7_205_033;

/**
 * Brings the schema up to date: runs every numbered `.sql` file of the folder that has not run yet, in order, all in one
 * transaction under a lock, so that two instances starting together do it once.
 * @returns the names that were run
 * @throws OtherSchema when a file that ran is not here, or is not the one that ran
 */
export const migrate = (db: Database, folder: string): Promise<string[]> =>
  db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(${migrationLock})`.execute(tx);
    await sql`create table if not exists migrations (name text primary key, digest text)`.execute(tx);
    const open = await waiting(tx, folder);
    // The first version of the desk kept only the names.
    await sql`alter table migrations add column if not exists digest text`.execute(tx);
    for (const [name, text] of open) {
      await sql.raw(text).execute(tx);
      await sql`insert into migrations (name, digest) values (${name}, ${digestOf(text)})`.execute(tx);
    }
    return open.map(([name]) => name);
  });

/**
 * Whether `migrate` has something to run. Changes nothing and takes no lock.
 * @throws OtherSchema
 */
export const mustMigrate = (db: Database, folder: string): Promise<boolean> =>
  db.transaction().execute(async (tx) => {
    const { rows } = await sql<{ is: boolean }>`select to_regclass('migrations') is not null as is`.execute(tx);
    return !rows[0]?.is || (await waiting(tx, folder)).length > 0;
  });

/** The files that have not run yet, in order, each with its text. */
const waiting = async (tx: Database, folder: string): Promise<[string, string][]> => {
  // By way of json, because a table of another's making may have no such columns.
  const ran = await sql<{ name: string | null; digest: string | null }>`
    select to_jsonb(m) ->> 'name' as name, to_jsonb(m) ->> 'digest' as digest from migrations m`.execute(tx);
  const files = new Map(numbered(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  const isStrange = (name: string | null, digest: string | null): boolean => {
    const text = files.get(name ?? '');
    return text === undefined || (digest !== null && digest !== digestOf(text));
  };
  const strange = ran.rows.filter(({ name, digest }) => isStrange(name, digest));
  if (strange.length > 0) throw new OtherSchema(strange.map(({ name }) => name ?? '?'));
  const done = new Set(ran.rows.map((row) => row.name));
  return [...files].filter(([name]) => !done.has(name));
};

const numbered = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => /^\d{3}-.+\.sql$/.test(name))
    .sort();

// Git may give a file other line ends on another machine.
const digestOf = (text: string): string => createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex');
