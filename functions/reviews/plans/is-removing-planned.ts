import type { Tx } from '../../database/transaction.ts';
import { readPlans } from './plan-row.ts';

/** Whether a plan in use has the desk itself remove what is refused, instead of asking IT support for all of it. */
export const isRemovingPlanned = async (tx: Tx, tenantId: string): Promise<boolean> =>
  (await readPlans(tx, tenantId)).some(({ state, plan }) => state === 'active' && plan.removal.by === 'desk');
