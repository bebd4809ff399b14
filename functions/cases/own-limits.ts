import type { Caller } from '#shared/people/caller.ts';
import { Refusal } from '#shared/refusals/refusal.ts';
import type { Tx } from '../database/transaction.ts';
import type { CaseRow } from '../subject/case-row.ts';

/**
 * As much as one reporter writes into a case by small steps: texts of 8,000 characters, and entries of the log, which hold
 * the answers about a thousand recipients three times over.
 */
export const ownLimits = { texts: 100, entries: 3000 } as const;

/** Whether this person may write more into a case: the team and the DPO always, others within the limits. */
export const hasOwnRoom = async (
  tx: Tx,
  { tenant_id, case_id }: Pick<CaseRow, 'tenant_id' | 'case_id'>,
  { personId, roles }: Pick<Caller, 'personId' | 'roles'>,
  limits: { readonly texts: number; readonly entries: number } = ownLimits,
): Promise<boolean> => {
  if (roles.includes('Gdpr.Team') || roles.includes('Gdpr.Dpo')) return true;
  const { entries, texts } = await tx
    .selectFrom('log_entries')
    .select(({ fn }) => [
      fn.countAll<string>().as('entries'),
      fn.countAll<string>().filterWhere('verb', 'in', ['added', 'answered']).as('texts'),
    ])
    .where('tenant_id', '=', tenant_id)
    .where('subject_id', '=', case_id)
    .where('actor_id', '=', personId)
    .executeTakeFirstOrThrow();
  return Number(texts) < limits.texts && Number(entries) < limits.entries;
};

/** @throws Refusal `case-full` where this person may write no more into the case */
export const mayWriteMore = async (tx: Tx, row: CaseRow, caller: Caller): Promise<void> => {
  if (!(await hasOwnRoom(tx, row, caller))) throw new Refusal('case-full', { subject: row.case_id });
};
