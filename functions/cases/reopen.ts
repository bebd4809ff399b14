import type { Routes } from '#shared/routes/all.ts';
import { restartClock } from '../breaches/restart-clock.ts';
import { dropOpen } from '../outbox/drop-open.ts';
import { hasLeftTeam } from '../people/is-of-team.ts';
import { readTenant } from '../tenant.ts';
import type { UseCase } from '../use-case.ts';
import { changeCase, keepText } from './change.ts';
import { tellHolder } from './holder.ts';
import { tellReporters } from './reporters.ts';
import { planUntaken } from './untaken-plan.ts';

/**
 * Opens a case again, with a reason. The clock runs on from the awareness it always had: a pause would not be lawful. Who
 * had the case has it again, unless they left the team; what nobody has alarms anew, counted from now.
 */
export const reopenBreach: UseCase<Routes['reopenBreach']> = (parts, caller, { params, body, once }) =>
  changeCase(
    parts,
    caller,
    { breachId: params.breachId, version: body.version, once, move: 'reopen' },
    async (open) => {
      const { tx, row, now } = open;
      const { settings } = await readTenant(tx, caller.tenantId);
      const undecided = row.notification === 'undecided';
      const holder = row.taken_by && !(await hasLeftTeam(tx, caller.tenantId, row.taken_by)) ? row.taken_by : null;
      await dropOpen(tx, row, 'untaken', now);
      return {
        set: {
          state: holder ? 'taken' : 'new',
          taken_by: holder,
          ...(undecided ? { clock_stopped_at: null } : {}),
        },
        log: [{ verb: 'reopened', facts: await keepText(open, caller, 'reason', body.reason) }],
        tell: [
          { kind: 'card' },
          ...(await tellReporters(open, caller, 'reopened')),
          ...(undecided ? await restartClock(open, row.aware_at) : []),
          ...(holder
            ? await tellHolder(open, caller, 'reopened')
            : planUntaken(now, { ...row, state: 'new' }, settings)),
        ],
      };
    },
  );
