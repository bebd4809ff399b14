import { sql } from 'kysely';
import type { Tx } from '../../database/transaction.ts';

type Review = { readonly tenantId: string; readonly reviewId: string };

/** A review of which nothing was heard for so long is not waited for. Milliseconds. */
const patience = 3_600_000;

/**
 * Reviews that are open, or began before this one: what they ask about it leaves to them. Of those that began at one moment
 * the one whose plan was made first, and of plans made at one moment the one with the lower id. `wait`: the lines of one of
 * them are still being made.
 */
export const reviewsBefore = async (
  tx: Tx,
  { tenantId, reviewId }: Review,
  now: Date,
): Promise<{ readonly reviewIds: readonly string[]; readonly wait: boolean }> => {
  const { rows } = await sql<{ review_id: string; is_made: boolean }>`
    select o.review_id, o.state <> 'making' or o.begun_at < ${new Date(now.getTime() - patience)}::timestamptz as is_made
    from reviews as o
    join review_plans as op on op.tenant_id = o.tenant_id and op.plan_id = o.plan_id
    join reviews as r on r.tenant_id = o.tenant_id and r.review_id = ${reviewId}::uuid
    join review_plans as rp on rp.tenant_id = r.tenant_id and rp.plan_id = r.plan_id
    where o.tenant_id = ${tenantId}::uuid and o.review_id <> r.review_id and (o.state = 'open'
      or o.state = 'making' and (o.begun_at, op.made_at, op.plan_id) < (r.begun_at, rp.made_at, rp.plan_id))`.execute(
    tx,
  );
  return { reviewIds: rows.map(({ review_id }) => review_id), wait: rows.some(({ is_made }) => !is_made) };
};

/** Which memberships of these groups these reviews ask about. */
export const askedIn = async (
  tx: Tx,
  tenantId: string,
  reviewIds: readonly string[],
  groupIds: readonly string[],
): Promise<(groupId: string, memberId: string) => boolean> => {
  if (reviewIds.length === 0) return () => false;
  const { rows } = await sql<{ group_id: string; member_id: string }>`
    select group_id, member_id from (
      select tenant_id, review_id, group_id, member_id from review_lines
      union all select tenant_id, review_id, group_id, member_id from review_made_lines) as l
    where tenant_id = ${tenantId}::uuid and review_id = any(${[...reviewIds]}::uuid[])
      and group_id = any(${[...groupIds]}::uuid[])`.execute(tx);
  const asked = new Set(rows.map(({ group_id, member_id }) => `${group_id} ${member_id}`));
  return (groupId, memberId) => asked.has(`${groupId} ${memberId}`);
};
