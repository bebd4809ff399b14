import { sql } from 'kysely';
import type { Routes } from '#shared/routes/all.ts';
import { inTenant } from '../../database/transaction.ts';
import type { UseCase } from '../../use-case.ts';
import { groupsById } from '../directory/groups.ts';
import { groupViews } from './group-views.ts';
import { saidOfGroups } from './said-of-groups.ts';

/** The groups the caller owns, those without words first. */
export const listMyGroups: UseCase<Routes['listMyGroups']> = (parts, caller) =>
  inTenant(parts.db, caller.tenantId, async (tx) => {
    const { tenantId, personId } = caller;
    const owned = await tx
      .selectFrom('directory_memberships')
      .select('group_id')
      .where('tenant_id', '=', tenantId)
      .where(sql<boolean>`${personId}::uuid = any(listed)`)
      .where('object_id', '=', personId)
      .where('relation', '=', 'owner')
      .where('gone_at', 'is', null)
      .execute();
    const groupIds = owned.map(({ group_id }) => group_id);
    const groups = await groupsById(tx, tenantId, groupIds);
    const views = await groupViews(tx, tenantId, [...groups.values()], await saidOfGroups(tx, tenantId, groupIds));
    const danish = new Intl.Collator('da');
    const order = (one: (typeof views)[number]) => (one.words === null ? 0 : 1);
    return { groups: [...views].sort((a, b) => order(a) - order(b) || danish.compare(a.name, b.name)) };
  });
