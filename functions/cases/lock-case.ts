import type { Caller } from '#shared/people/caller.ts';
import { Refusal } from '#shared/refusals/refusal.ts';
import { type Sight, sightOf } from '#shared/rights/sees-case.ts';
import { checkSeal } from '../database/log.ts';
import type { SubjectRef } from '../database/subject-kind.ts';
import type { Tx } from '../database/transaction.ts';
import type { CaseOf, CaseRow } from '../subject/case-row.ts';
import type { Subjects } from '../subject/subject.ts';

/**
 * The case's row, locked until the transaction ends: only the holder of the lock may append to the case's log.
 * @throws Refusal `not-found`, also for another municipality's case: row-level security shows no row
 */
export const lockCase = async (tx: Tx, tenantId: string, caseId: string): Promise<CaseRow> => {
  const row = await tx
    .selectFrom('cases')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('case_id', '=', caseId)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new Refusal('not-found');
  await checkSeal(tx, refOf(row));
  return row;
};

/** The case as log, outbox and cards name their subjects. */
export const refOf = ({ tenant_id, case_id }: CaseOf): SubjectRef => ({
  tenantId: tenant_id,
  subject: 'case',
  subjectId: case_id,
});

export const reportersOf = (tx: Tx, { tenant_id, case_id }: Pick<CaseRow, 'tenant_id' | 'case_id'>) =>
  tx
    .selectFrom('case_reporters')
    .select(['person_id', 'reported_at'])
    .where('tenant_id', '=', tenant_id)
    .where('case_id', '=', case_id)
    .orderBy('reported_at')
    .orderBy('person_id')
    .execute();

/**
 * What the caller sees of the case.
 * @throws Refusal `not-found` when nothing: a stranger does not learn that it exists
 */
export const sightOfCase = async (
  { subjects }: { readonly subjects: Subjects },
  tx: Tx,
  caller: Caller,
  row: CaseRow,
): Promise<Exclude<Sight, 'nothing'>> => {
  const reporters = await reportersOf(tx, row);
  const sight = sightOf(caller, {
    tenantId: row.tenant_id,
    reporterIds: reporters.map((reporter) => reporter.person_id),
    managerId: subjects[row.subject].manager ? row.manager_id : null,
  });
  if (sight === 'nothing') throw new Refusal('not-found');
  return sight;
};
