import { sql } from 'kysely';
import type { RemovalState } from '#shared/reviews/removals/removals.ts';
import type { Tx } from '../../database/transaction.ts';
import { mayBeChased } from '../../tasks/chase.ts';

type Of = { readonly tenantId: string; readonly reviewId: string };

/** The looks at each removal of a review since an instant. */
export const readLooks = async (tx: Tx, { tenantId, reviewId }: Of) => {
  const rows = await tx
    .selectFrom('removal_readings as b')
    .innerJoin('removals as a', (join) =>
      join.onRef('a.tenant_id', '=', 'b.tenant_id').onRef('a.removal_id', '=', 'b.removal_id'),
    )
    .select(['b.removal_id', 'b.at', 'b.is_there'])
    .where('a.tenant_id', '=', tenantId)
    .where('a.review_id', '=', reviewId)
    .orderBy('b.at')
    .execute();
  const readings = Map.groupBy(rows, ({ removal_id }) => removal_id);
  return (removalId: string, since: Date | null) =>
    (readings.get(removalId) ?? [])
      .filter(({ at }) => since === null || at > since)
      .map(({ at, is_there }) => ({ at: at.toISOString(), isThere: is_there }));
};

/** What the last attempt at each was answered, of those in these states. */
export const readTroubles = async (tx: Tx, { tenantId, reviewId }: Of, states: ReadonlySet<RemovalState>) => {
  const rows = await tx
    .selectFrom('removal_attempts as b')
    .innerJoin('removals as a', (join) =>
      join.onRef('a.tenant_id', '=', 'b.tenant_id').onRef('a.removal_id', '=', 'b.removal_id'),
    )
    .select(['b.removal_id', 'b.answer'])
    .where('a.tenant_id', '=', tenantId)
    .where('a.review_id', '=', reviewId)
    .where('a.state', 'in', [...states])
    .orderBy('b.begun_at')
    .execute();
  const last = new Map(rows.map(({ removal_id, answer }) => [removal_id, answer]));
  return (removalId: string) => last.get(removalId) ?? null;
};

/** When each planned one is made; null for one that waits for the end of its review. */
export const readDues = async (tx: Tx, { tenantId, reviewId }: Of) => {
  const { rows } = await sql<{ removal_id: string; planned_at: Date }>`
    select a.removal_id, o.planned_at from removals as a
    join outbox as o on o.tenant_id = a.tenant_id and o.subject = 'group' and o.subject_id = a.group_id
      and o.kind = 'remove-member' and o.state = 'open' and o.payload ->> 'removalId' = a.removal_id::text
    where a.tenant_id = ${tenantId}::uuid and a.review_id = ${reviewId}::uuid and a.state = 'planned'`.execute(tx);
  const dues = new Map(rows.map(({ removal_id, planned_at }) => [removal_id, planned_at]));
  return (removalId: string) => dues.get(removalId) ?? null;
};

/** The last task of each. */
export const readTasks = async (tx: Tx, { tenantId, reviewId }: Of, now: Date) => {
  const rows = await tx
    .selectFrom('tasks as t')
    .innerJoin('removals as a', (join) =>
      join.onRef('a.tenant_id', '=', 't.tenant_id').onRef('a.removal_id', '=', 't.about_id'),
    )
    .select(['t.task_id', 't.about_id', 't.made_at', 't.chased', 't.chased_at', 't.done_at', 't.done_by', 't.proof'])
    .where('t.tenant_id', '=', tenantId)
    .where('t.what', '=', 'end-membership')
    .where('a.review_id', '=', reviewId)
    .orderBy('t.made_at')
    .execute();
  const tasks = new Map(
    rows.map((row) => [
      row.about_id,
      {
        taskId: row.task_id,
        madeAt: row.made_at.toISOString(),
        isLate: row.done_at === null && now.getTime() - row.made_at.getTime() >= late,
        chased: row.chased,
        chasedAt: row.chased_at?.toISOString() ?? null,
        mayBeChased: row.done_at === null && mayBeChased(row.chased_at, now),
        doneAt: row.done_at?.toISOString() ?? null,
        doneBy: row.done_by,
        proof: row.proof,
      },
    ]),
  );
  return (removalId: string) => tasks.get(removalId) ?? null;
};

/** A task of so long ago is late, however often it was chased. Milliseconds. */
const late = 7 * 24 * 3_600_000;
