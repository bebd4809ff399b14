import { readReference } from '#shared/cases/reference.ts';
import { Refusal } from '#shared/refusals/refusal.ts';
import type { Tx } from '../../database/transaction.ts';

/**
 * The id of a case that is named by its number, as in an address people see and send; an id is its own.
 * @throws Refusal `not-found`
 */
export const idOfCase = async (tx: Tx, tenantId: string, named: string): Promise<string> => {
  const reference = readReference(named);
  if (!reference) return named;
  const row = await tx
    .selectFrom('cases')
    .select('case_id')
    .where('tenant_id', '=', tenantId)
    .where('year', '=', reference.year)
    .where('number', '=', reference.number)
    .executeTakeFirst();
  if (!row) throw new Refusal('not-found');
  return row.case_id;
};
