import type { Tx } from '../../database/transaction.ts';
import type { tenantMessages } from '../../outbox/messages.ts';
import { planMessages } from '../../outbox/plan-messages.ts';

/** A reading younger than this is not repeated. Links of changes live for a week. Milliseconds. */
const fresh = 20 * 3_600_000;

type At = { readonly tenantId: string; readonly now: Date; readonly newId: () => string };

/**
 * Plans a reading of the directory where accesses are reviewed and the last one is old - or was given up in the middle.
 * @returns whether one was planned
 */
export const planReading = async (tx: Tx, { tenantId, now, newId }: At): Promise<boolean> => {
  const reading = await tx
    .selectFrom('directory_readings')
    .select(['phase', 'done_at'])
    .where('tenant_id', '=', tenantId)
    .executeTakeFirst();
  if (!reading) return false;
  if (reading.phase === 'rest' && reading.done_at && now.getTime() - reading.done_at.getTime() < fresh) return false;
  return planReadingNow(tx, { tenantId, now, newId });
};

/**
 * Plans a reading of the directory, unless one is planned or under way.
 * @returns whether one was planned
 */
export const planReadingNow = async (tx: Tx, { tenantId, now, newId }: At): Promise<boolean> => {
  const open = await tx
    .selectFrom('outbox')
    .select('outbox_id')
    .where('tenant_id', '=', tenantId)
    .where('subject_id', '=', tenantId)
    .where('kind', '=', 'read-directory')
    .where('state', '=', 'open')
    .executeTakeFirst();
  if (open) return false;
  // One that was given up is not given up for good.
  await tx.updateTable('directory_readings').set({ restarts: 0 }).where('tenant_id', '=', tenantId).execute();
  await beginReading(tx, { tenantId, now, newId });
  return true;
};

export const beginReading = async (tx: Tx, { tenantId, now, newId }: At): Promise<void> => {
  const about = { tenantId, subject: 'tenant', subjectId: tenantId, now, newId } as const;
  await planMessages<typeof tenantMessages>(tx, about, [{ kind: 'read-directory' }]);
};
