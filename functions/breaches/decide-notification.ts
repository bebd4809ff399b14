import { notifyAuthorityBy } from '#shared/deadlines/notify-authority-by.ts';
import { wasLate } from '#shared/deadlines/ran-out.ts';
import type { Routes } from '#shared/routes/all.ts';
import { changeCase, keepText } from '../cases/change.ts';
import type { UseCase } from '../use-case.ts';
import { keepNumber, lateNeedsReason, notifiedAt } from './notified.ts';

/**
 * Records that the authority was notified. The clock stops; where it was late the reason is recorded too (Art. 33(1),
 * second sentence).
 * @throws Refusal `late-needs-reason`, and those of readMoment
 */
export const recordNotified: UseCase<Routes['recordNotified']> = (parts, caller, { params, body, once }) =>
  changeCase(
    parts,
    caller,
    { breachId: params.breachId, version: body.version, once, move: 'record-notified' },
    async (open) => {
      const at = notifiedAt(body.notified, open.row.aware_at, open.now);
      const late = wasLate(notifyAuthorityBy(open.row.aware_at), at);
      if (late && !body.lateReason) throw lateNeedsReason();
      const reason = body.lateReason ? await keepText(open, caller, 'reason', body.lateReason) : {};
      const number = await keepNumber(open, caller, body.authorityReference || null);
      return {
        set: { notification: 'notified', clock_stopped_at: at, authority_reference: body.authorityReference || null },
        log: [{ verb: 'notified', facts: { at: at.toISOString(), late, ...reason, ...(number && { number }) } }],
        tell: [{ kind: 'card' }],
      };
    },
  );

/** Records, with the reason, that a risk is unlikely and the authority is not notified (Art. 33(1), 33(5)). */
export const recordNotNotified: UseCase<Routes['recordNotNotified']> = (parts, caller, { params, body, once }) =>
  changeCase(
    parts,
    caller,
    { breachId: params.breachId, version: body.version, once, move: 'record-not-notified' },
    async (open) => ({
      set: { notification: 'not-notified', clock_stopped_at: open.now },
      log: [{ verb: 'not-notified', facts: await keepText(open, caller, 'reason', body.reason) }],
      tell: [{ kind: 'card' }],
    }),
  );
