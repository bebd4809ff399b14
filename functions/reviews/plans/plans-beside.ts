import { sql } from 'kysely';
import type { z } from 'zod';
import type { planBeside } from '#shared/reviews/views.ts';
import type { Tx } from '../../database/transaction.ts';
import { groupsInScope, type MirroredGroup } from '../directory/groups.ts';
import { planOf } from './plan-row.ts';

type Of = {
  readonly tenantId: string;
  readonly planId: string;
  readonly guestsOnly: boolean;
  readonly groups: readonly MirroredGroup[];
};

/** Other plans in use that hold some of these groups, and how many accesses in them a review by such a plan asks about now. */
export const plansBeside = async (
  tx: Tx,
  { tenantId, planId, guestsOnly, groups }: Of,
): Promise<readonly z.output<typeof planBeside>[]> => {
  const others = await tx
    .selectFrom('review_plans')
    .select(['plan_id', 'plan'])
    .where('tenant_id', '=', tenantId)
    .where('plan_id', '!=', planId)
    .where('state', 'in', ['active', 'paused'])
    .orderBy('made_at')
    .orderBy('plan_id')
    .execute();
  const own = new Set(groups.map(({ groupId }) => groupId));
  const beside = [];
  for (const { plan_id, plan } of others) {
    const { name, scope } = planOf(plan);
    const both = (await groupsInScope(tx, tenantId, scope)).filter(({ groupId }) => own.has(groupId));
    const asks = await askedNow(tx, { tenantId, planId: plan_id, guestsOnly }, [...own]);
    if (both.length > 0 || asks) beside.push({ planId: plan_id, name, groups: both.length, asks });
  }
  return beside;
};

const askedNow = async (tx: Tx, { tenantId, planId, guestsOnly }: Omit<Of, 'groups'>, groupIds: readonly string[]) => {
  const { rows } = await sql<{ lines: number; ends: string }>`
    select count(*)::integer as lines, r.ends::text as ends
    from reviews as r join review_lines as l on l.tenant_id = r.tenant_id and l.review_id = r.review_id
    where r.tenant_id = ${tenantId}::uuid and r.plan_id = ${planId}::uuid and r.state <> 'ended'
      and l.group_id = any(${[...groupIds]}::uuid[]) and l.vanished is null and (not ${guestsOnly} or (l.facts ->> 'isGuest')::boolean)
    group by r.ends`.execute(tx);
  return rows[0] ?? null;
};
