import type { Tx } from '../../database/transaction.ts';
import { dropOpen } from '../../outbox/drop-open.ts';
import { planMessages } from '../../outbox/plan-messages.ts';
import { readTenant } from '../../tenant.ts';
import { deadlineOf } from './deadline-of.ts';
import { planLeft } from './plans.ts';

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
    .selectFrom('cases')
    .select(['tenant_id', 'case_id', 'due_at', 'clock_stopped_at'])
    .where('tenant_id', '=', tenantId)
    .where('state', '=', 'taken')
    .where('taken_by', 'in', left)
    .execute();
  for (const row of cases) {
    await dropOpen(tx, row, 'untaken', now);
    const about = { tenantId, subject: 'case', subjectId: row.case_id, now, newId } as const;
    await planMessages(tx, about, planLeft(now, deadlineOf(row), settings));
  }
};
