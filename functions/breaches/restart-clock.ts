import type { Open } from '../cases/change.ts';
import { planClock } from '../cases/clock-plan.ts';
import { moveWaiting } from '../cases/move-waiting.ts';
import { dropOpen } from '../outbox/drop-open.ts';
import type { Planned } from '../outbox/telling.ts';
import { readTenant } from '../tenant.ts';

/**
 * Plans the reminders of the 72 hours anew from a moment of awareness; those whose moment has passed come at once, merged.
 * What was planned before is dropped, or it would be said twice. What waits and must come before the deadline moves with it.
 */
export const restartClock = async ({ tx, row, now }: Open, aware: Date): Promise<Planned[]> => {
  await dropOpen(tx, row, 'reminder', now);
  const { settings } = await readTenant(tx, row.tenant_id);
  await moveWaiting(tx, row, { ...row, notification: 'undecided', aware_at: aware }, settings);
  return planClock(aware, settings, now);
};
