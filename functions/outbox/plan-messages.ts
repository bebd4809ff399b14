import type { SubjectRef } from '../database/subject-kind.ts';
import type { Tx } from '../database/transaction.ts';
import { type AnyPlanned, type caseMessages, isUrgent, type PlannedIn, type Shapes } from './messages.ts';

type About = SubjectRef & { readonly now: Date; readonly newId: () => string };

/**
 * The rows of planned messages; each is written in the transaction of its cause. About a case, unless the shapes of other
 * messages are given as type: `outboxRows<typeof tenantMessages>`.
 */
export const outboxRows = <S extends Shapes = typeof caseMessages>(
  about: About,
  planned: readonly NoInfer<PlannedIn<S>>[],
) => rowsOf(about, planned);

const rowsOf = ({ tenantId, subject, subjectId, now, newId }: About, planned: readonly AnyPlanned[]) =>
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

/** Writes planned messages, in the transaction of their cause. Their shapes as of outboxRows. */
export const planMessages = <S extends Shapes = typeof caseMessages>(
  tx: Tx,
  about: About,
  planned: readonly NoInfer<PlannedIn<S>>[],
): Promise<OutboxRow[]> => planAny(tx, about, planned);

/** Writes messages whose shapes were checked where they come from. */
export const planAny = async (tx: Tx, about: About, planned: readonly AnyPlanned[]): Promise<OutboxRow[]> => {
  const rows = rowsOf(about, planned);
  if (rows.length > 0) await tx.insertInto('outbox').values(rows).execute();
  return rows;
};

type OutboxRow = ReturnType<typeof rowsOf>[number];

/** What the log keeps of a case's reminders, so that one that vanishes is missed. Every plan replaces the last. */
export const planFacts = (rows: readonly Pick<OutboxRow, 'outbox_id' | 'kind' | 'planned_at'>[]) => {
  const plan = rows.flatMap(({ outbox_id, kind, planned_at }) =>
    kind === 'reminder' ? [`${outbox_id}@${planned_at.toISOString()}`] : [],
  );
  return plan.length > 0 ? { plan } : {};
};
