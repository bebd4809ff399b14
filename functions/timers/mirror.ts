import { inTenant } from '../database/transaction.ts';
import { planReading } from '../directory/mirror/plan-reading.ts';
import type { Parts } from '../parts.ts';

/** Keeps the directory's mirror at most a day old, for every municipality that reviews accesses. */
export const followDirectories = async (parts: Parts): Promise<void> => {
  const { db, now, newId } = parts;
  for (const tenantId of parts.settings.tenants) {
    const isPlanned = await inTenant(db, tenantId, (tx) => planReading(tx, { tenantId, now: now(), newId }));
    if (isPlanned) parts.kick();
  }
};
