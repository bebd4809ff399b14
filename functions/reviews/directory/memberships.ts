import { sql } from 'kysely';
import type { Member } from '#shared/reviews/expand-members.ts';
import type { Tx } from '../../database/transaction.ts';

export type Memberships = {
  readonly membersOf: (groupId: string) => readonly Member[];
  readonly firstSeen: (groupId: string, memberId: string) => Date | null;
};

type Row = {
  readonly group_id: string;
  readonly object_id: string;
  readonly kind: Member['kind'];
  readonly since: Date | null;
};

/** The direct members of these groups, and of every group inside them, whatever ring they form. */
export const membershipsOf = async (tx: Tx, tenantId: string, groupIds: readonly string[]): Promise<Memberships> => {
  const members = new Map<string, Member[]>();
  const since = new Map<string, Date | null>();
  let waiting = [...groupIds];
  while (waiting.length > 0) {
    for (const groupId of waiting) members.set(groupId, []);
    const rows = await read(tx, tenantId, waiting);
    for (const { group_id, object_id, kind, since: first } of rows) {
      members.get(group_id)?.push({ memberId: object_id, kind });
      if (first) since.set(`${group_id} ${object_id}`, first);
    }
    const inner = rows.flatMap(({ kind, object_id }) =>
      kind === 'group' && !members.has(object_id) ? [object_id] : [],
    );
    waiting = [...new Set(inner)];
  }
  return {
    membersOf: (groupId) => members.get(groupId) ?? [],
    firstSeen: (groupId, memberId) => since.get(`${groupId} ${memberId}`) ?? null,
  };
};

const read = async (tx: Tx, tenantId: string, groupIds: readonly string[]): Promise<readonly Row[]> =>
  tx
    .selectFrom('directory_memberships')
    .select(['group_id', 'object_id', 'kind', 'since'])
    .where('tenant_id', '=', tenantId)
    .where(sql<boolean>`group_id = any(${[...groupIds]}::uuid[])`)
    .where('relation', '=', 'member')
    .where('gone_at', 'is', null)
    .orderBy('group_id')
    .orderBy('object_id')
    .execute();
