import type { UntakenSettings } from '#shared/reminders/untaken.ts';
import type { CaseRow } from '../breaches/case-row.ts';
import type { Tx } from '../database/transaction.ts';
import { tellings } from './telling.ts';
import { type Clock, planLeft, planUntaken } from './untaken-plan.ts';

type Of = Pick<CaseRow, 'tenant_id' | 'breach_id' | 'received_at'>;

/**
 * Moves the alarms of a case that nobody has tried to give yet, because the deadline they must come before has moved. They
 * are counted from the same instant as before; those whose moment has passed come at once.
 */
export const moveUntaken = async (tx: Tx, row: Of, clock: Clock, settings: UntakenSettings): Promise<void> => {
  const waiting = await tx
    .selectFrom('outbox')
    .select(['outbox_id', 'payload'])
    .where('tenant_id', '=', row.tenant_id)
    .where('subject_id', '=', row.breach_id)
    .where('kind', '=', 'untaken')
    .where('state', '=', 'open')
    .where('attempts', '=', 0)
    .execute();
  for (const { outbox_id, payload } of waiting) {
    const { to, left, since } = tellings.untaken.parse(JSON.parse(payload));
    const from = since ? new Date(since) : row.received_at;
    const alarm = (left ? planLeft : planUntaken)(from, clock, settings).find((planned) => planned.to === to);
    if (!alarm) continue;
    const { kind: _, due, ...said } = alarm;
    await tx
      .updateTable('outbox')
      .set({ payload: JSON.stringify(said), planned_at: due, due })
      .where('tenant_id', '=', row.tenant_id)
      .where('outbox_id', '=', outbox_id)
      // One that is being given meanwhile is not given a second time.
      .where('attempts', '=', 0)
      .where('state', '=', 'open')
      .execute();
  }
};
