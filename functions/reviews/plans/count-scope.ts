import { sql } from 'kysely';
import type { Routes } from '#shared/routes/all.ts';
import { inTenant } from '../../database/transaction.ts';
import type { UseCase } from '../../use-case.ts';
import { groupsInScope } from '../directory/groups.ts';
import { linesOf } from '../directory/lines-in-sql.ts';

/** How many groups a choice has now, and how many memberships are in them. */
export const countScope: UseCase<Routes['countScope']> = (parts, caller, { body }) =>
  inTenant(parts.db, caller.tenantId, async (tx) => {
    const { tenantId } = caller;
    const groups = await groupsInScope(tx, tenantId, body.scope);
    const ids = groups.map(({ groupId }) => groupId);
    const { rows } = await sql<{ lines: number }>`
      with ${linesOf(tenantId, ids)} select count(*)::integer as lines from lines`.execute(tx);
    return { groups: groups.length, lines: rows[0]?.lines ?? 0 };
  });
