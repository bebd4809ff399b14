import { sql } from 'kysely';
import { asWorker } from '../database/transaction.ts';
import type { Parts } from '../parts.ts';

const day = 86_400_000;
const keysKept = 7 * day;
const toldKept = 30 * day;
// A year, so that what could not be told is still there when somebody looks into it.
const givenUpKept = 365 * day;

/** Throws away what is no longer needed; tidies the embedded database, which does neither by itself. */
export const maintain = async ({ db, now }: Pick<Parts, 'db' | 'now'>, embedded: boolean): Promise<void> => {
  const before = (age: number) => new Date(now().getTime() - age);
  await asWorker(db, async (tx) => {
    await tx.deleteFrom('answered_keys').where('at', '<', before(keysKept)).execute();
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
  if (!embedded) return;
  await sql`checkpoint`.execute(db);
  await sql`vacuum analyze`.execute(db);
};
