import { notifyAuthorityBy } from '#shared/deadlines/notify-authority-by.ts';
import { wasLate } from '#shared/deadlines/ran-out.ts';
import type { Routes } from '#shared/routes/all.ts';
import { keepText } from '../../cases/change.ts';
import type { UseCase } from '../../use-case.ts';
import { changeBreach } from '../change-breach.ts';
import { keepNumber, lateNeedsReason, notifiedAt } from './notified.ts';

/**
 * Records that the authority was notified. The clock stops; where it was late the reason is recorded too (Art. 33(1),
 * second sentence).
 * @throws Refusal `late-needs-reason`, and those of readMoment
 */
export const recordNotified: UseCase<Routes['recordNotified']> = (parts, caller, { params, body, once }) =>
  changeBreach(
    parts,
    caller,
    { caseId: params.caseId, version: body.version, once, move: 'record-notified' },
    async (locked) => {
      const at = notifiedAt(body.notified, locked.row.aware_at, locked.now);
      const late = wasLate(notifyAuthorityBy(locked.row.aware_at), at);
      if (late && !body.lateReason) throw lateNeedsReason();
      const reason = body.lateReason ? await keepText(locked, caller, 'reason', body.lateReason) : {};
      const number = await keepNumber(locked, caller, body.authorityReference || null);
      return {
        set: { clock_stopped_at: at },
        facts: { notification: 'notified', authority_reference: body.authorityReference || null },
        log: [{ verb: 'notified', facts: { at: at.toISOString(), late, ...reason, ...(number && { number }) } }],
        plan: [{ kind: 'card' }],
      };
    },
  );

/** Records, with the reason, that a risk is unlikely and the authority is not notified (Art. 33(1), 33(5)). */
export const recordNotNotified: UseCase<Routes['recordNotNotified']> = (parts, caller, { params, body, once }) =>
  changeBreach(
    parts,
    caller,
    { caseId: params.caseId, version: body.version, once, move: 'record-not-notified' },
    async (locked) => ({
      set: { clock_stopped_at: locked.now },
      facts: { notification: 'not-notified' },
      log: [{ verb: 'not-notified', facts: await keepText(locked, caller, 'reason', body.reason) }],
      plan: [{ kind: 'card' }],
    }),
  );
