import { sql } from 'kysely';
import type { Sensitivity } from '#shared/reviews/group-facts.ts';
import type { Tx } from '../../database/transaction.ts';

/** What the municipality says of a group; version 0: nothing yet. */
export type Said = {
  readonly version: number;
  readonly sensitivity: Sensitivity | null;
  readonly words: string | null;
};
const nothing: Said = { version: 0, sensitivity: null, words: null };

/** What was said of groups; of all of them without ids. */
export const saidOfGroups = async (
  tx: Tx,
  tenantId: string,
  groupIds?: readonly string[],
): Promise<(groupId: string) => Said> => {
  const rows = await tx
    .selectFrom('review_groups')
    .select(['group_id', 'version', 'sensitivity', 'words'])
    .where('tenant_id', '=', tenantId)
    .$if(groupIds !== undefined, (some) => some.where(sql<boolean>`group_id = any(${[...(groupIds ?? [])]}::uuid[])`))
    .execute();
  const known = new Map(rows.map(({ group_id, ...said }) => [group_id, said]));
  return (groupId) => known.get(groupId) ?? nothing;
};
