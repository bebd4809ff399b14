import type { Tx } from '../database/transaction.ts';
import type { Planned } from './telling.ts';

type About = {
  readonly tenantId: string;
  readonly subjectId: string;
  readonly now: Date;
  readonly newId: () => string;
};

/** The rows of what is to be told about a case; telling is a row, written with its cause. */
export const outboxRows = ({ tenantId, subjectId, now, newId }: About, planned: readonly Planned[]) =>
  planned.map(({ kind, due = now, ...payload }) => ({
    tenant_id: tenantId,
    outbox_id: newId(),
    kind,
    subject_id: subjectId,
    payload: JSON.stringify(payload),
    planned_at: due,
    due,
  }));

/** Writes what is to be told, in the transaction of its cause. */
export const tell = async (tx: Tx, about: About, planned: readonly Planned[]): Promise<OutboxRow[]> => {
  const rows = outboxRows(about, planned);
  if (rows.length > 0) await tx.insertInto('outbox').values(rows).execute();
  return rows;
};

type OutboxRow = ReturnType<typeof outboxRows>[number];

/** What the log keeps of the reminders of the 72 hours, so that one that vanishes is missed. Every plan replaces the last. */
export const planFacts = (rows: readonly Pick<OutboxRow, 'outbox_id' | 'kind' | 'planned_at'>[]) => {
  const plan = rows.flatMap(({ outbox_id, kind, planned_at }) =>
    kind === 'reminder' ? [`${outbox_id}@${planned_at.toISOString()}`] : [],
  );
  return plan.length > 0 ? { plan } : {};
};
