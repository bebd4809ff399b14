import { sql } from 'kysely';
import type { GroupAccess } from '#shared/reviews/proof/proof-views.ts';
import { groupFacts } from '#shared/reviews/views.ts';
import type { Tx } from '../../database/transaction.ts';

export type ShownGroup = Pick<GroupAccess, 'groupId' | 'name' | 'words' | 'sensitivity'>;

type Row = {
  readonly group_id: string;
  readonly name: string | null;
  readonly description: string | null;
  readonly facts: string | null;
};

/**
 * These groups, by name in Danish order: as the directory has or had them, and with what the newest review knew of them.
 * One that neither knows is left out.
 */
export const readGroupFacts = async (
  tx: Tx,
  tenantId: string,
  groupIds: readonly string[],
): Promise<readonly ShownGroup[]> => {
  const { rows } = await sql<Row>`
    select asked.group_id, g.name, g.description, (
      select f.facts::text from reviewed_groups f
      join reviews r on r.tenant_id = f.tenant_id and r.review_id = f.review_id
      where f.tenant_id = ${tenantId}::uuid and f.group_id = asked.group_id
      order by r.begun_at desc limit 1) as facts
    from unnest(${[...groupIds]}::uuid[]) as asked (group_id)
    left join directory_groups g on g.tenant_id = ${tenantId}::uuid and g.group_id = asked.group_id`.execute(tx);
  const danish = new Intl.Collator('da');
  return rows
    .flatMap(shownGroup)
    .sort((one, other) => danish.compare(one.words ?? one.name, other.words ?? other.name));
};

const shownGroup = ({ group_id: groupId, name, description, facts }: Row): ShownGroup[] => {
  const known = facts === null ? undefined : groupFacts.parse(JSON.parse(facts));
  const shown = name || known?.name;
  if (!shown) return [];
  return [{ groupId, name: shown, words: known?.words ?? description, sensitivity: known?.sensitivity ?? null }];
};
