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
export const tell = async (tx: Tx, about: About, planned: readonly Planned[]): Promise<void> => {
  const rows = outboxRows(about, planned);
  if (rows.length > 0) await tx.insertInto('outbox').values(rows).execute();
};
