import { sql } from 'kysely';
import type { Tx } from '../../database/transaction.ts';
import type { PersonSeen, SponsorsSeen } from '../../graph/directory/seen.ts';
import type { Reading } from './reading.ts';

/**
 * Keeps a page of people; one that comes twice counts as it came last. An account that was deleted keeps its last manager.
 * @returns whether a deleted account is back: Graph then has its memberships again, and tells no change of its groups
 */
export const keepPeople = async (
  tx: Tx,
  { tenant_id, round, done_at, begun_at }: Reading,
  rows: readonly PersonSeen[],
): Promise<boolean> => {
  const people = [...new Map(rows.map((row) => [row.personId, row])).values()];
  if (people.length === 0) return false;
  const ids = people.flatMap(({ personId, account }) => (account === 'deleted' ? [] : [personId]));
  const isBack = await isAnyBack(tx, tenant_id, ids);
  // Those of the very first reading are older than the mirror.
  const firstSeen = done_at === null ? null : begun_at;
  await sql`
    insert into directory_people as p (tenant_id, person_id, name, title, unit, is_guest, account, manager_id, leaves_on,
      hired_on, signed_in_at, first_seen_at, round)
    select ${tenant_id}::uuid, seen.*, ${firstSeen}::timestamptz, ${round}::integer
    from unnest(${people.map(({ personId }) => personId)}::uuid[], ${people.map(({ name }) => name)}::text[],
      ${people.map(({ title }) => title)}::text[], ${people.map(({ unit }) => unit)}::text[],
      ${people.map(({ isGuest }) => isGuest)}::boolean[], ${people.map(({ account }) => account)}::text[],
      ${people.map(({ managerId }) => managerId)}::uuid[], ${people.map(({ leavesOn }) => leavesOn)}::text[],
      ${people.map(({ hiredOn }) => hiredOn)}::text[], ${people.map(({ signedInAt }) => signedInAt)}::timestamptz[]) as seen
    on conflict (tenant_id, person_id) do update set
      name = excluded.name, title = excluded.title, unit = excluded.unit, is_guest = excluded.is_guest,
      account = excluded.account, leaves_on = excluded.leaves_on, hired_on = excluded.hired_on, signed_in_at = excluded.signed_in_at,
      manager_id = case when excluded.account = 'deleted' then p.manager_id else excluded.manager_id end,
      round = excluded.round, gone_at = null`.execute(tx);
  return isBack;
};

/** Whether one of these people had a deleted account, or was gone. */
export const isAnyBack = async (tx: Tx, tenantId: string, ids: readonly string[]): Promise<boolean> => {
  if (ids.length === 0) return false;
  const back = await tx
    .selectFrom('directory_people')
    .select('person_id')
    .where('tenant_id', '=', tenantId)
    .where(sql<boolean>`person_id = any(${ids}::uuid[])`)
    .where((row) => row.or([row('account', '=', 'deleted'), row('gone_at', 'is not', null)]))
    .executeTakeFirst();
  return back !== undefined;
};

/** Keeps who answers for each guest. */
export const keepSponsors = async (tx: Tx, { tenant_id }: Reading, rows: readonly SponsorsSeen[]): Promise<void> => {
  if (rows.length === 0) return;
  await sql`
    update directory_people as p set sponsor_ids = array(select jsonb_array_elements_text(seen.sponsors)::uuid)
    from unnest(${rows.map(({ personId }) => personId)}::uuid[],
      ${rows.map(({ sponsorIds }) => JSON.stringify(sponsorIds))}::jsonb[]) as seen (person_id, sponsors)
    where p.tenant_id = ${tenant_id}::uuid and p.person_id = seen.person_id`.execute(tx);
};
