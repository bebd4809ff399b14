import type { Routes } from '#shared/routes/all.ts';
import type { UseCase } from '../http/use-case.ts';
import { planClock } from '../outbox/clock-plan.ts';
import { dropOpen } from '../outbox/drop-open.ts';
import { readTenant } from '../setup/tenant.ts';
import { changeCase, keepText } from './change.ts';

/** Opens a case again, with a reason. The clock runs on from the awareness it always had: a pause would not be lawful. */
export const reopenBreach: UseCase<Routes['reopenBreach']> = (parts, caller, { params, body }) =>
  changeCase(parts, caller, { breachId: params.breachId, version: body.version, move: 'reopen' }, async (open) => {
    const { tx, row, now } = open;
    const { settings } = await readTenant(tx, caller.tenantId);
    const undecided = row.notification === 'undecided';
    // Those planned before the case was put away may still be waiting; they would be said twice.
    await dropOpen(tx, row, 'reminder', now);
    return {
      set: { state: row.taken_by ? 'taken' : 'new', ...(undecided ? { clock_stopped_at: null } : {}) },
      log: [{ verb: 'reopened', facts: await keepText(open, caller, 'reason', body.reason) }],
      tell: [{ kind: 'card' }, ...(undecided ? planClock(row.aware_at, settings, now) : [])],
    };
  });
