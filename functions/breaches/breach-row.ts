import type { Selectable, Updateable } from 'kysely';
import { Refusal } from '#shared/refusals/refusal.ts';
import type { DB } from '../database/tables.ts';
import type { Tx } from '../database/transaction.ts';
import { besideCases } from '../subject/beside-cases.ts';
import type { CaseRow } from '../subject/case-row.ts';

export type BreachFacts = Selectable<DB['breaches']>;
export type BreachSet = Updateable<DB['breaches']>;

/** A case with what only a breach has. */
export type BreachRow = CaseRow & BreachFacts;
type Of = Pick<CaseRow, 'tenant_id' | 'case_id'>;

/**
 * What only a breach has, beside the row of its case.
 * @throws Refusal `not-found` for a case that is about something else
 */
export const readBreach = async <R extends Of>(tx: Tx, row: R): Promise<R & BreachFacts> => {
  const facts = await tx
    .selectFrom('breaches')
    .selectAll()
    .where('tenant_id', '=', row.tenant_id)
    .where('case_id', '=', row.case_id)
    .executeTakeFirst();
  if (!facts) throw new Refusal('not-found');
  return { ...row, ...facts };
};

/** The same for many cases, by case id. */
export const readBreaches = (tx: Tx, rows: readonly CaseRow[]): Promise<ReadonlyMap<string, BreachRow>> =>
  besideCases(rows, (tenantId, caseIds) =>
    tx.selectFrom('breaches').selectAll().where('tenant_id', '=', tenantId).where('case_id', 'in', caseIds).execute(),
  );

/** Writes columns of a breach, as part of a change of its case. */
export const writeBreach =
  ({ tenant_id, case_id }: Of, set: BreachSet) =>
  async (tx: Tx): Promise<void> => {
    if (Object.keys(set).length === 0) return;
    await tx
      .updateTable('breaches')
      .set(set)
      .where('tenant_id', '=', tenant_id)
      .where('case_id', '=', case_id)
      .execute();
  };
