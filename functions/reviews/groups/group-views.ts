import { sql } from 'kysely';
import type { z } from 'zod';
import type { groupView } from '#shared/reviews/views.ts';
import type { Tx } from '../../database/transaction.ts';
import type { MirroredGroup } from '../directory/groups.ts';
import type { Said } from './said-of-groups.ts';

/** Groups as they are described, with the number of their direct members. */
export const groupViews = async (
  tx: Tx,
  tenantId: string,
  groups: readonly MirroredGroup[],
  saidOf: (groupId: string) => Said,
): Promise<readonly z.output<typeof groupView>[]> => {
  const counted = await membersOf(
    tx,
    tenantId,
    groups.map(({ groupId }) => groupId),
  );
  return groups.map(({ groupId, name, kind, description, ownerIds }) => {
    const { version, sensitivity, words } = saidOf(groupId);
    return {
      ...{ groupId, name, kind, version, sensitivity },
      words: words ?? description,
      wordsOfEntra: words === null && description !== null,
      owners: ownerIds.length,
      members: counted.get(groupId) ?? 0,
    };
  });
};

const membersOf = async (tx: Tx, tenantId: string, groupIds: readonly string[]) => {
  const rows = await tx
    .selectFrom('directory_member_lists')
    .select(({ fn }) => ['group_id', fn.sum<string>('size').as('members')])
    .where('tenant_id', '=', tenantId)
    .where(sql<boolean>`group_id = any(${[...groupIds]}::uuid[])`)
    .where('relation', '=', 'member')
    .groupBy('group_id')
    .execute();
  return new Map(rows.map(({ group_id, members }) => [group_id, Number(members)]));
};
