import type { Selectable } from 'kysely';
import type { Caller } from '#shared/people/caller.ts';
import { Refusal } from '#shared/refusals/refusal.ts';
import { type Sight, sightOf } from '#shared/rights/sees-breach.ts';
import { checkSeal } from '../database/log.ts';
import type { DB } from '../database/tables.ts';
import type { Tx } from '../database/transaction.ts';

export type CaseRow = Selectable<DB['breaches']>;

/**
 * The case's row, locked until the transaction ends: whoever holds it may append to the case's log.
 * @throws Refusal `not-found`, also for another municipality's case: row-level security shows no row
 */
export const lockCase = async (tx: Tx, tenantId: string, breachId: string): Promise<CaseRow> => {
  const row = await tx
    .selectFrom('breaches')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('breach_id', '=', breachId)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new Refusal('not-found');
  await checkSeal(tx, tenantId, breachId);
  return row;
};

export const reportersOf = (tx: Tx, { tenant_id, breach_id }: CaseRow) =>
  tx
    .selectFrom('breach_reporters')
    .select(['person_id', 'reported_at'])
    .where('tenant_id', '=', tenant_id)
    .where('breach_id', '=', breach_id)
    .orderBy('reported_at')
    .orderBy('person_id')
    .execute();

/**
 * What the caller sees of the case.
 * @throws Refusal `not-found` when nothing: a stranger does not learn that it exists
 */
export const sightOfCase = async (tx: Tx, caller: Caller, row: CaseRow): Promise<Exclude<Sight, 'nothing'>> => {
  const reporters = await reportersOf(tx, row);
  const sight = sightOf(caller, {
    tenantId: row.tenant_id,
    reporterIds: reporters.map((reporter) => reporter.person_id),
    managerId: row.manager_id,
  });
  if (sight === 'nothing') throw new Refusal('not-found');
  return sight;
};
