import { notifyAuthorityBy } from '#shared/deadlines/notify-authority-by.ts';
import { wasLate } from '#shared/deadlines/ran-out.ts';
import { Refusal } from '#shared/refusals/refusal.ts';
import type { Routes } from '#shared/routes/all.ts';
import { keepText } from '../../cases/change.ts';
import type { UseCase } from '../../use-case.ts';
import { changeBreach } from '../change-breach.ts';
import { keepNumber, lateNeedsReason, notifiedAt } from './notified.ts';

/**
 * Corrects the record of a notification; fields left out stay as they were. The log holds both versions. A missing number
 * is added without a reason: it often comes days after. A correction that changes nothing is not recorded.
 * @throws Refusal `late-needs-reason` where the correction makes it late (Art. 33(1)), `correction-needs-reason`, and those
 * of readMoment
 */
export const correctNotified: UseCase<Routes['correctNotified']> = (parts, caller, { params, body, once }) =>
  changeBreach(
    parts,
    caller,
    { caseId: params.caseId, version: body.version, once, move: 'correct-notified' },
    async (locked) => {
      const { row, now } = locked;
      const [was, knew] = [row.clock_stopped_at, row.authority_reference];
      const at = body.notified ? notifiedAt(body.notified, row.aware_at, now) : was;
      const number = body.authorityReference === undefined ? knew : body.authorityReference || null;
      const moved = at?.getTime() !== was?.getTime();
      const renumbered = number !== knew;
      const isLate = (moment: Date | null) => moment !== null && wasLate(notifyAuthorityBy(row.aware_at), moment);
      const late = isLate(at);
      if (late && !isLate(was) && !body.lateReason) throw lateNeedsReason();
      if ((moved || (renumbered && knew !== null)) && !body.reason) throw needsReason();
      if (!moved && !renumbered && !(late && body.lateReason)) return { log: [] };
      const facts = {
        late,
        ...(moved && { from: was?.toISOString(), to: at?.toISOString() }),
        ...(renumbered && { number: await keepNumber(locked, caller, number) }),
        ...(late && body.lateReason && { lateReason: await keepText(locked, caller, 'reason', body.lateReason) }),
        ...(body.reason && (await keepText(locked, caller, 'reason', body.reason))),
      };
      return {
        set: { clock_stopped_at: at },
        facts: { authority_reference: number },
        log: [{ verb: 'notified-corrected', facts }],
        plan: [{ kind: 'card' }],
      };
    },
  );

const needsReason = () => new Refusal('correction-needs-reason', { fields: [{ field: 'reason', code: 'missing' }] });

/** Writes the reason not to notify anew; the one before stays in the log. */
export const correctNotNotified: UseCase<Routes['correctNotNotified']> = (parts, caller, { params, body, once }) =>
  changeBreach(
    parts,
    caller,
    { caseId: params.caseId, version: body.version, once, move: 'correct-not-notified' },
    async (locked) => ({
      set: {},
      log: [{ verb: 'not-notified-corrected', facts: await keepText(locked, caller, 'reason', body.reason) }],
      plan: [{ kind: 'card' }],
    }),
  );
