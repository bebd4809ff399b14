import type { Tx } from '../database/transaction.ts';
import type { SetupPart } from '../microsoft/trouble.ts';
import { mostTries } from './back-off.ts';

/**
 * Makes due at once what waits in a pause because one of these parts failed: it is back. Half the tries of a row are left
 * to its pauses, so that a part that answers and fails again, however often somebody looks, does not use them up.
 */
export const tryAgainNow = async (tx: Tx, tenantId: string, back: readonly SetupPart[], now: Date): Promise<void> => {
  await tx
    .updateTable('outbox')
    .set({ due: now })
    .where('tenant_id', '=', tenantId)
    .where('state', '=', 'open')
    .where('due', '>', now)
    .where('attempts', '<', mostTries / 2)
    .where((row) => row.or(back.map((part) => row('trouble', 'like', `%${part}:%`))))
    .execute();
};
