import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { Database } from './connect.ts';

/** Any constant will do, as long as every instance uses the same. */
const migrationLock = 7_205_033;

/**
 * Brings the schema up to date: runs every numbered `.sql` file of the folder that has not run yet, in order, all in one
 * transaction under a lock, so that two instances starting together do it once.
 * @returns the names that were run
 */
export const migrate = (db: Database, folder: string): Promise<string[]> =>
  db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(${migrationLock})`.execute(tx);
    await sql`create table if not exists migrations (name text primary key)`.execute(tx);
    const ran = await sql<{ name: string }>`select name from migrations`.execute(tx);
    const done = new Set(ran.rows.map((row) => row.name));
    const open = readdirSync(folder)
      .filter((name) => /^\d{3}-.+\.sql$/.test(name) && !done.has(name))
      .sort();
    for (const name of open) {
      await sql.raw(readFileSync(join(folder, name), 'utf8')).execute(tx);
      await sql`insert into migrations (name) values (${name})`.execute(tx);
    }
    return open;
  });
