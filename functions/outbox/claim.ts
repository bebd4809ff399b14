import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import { asWorker, type Tx } from '../database/transaction.ts';

/** How long a claimed row is nobody else's. Longer than the slowest delivery: every call out is bounded. */
const lease = 3 * 60_000;

/** A row somebody has begun to deliver. */
export type Claimed = {
  readonly tenantId: string;
  readonly outboxId: string;
  readonly kind: string;
  readonly subjectId: string;
  readonly payload: string;
  readonly plannedAt: Date;
  /** Tries, this one included. */
  readonly attempts: number;
  /** An earlier try may have had its effect without our knowing: it crashed, or the answer was lost. */
  readonly uncertain: boolean;
};

/** What a try that ended with an unknown effect leaves behind in `trouble`; a try that crashed leaves nothing. */
export const uncertainMark = '?';
export const isUncertain = ({
  attempts,
  trouble,
}: {
  readonly attempts: number;
  readonly trouble: string | null;
}): boolean => attempts > 0 && (trouble === null || trouble.startsWith(uncertainMark));

type Found = { tenant_id: string; outbox_id: string; subject_id: string; trouble: string | null; attempts: number };

/**
 * Claims the next due row, unless something else of the same case is being delivered: one case is told about in order,
 * so that two tries never post two cards. Free rows of other cases are found meanwhile (`skip locked`).
 * @param now instant; rows due up to it are claimed, and leased from it
 */
export const claim = (db: Database, now: Date): Promise<Claimed | undefined> =>
  asWorker(db, async (tx) => {
    const busy: string[] = [];
    for (;;) {
      const found = await nextDue(tx, now, busy);
      if (!found) return undefined;
      if (await isFree(tx, now, found)) return take(tx, now, found);
      busy.push(found.subject_id);
    }
  });

// What belongs at the top of a thread comes before what is written under it.
const firstInCase = sql`case kind when 'card' then 0 when 'protected-address' then 1 else 2 end`;

const nextDue = async (tx: Tx, now: Date, busy: readonly string[]): Promise<Found | undefined> =>
  tx
    .selectFrom('outbox')
    .select(['tenant_id', 'outbox_id', 'subject_id', 'trouble', 'attempts'])
    .where('state', '=', 'open')
    .where('due', '<=', now)
    .$if(busy.length > 0, (q) => q.where('subject_id', 'not in', [...busy]))
    .orderBy('due')
    .orderBy(firstInCase)
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();

// The lock comes before the look: who gets it sees every lease that was taken under it, because each statement of a
// read-committed transaction sees what was committed before it.
const isFree = async (tx: Tx, now: Date, { tenant_id, outbox_id, subject_id }: Found): Promise<boolean> => {
  const key = `${tenant_id}/${subject_id}`;
  const lock = await sql<{
    got: boolean;
  }>`select pg_try_advisory_xact_lock(hashtextextended(${key}, 0)) as got`.execute(tx);
  if (!lock.rows[0]?.got) return false;
  const leased = await tx
    .selectFrom('outbox')
    .select('outbox_id')
    .where('tenant_id', '=', tenant_id)
    .where('subject_id', '=', subject_id)
    .where('outbox_id', '<>', outbox_id)
    .where('state', '=', 'open')
    .where('attempts', '>', 0)
    .where('trouble', 'is', null)
    .where('due', '>', now)
    .limit(1)
    .executeTakeFirst();
  return !leased;
};

const take = async (tx: Tx, now: Date, { tenant_id, outbox_id, trouble, attempts }: Found): Promise<Claimed> => {
  const row = await tx
    .updateTable('outbox')
    .set({ attempts: attempts + 1, due: new Date(now.getTime() + lease), trouble: null })
    .where('tenant_id', '=', tenant_id)
    .where('outbox_id', '=', outbox_id)
    .returning(['kind', 'subject_id', 'payload', 'planned_at'])
    .executeTakeFirstOrThrow();
  return {
    tenantId: tenant_id,
    outboxId: outbox_id,
    kind: row.kind,
    subjectId: row.subject_id,
    payload: row.payload,
    plannedAt: row.planned_at,
    attempts: attempts + 1,
    uncertain: isUncertain({ attempts, trouble }),
  };
};
