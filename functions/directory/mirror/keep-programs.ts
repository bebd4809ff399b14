import { sql } from 'kysely';
import { mostExpanded } from '#shared/reviews/data-gaps.ts';
import type { Tx } from '../../database/transaction.ts';
import { groupsInBatch } from '../../graph/directory/program-members.ts';
import type { ProgramsSeen } from '../../graph/directory/seen.ts';
import { putLists } from './keep-lists.ts';
import { keepThings } from './keep-things.ts';
import type { Reading } from './reading.ts';

/**
 * The next groups that may hold programs, and are small enough for Graph to tell all of them: security groups, for others
 * hold people alone, and a rule finds people or devices (Learn, "Groups overview"). Programs that are gone make a group look
 * smaller than it is: it is asked about, and what is told is not all. Between two thorough readings those that have changed.
 */
export const nextGroups = async (
  tx: Tx,
  { tenant_id, round, is_thorough, next_link }: Reading,
): Promise<readonly string[]> => {
  const { rows } = await sql<{ group_id: string }>`
    select g.group_id from directory_groups as g
    where g.tenant_id = ${tenant_id}::uuid and g.gone_at is null and g.kind = 'security' and not g.is_dynamic
      and (${is_thorough} or g.round = ${round}::integer)
      and (${next_link}::uuid is null or g.group_id > ${next_link}::uuid)
      and coalesce((select sum(l.size - l.programs) from directory_member_lists as l
        where l.tenant_id = g.tenant_id and l.group_id = g.group_id and l.relation = 'member'), 0) <= ${mostExpanded}
    order by g.group_id limit ${mostAtOnce}`.execute(tx);
  return rows.map(({ group_id }) => group_id);
};

/** A look at all groups takes as long as a batch. */
const mostAtOnce = 50 * groupsInBatch;

/** Keeps the programs of some groups; those that are gone from a group of which all were told end. */
export const keepPrograms = async (
  tx: Tx,
  reading: Reading,
  seen: readonly ProgramsSeen[],
  now: Date,
): Promise<void> => {
  const { tenant_id, round, done_at } = reading;
  const lists = seen
    .filter(({ programIds }) => programIds.length > 0)
    .map(({ groupId, programIds }) => ({
      groupId,
      relation: 'member' as const,
      members: new Map(programIds.map((objectId) => [objectId, 'service-principal' as const])),
    }));
  await putLists(tx, { tenant_id, round, since: done_at === null ? null : now }, lists);
  await keepThings(
    tx,
    reading,
    seen.flatMap(({ things = [] }) => things),
  );
  const whole = seen.flatMap(({ groupId, areAll }) => (areAll ? [groupId] : []));
  await sql`
    update directory_member_lists as l set gone_ats = (
      select array_agg(case when m.kind = 'service-principal' and m.round < ${round}::integer and m.gone_at is null
        then ${now}::timestamptz else m.gone_at end order by m.place)
      from unnest(l.kinds, l.rounds, l.gone_ats) with ordinality as m (kind, round, gone_at, place))
    where tenant_id = ${tenant_id}::uuid and group_id = any(${whole}::uuid[]) and relation = 'member'
      and holds_things and programs > 0 and ${round}::integer > any (rounds)`.execute(tx);
};
