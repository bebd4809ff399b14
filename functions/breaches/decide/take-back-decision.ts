import type { Routes } from '#shared/routes/all.ts';
import { keepText } from '../../cases/change.ts';
import { restartClock } from '../../cases/clock/restart-clock.ts';
import { newsForAssignee } from '../../cases/work/news.ts';
import type { UseCase } from '../../use-case.ts';
import { changeBreach } from '../change-breach.ts';
import { ownBreach } from '../own-breach.ts';
import type { BreachNews } from '../texts/news.ts';

/**
 * Takes back, with a reason, the decision about the authority: it was recorded on the wrong case, or too early. The clock
 * runs on from the same awareness, so its reminders are planned again; those already due come at once, merged.
 */
export const takeBackDecision: UseCase<Routes['takeBackDecision']> = (parts, caller, { params, body, once }) =>
  changeBreach(
    parts,
    caller,
    { caseId: params.caseId, version: body.version, once, move: 'take-back-decision' },
    async (locked) => {
      const { row } = locked;
      const reason = await keepText(locked, caller, 'reason', body.reason);
      return {
        set: { clock_stopped_at: null },
        facts: { notification: 'undecided', authority_reference: null },
        log: [{ verb: 'decision-taken-back', facts: { was: row.notification, ...reason } }],
        plan: [
          { kind: 'card' },
          ...(await restartClock(locked, ownBreach({ ...row, notification: 'undecided' }))),
          ...(await newsForAssignee<BreachNews>(locked, caller, 'decision-taken-back')),
        ],
      };
    },
  );
