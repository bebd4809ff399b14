import type { Routes } from '#shared/routes/all.ts';
import { changeCase, keepText } from '../cases/change.ts';
import { tellHolder } from '../cases/holder.ts';
import type { UseCase } from '../use-case.ts';
import { restartClock } from './restart-clock.ts';

/**
 * Takes back, with a reason, what was decided about the authority: it was recorded on the wrong case, or too early. The
 * clock runs on from the awareness it always had, so its reminders are planned anew; those of the past come at once, merged.
 */
export const takeBackDecision: UseCase<Routes['takeBackDecision']> = (parts, caller, { params, body, once }) =>
  changeCase(
    parts,
    caller,
    { breachId: params.breachId, version: body.version, once, move: 'take-back-decision' },
    async (open) => {
      const { row } = open;
      const reason = await keepText(open, caller, 'reason', body.reason);
      return {
        set: { notification: 'undecided', clock_stopped_at: null, authority_reference: null },
        log: [{ verb: 'decision-taken-back', facts: { was: row.notification, ...reason } }],
        tell: [
          { kind: 'card' },
          ...(await restartClock(open, row.aware_at)),
          ...(await tellHolder(open, caller, 'decision-taken-back')),
        ],
      };
    },
  );
