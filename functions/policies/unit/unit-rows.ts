import type { Caller } from '#shared/people/caller.ts';
import { dayInCopenhagen } from '#shared/time/copenhagen.ts';
import type { Tx } from '../../database/transaction.ts';

/** What is asked of an employee, by the directory as it was last read. */
export type UnitRow = Awaited<ReturnType<typeof readUnitRows>>[number];

/** Of the employees whose manager the caller is: each policy that is asked of each of them. */
export const readUnitRows = async (tx: Tx, { tenantId, personId }: Pick<Caller, 'tenantId' | 'personId'>) => {
  const rows = await tx
    .selectFrom('directory_people as d')
    .innerJoin('policy_readers as r', (join) =>
      join.onRef('r.tenant_id', '=', 'd.tenant_id').onRef('r.person_id', '=', 'd.person_id'),
    )
    .innerJoin('policies as p', (join) =>
      join.onRef('p.tenant_id', '=', 'r.tenant_id').onRef('p.policy_id', '=', 'r.policy_id'),
    )
    .select(['d.person_id', 'd.name', 'd.title', 'd.account', 'd.hired_on', 'd.first_seen_at'])
    .select(['r.policy_id', 'r.due_on', 'r.told_at', 'r.required_edition', 'r.confirmed_edition', 'r.confirmed_at'])
    .where('d.tenant_id', '=', tenantId)
    .where('d.manager_id', '=', personId)
    .where('d.person_id', '<>', personId)
    .where('d.gone_at', 'is', null)
    .where('d.account', 'in', ['enabled', 'disabled'])
    .where('d.is_guest', '=', false)
    .where('r.released_at', 'is', null)
    .where('p.state', '=', 'published')
    .orderBy('d.name')
    .orderBy('d.person_id')
    .orderBy('r.due_on')
    .orderBy('r.policy_id')
    .execute();
  return rows.map((row) => ({
    personId: row.person_id,
    name: row.name,
    title: row.title,
    isAway: row.account !== 'enabled',
    startedOn: row.hired_on ?? (row.first_seen_at && dayInCopenhagen(row.first_seen_at)),
    policyId: row.policy_id,
    due: row.due_on,
    toldAt: row.told_at,
    confirmed: row.confirmed_edition,
    confirmedAt: row.confirmed_at,
    isMissing: (row.confirmed_edition ?? 0) < row.required_edition,
  }));
};
