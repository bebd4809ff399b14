import type { Tx } from '../../database/transaction.ts';
import { howRead } from '../directory/last-read.ts';
import { dueRound } from './next-round.ts';
import type { Plan } from './plan-row.ts';

type At = { readonly tenantId: string; readonly now: Date };

/** Which of these plans have a round that is due and waits for the directory to be read. */
export const waitingPlans = async (tx: Tx, at: At, plans: readonly Plan[]): Promise<ReadonlySet<string>> => {
  const waiting = new Set<string>();
  if ((await howRead(tx, at.tenantId, at.now)) === 'fresh') return waiting;
  for (const plan of plans) if (await dueRound(tx, at, plan)) waiting.add(plan.planId);
  return waiting;
};
