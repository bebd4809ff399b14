import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import { asWorker } from '../database/transaction.ts';
import type { Parts } from '../parts.ts';

const day = 86_400_000;
/** Days a used key is remembered. Longer than a draft on a computer: a report sent again after weeks is the same report. */
export const keysKeptDays = 30;
const keysKept = keysKeptDays * day;
/** Days what was typed and not sent is kept. */
export const draftsKeptDays = 14;
const draftsKept = draftsKeptDays * day;
// A case that is older and still open is new to a manager who has not looked for a year.
const looksKept = 365 * day;
const toldKept = 30 * day;
// A year, so that a message that was given up can still be investigated.
const givenUpKept = 365 * day;

/** Write-ahead log that may gather before the embedded database is tidied. Bytes. */
const tidyAfter = 8 * 1024 * 1024;

/** Deletes old rows, tidies the embedded database, which has no autovacuum, and notes which words are common. */
export const maintenance = ({ db, now }: Pick<Parts, 'db' | 'now'>, embedded: boolean): (() => Promise<void>) => {
  let tidied = '0/0';
  return async () => {
    const before = (age: number) => new Date(now().getTime() - age);
    await asWorker(db, async (tx) => {
      await tx.deleteFrom('answered_keys').where('at', '<', before(keysKept)).execute();
      await tx.deleteFrom('drafts').where('kept_at', '<', before(draftsKept)).execute();
      await tx.deleteFrom('unit_looks').where('looked_at', '<', before(looksKept)).execute();
      await tx
        .deleteFrom('outbox')
        .where('state', 'in', ['done', 'dropped', 'merged'])
        .where('finished_at', '<', before(toldKept))
        .execute();
      await tx
        .deleteFrom('outbox')
        .where('state', '=', 'given-up')
        .where('finished_at', '<', before(givenUpKept))
        .execute();
    });
    if (embedded && (await hasGrown(db, tidied))) {
      await sql`checkpoint`.execute(db);
      await sql`vacuum analyze`.execute(db);
      tidied = await logPosition(db);
    }
    await asWorker(db, (tx) => sql`select note_common_words()`.execute(tx));
  };
};

const logPosition = async (db: Database): Promise<string> => {
  const { rows } = await sql<{ at: string }>`select pg_current_wal_lsn()::text as at`.execute(db);
  return rows[0]?.at ?? '0/0';
};

const hasGrown = async (db: Database, since: string): Promise<boolean> => {
  const { rows } = await sql<{
    grown: boolean;
  }>`select pg_current_wal_lsn() - ${since}::pg_lsn > ${tidyAfter} as grown`.execute(db);
  return rows[0]?.grown ?? false;
};
