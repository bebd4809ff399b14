import type { Tx } from '../database/transaction.ts';
import { dropOpen } from '../outbox/drop-open.ts';
import { tell } from '../outbox/plan.ts';
import { readTenant } from '../tenant.ts';
import { planLeft } from './untaken-plan.ts';

type About = { readonly tenantId: string; readonly now: Date; readonly newId: () => string };

/** Plans the alarms, counted from now, for the open cases of people who have left the team. */
export const alarmForCasesOf = async (
  tx: Tx,
  left: readonly string[],
  { tenantId, now, newId }: About,
): Promise<void> => {
  if (left.length === 0) return;
  const { settings } = await readTenant(tx, tenantId);
  const cases = await tx
    .selectFrom('breaches')
    .select(['tenant_id', 'breach_id', 'state', 'notification', 'aware_at'])
    .where('tenant_id', '=', tenantId)
    .where('state', '=', 'taken')
    .where('taken_by', 'in', left)
    .execute();
  for (const row of cases) {
    await dropOpen(tx, row, 'untaken', now);
    await tell(tx, { tenantId, subjectId: row.breach_id, now, newId }, planLeft(now, row, settings));
  }
};
