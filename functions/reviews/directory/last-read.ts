import type { Tx } from '../../database/transaction.ts';
import { planReadingNow } from '../../directory/mirror/plan-reading.ts';
import type { Parts } from '../../parts.ts';

/** When the directory was last read; null while the first reading is not done. */
export const lastRead = async (tx: Tx, tenantId: string): Promise<Date | null> => {
  const reading = await tx
    .selectFrom('directory_readings')
    .select('done_at')
    .where('tenant_id', '=', tenantId)
    .executeTakeFirst();
  return reading?.done_at ?? null;
};

/** No review begins from an older reading: it is repeated every day, so that an older one means that Graph cannot be read. Milliseconds. */
const oldest = 2 * 24 * 3_600_000;

/** Whether the directory is known as it is now: `unread` while the first reading is not done. */
export const howRead = async (tx: Tx, tenantId: string, now: Date): Promise<'unread' | 'old' | 'fresh'> => {
  const readAt = await lastRead(tx, tenantId);
  if (!readAt) return 'unread';
  return now.getTime() - readAt.getTime() > oldest ? 'old' : 'fresh';
};

/** The same before a review begins: asks for a reading, unless it is fresh or one is under way. */
export const readToBegin = async (tx: Tx, { now, newId }: Pick<Parts, 'now' | 'newId'>, tenantId: string) => {
  const read = await howRead(tx, tenantId, now());
  if (read !== 'fresh') await planReadingNow(tx, { tenantId, now: now(), newId });
  return read;
};
