import { Refusal } from '#shared/refusals/refusal.ts';
import type { Scope } from '#shared/reviews/review-plan.ts';
import type { Tx } from '../../database/transaction.ts';
import { groupsInScope } from '../directory/groups.ts';
import { lastRead } from '../directory/last-read.ts';

/**
 * A draft may be kept as far as it is; what begins reviews asks about something. Not asked before the first reading, which
 * has no groups yet.
 * @throws Refusal `plan-without-groups`
 */
export const requireGroups = async (tx: Tx, tenantId: string, scope: Scope): Promise<void> => {
  if (!(await lastRead(tx, tenantId))) return;
  if ((await groupsInScope(tx, tenantId, scope)).length === 0) throw new Refusal('plan-without-groups');
};
