import type { PolicyText } from '#shared/policies/policy.ts';
import { Refusal } from '#shared/refusals/refusal.ts';
import type { Tx } from '../../database/transaction.ts';
import { unitsNow } from '../facts/employees-now.ts';

/** A policy for a unit in which nobody is would be read by nobody, and nobody would know. @throws Refusal `unknown-unit` */
export const refuseUnknownUnits = async (
  tx: Tx,
  tenantId: string,
  { units }: Pick<PolicyText, 'units'>,
): Promise<void> => {
  if (units === null) return;
  const known = new Set((await unitsNow(tx, tenantId)).map(({ unit }) => unit));
  if (units.some((unit) => !known.has(unit))) throw new Refusal('unknown-unit');
};
