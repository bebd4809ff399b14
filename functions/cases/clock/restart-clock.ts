import { dropOpen } from '../../outbox/drop-open.ts';
import type { Planned } from '../../outbox/messages.ts';
import type { Locked, OwnCase } from '../../subject/subject.ts';
import { readTenant } from '../../tenant.ts';
import { moveWaiting } from './move-waiting.ts';
import { planReminders } from './plans.ts';

/**
 * Plans the reminders of a clock again; those already due come at once, merged. The earlier plan is dropped, or they
 * would be sent twice. Other messages that must come before the deadline move with it.
 * @param own the case as it will be
 */
export const restartClock = async ({ tx, row, now }: Omit<Locked, 'own'>, own: OwnCase): Promise<Planned[]> => {
  await dropOpen(tx, row, 'reminder', now);
  const { settings } = await readTenant(tx, row.tenant_id);
  await moveWaiting(tx, row, own.due ?? undefined, settings);
  return planReminders(own.reminders(settings), now);
};
