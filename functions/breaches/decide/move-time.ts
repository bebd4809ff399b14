import { Refusal } from '#shared/refusals/refusal.ts';
import type { Routes } from '#shared/routes/all.ts';
import { keepText } from '../../cases/change.ts';
import type { UseCase } from '../../use-case.ts';
import { changeBreach, type LockedBreach } from '../change-breach.ts';
import { keepTime, timeOf } from './keep-time.ts';
import { moveClock } from './move-clock.ts';
import { type ReadMoment, readAwareness, readMoment } from './read-moment.ts';

/**
 * Corrects when it occurred, was found, or was known (awareness), with a reason; both versions are kept. A moved
 * awareness moves the clock: its reminders are planned again, and those already due come at once, merged.
 * @throws Refusal those of readMoment and readAwareness; `notified-before-aware`
 */
export const moveTime: UseCase<Routes['moveTime']> = (parts, caller, { params, body, once }) =>
  changeBreach(
    parts,
    caller,
    { caseId: params.caseId, version: body.version, once, move: 'move-time' },
    async (locked) => {
      const { tx, row, now } = locked;
      const moment =
        body.time === 'occurred' ? readMoment('moment', body.moment, now) : readAwareness('moment', body.moment, now);
      if (body.time === 'aware' && isAfterNotification(moment, row)) throw awareAfterNotified();
      const from = await timeOf(tx, row, body.time);
      const reason = await keepText(locked, caller, 'reason', body.reason);
      await keepTime(tx, row, body.time, moment, { authorId: caller.personId, now, reasonId: reason.textId });
      const change = body.time === 'aware' ? await moveClock(locked, moment) : {};
      const facts = { time: body.time, from: from?.toISOString() ?? null, to: moment.at.toISOString(), ...reason };
      return { set: {}, ...change, log: [{ verb: 'time-moved', facts }] };
    },
  );

const isAfterNotification = ({ at }: ReadMoment, { notification, clock_stopped_at }: LockedBreach['row']): boolean =>
  notification === 'notified' && clock_stopped_at !== null && at > clock_stopped_at;

const awareAfterNotified = () =>
  new Refusal('notified-before-aware', { fields: [{ field: 'moment', code: 'aware-after-notified' }] });
