import { sql } from 'kysely';
import type { Tx } from '../../database/transaction.ts';
import type { PersonChange, SignInSeen } from '../../graph/directory/seen.ts';
import { isAnyBack } from './keep-people.ts';
import type { Reading } from './reading.ts';

type Told = Extract<PersonChange, { isGone: false }>['told'];

/**
 * Keeps a page of what has changed of people; of one who comes several times what was told last.
 * @returns whether a deleted account is back
 */
export const keepPersonChanges = async (
  tx: Tx,
  { tenant_id, round }: Reading,
  rows: readonly PersonChange[],
  now: Date,
): Promise<boolean> => {
  const last = new Map<string, PersonChange>();
  const told = new Map<string, Told>();
  for (const row of rows) {
    last.set(row.personId, row);
    if (!row.isGone) told.set(row.personId, { ...told.get(row.personId), ...row.told });
  }
  const there = [...last.values()].filter(({ isGone }) => !isGone).map(({ personId }) => personId);
  const isBack = await isAnyBack(tx, tenant_id, there);
  if (there.length > 0)
    await sql`
      insert into directory_people as p (tenant_id, person_id, name, title, unit, is_guest, account, manager_id, leaves_on,
        hired_on, first_seen_at, signed_in_at, round)
      select ${tenant_id}::uuid, id,
        case when told ? 'name' then told ->> 'name' else coalesce(was.name, '') end,
        case when told ? 'title' then told ->> 'title' else was.title end,
        case when told ? 'unit' then told ->> 'unit' else was.unit end,
        case when told ? 'isGuest' then (told ->> 'isGuest')::boolean else coalesce(was.is_guest, false) end,
        -- One who is told of at all is not deleted.
        coalesce(told ->> 'account', nullif(was.account, 'deleted'), 'enabled'),
        case when told ? 'managerId' then (told ->> 'managerId')::uuid else was.manager_id end,
        case when told ? 'leavesOn' then told ->> 'leavesOn' else was.leaves_on end,
        case when told ? 'hiredOn' then told ->> 'hiredOn' else was.hired_on end,
        ${now}::timestamptz, was.signed_in_at, ${round}::integer
      from unnest(${there}::uuid[], ${there.map((id) => JSON.stringify(told.get(id)))}::jsonb[]) as seen (id, told)
      left join directory_people as was on was.tenant_id = ${tenant_id}::uuid and was.person_id = id
      on conflict (tenant_id, person_id) do update set
        name = excluded.name, title = excluded.title, unit = excluded.unit, is_guest = excluded.is_guest,
        account = excluded.account, manager_id = excluded.manager_id, leaves_on = excluded.leaves_on,
        hired_on = excluded.hired_on, round = excluded.round, gone_at = null`.execute(tx);
  const gone = [...last.values()].filter((one) => one.isGone);
  if (gone.length > 0)
    await sql`
      update directory_people as p set account = 'deleted', round = ${round}::integer,
        gone_at = case when seen.is_restorable then p.gone_at else coalesce(p.gone_at, ${now}::timestamptz) end
      from unnest(${gone.map(({ personId }) => personId)}::uuid[],
        ${gone.map(({ isRestorable }) => isRestorable)}::boolean[]) as seen (id, is_restorable)
      where p.tenant_id = ${tenant_id}::uuid and p.person_id = seen.id`.execute(tx);
  return isBack;
};

/** Keeps last sign-ins; the list also has accounts that are gone (Microsoft 365 developer ideas, 3029509). */
export const keepSignIns = async (tx: Tx, { tenant_id }: Reading, rows: readonly SignInSeen[]): Promise<void> => {
  if (rows.length === 0) return;
  await sql`
    update directory_people as p set signed_in_at = seen.at
    from unnest(${rows.map(({ personId }) => personId)}::uuid[],
      ${rows.map(({ signedInAt }) => signedInAt)}::timestamptz[]) as seen (id, at)
    where p.tenant_id = ${tenant_id}::uuid and p.person_id = seen.id
      and p.signed_in_at is distinct from seen.at`.execute(tx);
};
