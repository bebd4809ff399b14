import { planClock } from '../outbox/clock-plan.ts';
import { dropOpen } from '../outbox/drop-open.ts';
import { moveUntaken } from '../outbox/move-untaken.ts';
import type { Planned } from '../outbox/telling.ts';
import { readTenant } from '../setup/tenant.ts';
import type { Open } from './change.ts';

/**
 * Plans the reminders of the 72 hours anew from a moment of awareness; those whose moment has passed come at once, merged.
 * What was planned before is dropped, or it would be said twice. Alarms that wait move with the deadline.
 */
export const restartClock = async ({ tx, row, now }: Open, aware: Date): Promise<Planned[]> => {
  await dropOpen(tx, row, 'reminder', now);
  const { settings } = await readTenant(tx, row.tenant_id);
  await moveUntaken(tx, row, { ...row, notification: 'undecided', aware_at: aware }, settings);
  return planClock(aware, settings, now);
};
