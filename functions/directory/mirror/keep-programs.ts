import { sql } from 'kysely';
import { mostExpanded } from '#shared/reviews/data-gaps.ts';
import type { Tx } from '../../database/transaction.ts';
import { groupsInBatch } from '../../graph/directory/program-members.ts';
import type { ProgramsSeen } from '../../graph/directory/seen.ts';
import { putLinks } from './keep-groups.ts';
import { keepThings } from './keep-things.ts';
import type { Reading } from './reading.ts';

/**
 * The next groups that may hold programs, and are small enough for Graph to tell all of them: security groups, for others
 * hold people alone, and a rule finds people or devices (Learn, "Groups overview").
 */
export const nextGroups = async (tx: Tx, { tenant_id, next_link }: Reading): Promise<readonly string[]> => {
  const { rows } = await sql<{ group_id: string }>`
    select g.group_id from directory_groups as g
    where g.tenant_id = ${tenant_id}::uuid and g.gone_at is null and g.kind = 'security' and not g.is_dynamic
      and (${next_link}::uuid is null or g.group_id > ${next_link}::uuid)
      and (select count(*) from (select from directory_memberships as m
        where m.tenant_id = g.tenant_id and m.group_id = g.group_id and m.relation = 'member'
          and m.kind <> 'service-principal' and m.gone_at is null limit ${mostExpanded + 1}) as listed) <= ${mostExpanded}
    order by g.group_id limit ${groupsInBatch}`.execute(tx);
  return rows.map(({ group_id }) => group_id);
};

/** Keeps the programs of some groups; those that are gone from a group of which all were told end. */
export const keepPrograms = async (
  tx: Tx,
  reading: Reading,
  seen: readonly ProgramsSeen[],
  now: Date,
): Promise<void> => {
  const { tenant_id, round, done_at } = reading;
  const links = seen.flatMap(({ groupId, programIds }) =>
    programIds.map((objectId) => ({
      ...{ groupId, objectId },
      relation: 'member' as const,
      kind: 'service-principal' as const,
    })),
  );
  await putLinks(tx, { tenant_id, round, since: done_at === null ? null : now }, links);
  await keepThings(
    tx,
    reading,
    seen.flatMap(({ things = [] }) => things),
  );
  const whole = seen.flatMap(({ groupId, areAll }) => (areAll ? [groupId] : []));
  await sql`
    update directory_memberships set gone_at = ${now}::timestamptz
    where tenant_id = ${tenant_id}::uuid and group_id = any(${whole}::uuid[]) and relation = 'member'
      and kind = 'service-principal' and round < ${round}::integer and gone_at is null`.execute(tx);
};
