import { sql } from 'kysely';
import type { Database } from '#functions/database/connect.ts';

/** Changes as somebody with the database in their hands makes them, past every right and trigger of the desk. */
export const pastTriggers = async (owner: Database, ...changes: string[]): Promise<void> => {
  await sql.raw('set session_replication_role = replica').execute(owner);
  for (const change of changes) await sql.raw(change).execute(owner);
  await sql.raw('set session_replication_role = default').execute(owner);
};
