import type { Tx } from '../database/transaction.ts';
import { readTenant } from '../tenant.ts';

/** Days on which the town hall is closed besides holidays: `YYYY-MM-DD`, or `MM-DD` of every year. */
export const closedDaysOf = async (tx: Tx, tenantId: string): Promise<readonly string[]> => {
  const { closedEveryYear, closedDays } = (await readTenant(tx, tenantId)).settings.workingTime;
  return [...closedEveryYear, ...closedDays];
};
