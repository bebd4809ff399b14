import type { DeskSettings } from '#shared/settings/desk-settings.ts';
import type { Tx } from '../../database/transaction.ts';
import { caseMessages, type Planned } from '../../outbox/messages.ts';
import type { CaseRow } from '../../subject/case-row.ts';
import { planLeft, planManager, planUntaken } from './plans.ts';

type Of = Pick<CaseRow, 'tenant_id' | 'case_id' | 'received_at'>;
type Waiting = { readonly kind: string; readonly payload: string };

/**
 * Moves the untried messages that must come before the deadline of a case - the alarms that it is not taken, the message
 * to the manager - because the deadline has moved. They are counted from the same instant as before; those already due
 * come at once.
 */
export const moveWaiting = async (
  tx: Tx,
  row: Of,
  deadline: Date | undefined,
  settings: DeskSettings,
): Promise<void> => {
  const waiting = await tx
    .selectFrom('outbox')
    .select(['outbox_id', 'kind', 'payload'])
    .where('tenant_id', '=', row.tenant_id)
    .where('subject_id', '=', row.case_id)
    .where('kind', 'in', ['untaken', 'to-manager'])
    .where('state', '=', 'open')
    .where('attempts', '=', 0)
    .execute();
  for (const one of waiting) {
    const again = planAgain(one, row.received_at, deadline, settings);
    if (!again?.due) continue;
    const { kind: _, due, ...said } = again;
    await tx
      .updateTable('outbox')
      .set({ payload: JSON.stringify(said), planned_at: due, due })
      .where('tenant_id', '=', row.tenant_id)
      .where('outbox_id', '=', one.outbox_id)
      // One that is being delivered now is not delivered twice.
      .where('attempts', '=', 0)
      .where('state', '=', 'open')
      .execute();
  }
};

const planAgain = (
  { kind, payload }: Waiting,
  received: Date,
  deadline: Date | undefined,
  settings: DeskSettings,
): Planned | undefined => {
  if (kind === 'to-manager') {
    const { personId } = caseMessages['to-manager'].parse(JSON.parse(payload));
    return planManager(personId, { known: received, deadline }, settings)[0];
  }
  const { to, left, since } = caseMessages.untaken.parse(JSON.parse(payload));
  const from = since ? new Date(since) : received;
  return (left ? planLeft : planUntaken)(from, deadline, settings).find((planned) => planned.to === to);
};
