import type { Tx } from '../database/transaction.ts';
import { isUrgent, type Planned } from './messages.ts';

type About = {
  readonly tenantId: string;
  /** Of what `subjectId` is the id. */
  readonly subject: 'case' | 'tenant';
  readonly subjectId: string;
  readonly now: Date;
  readonly newId: () => string;
};

/** The rows of planned messages; each is written in the transaction of its cause. */
export const outboxRows = ({ tenantId, subject, subjectId, now, newId }: About, planned: readonly Planned[]) =>
  planned.map((one) => {
    const { kind, due = now, ...payload } = one;
    return {
      tenant_id: tenantId,
      outbox_id: newId(),
      kind,
      subject,
      subject_id: subjectId,
      urgent: isUrgent(one),
      payload: JSON.stringify(payload),
      planned_at: due,
      due,
    };
  });

/** Writes planned messages, in the transaction of their cause. */
export const planMessages = async (tx: Tx, about: About, planned: readonly Planned[]): Promise<OutboxRow[]> => {
  const rows = outboxRows(about, planned);
  if (rows.length > 0) await tx.insertInto('outbox').values(rows).execute();
  return rows;
};

type OutboxRow = ReturnType<typeof outboxRows>[number];

/** What the log keeps of a case's reminders, so that one that vanishes is missed. Every plan replaces the last. */
export const planFacts = (rows: readonly Pick<OutboxRow, 'outbox_id' | 'kind' | 'planned_at'>[]) => {
  const plan = rows.flatMap(({ outbox_id, kind, planned_at }) =>
    kind === 'reminder' ? [`${outbox_id}@${planned_at.toISOString()}`] : [],
  );
  return plan.length > 0 ? { plan } : {};
};
