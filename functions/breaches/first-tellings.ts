import type { DeskSettings } from '#shared/settings/desk-settings.ts';
import { planClock } from '../cases/clock-plan.ts';
import { planManager } from '../cases/manager-plan.ts';
import { type Clock, planUntaken } from '../cases/untaken-plan.ts';
import { mailAfter } from '../outbox/mail-after.ts';
import type { Planned } from '../outbox/telling.ts';
import { holdsProtectedAddress, marksOwnMail, type Registration } from './registration.ts';

const minute = 60_000;

/** Everything a new case will say: its card, its reminders, its alarms - all written down before anybody is told. */
export const firstTellings = ({ report, reporter, times, now }: Registration, settings: DeskSettings): Planned[] => {
  const clock: Clock = { state: 'new', notification: 'undecided', aware_at: times.found.at };
  return [
    { kind: 'card' },
    ...(reporter.lookedUp ? [] : [{ kind: 'reporter-unit' as const, personId: reporter.personId }]),
    ...(reporter.lookedUp ? planManager(reporter.managerId, { known: now, clock }, settings) : []),
    ...(holdsProtectedAddress(report) ? [{ kind: 'protected-address' as const }] : []),
    { kind: 'mail-team', due: new Date(now.getTime() + mailAfter) },
    ...planClock(times.found.at, settings, now),
    ...planUntaken(now, clock, settings),
    ...(marksOwnMail(report.mail) ? [askDeletion(reporter.personId, settings, now)] : []),
  ];
};

/** Asks the reporter, once there was time for it, whether the wrong recipient has deleted the mail. */
export const askDeletion = (personId: string, settings: DeskSettings, now: Date): Planned => ({
  kind: 'to-reporter',
  what: 'deletion',
  personId,
  due: new Date(now.getTime() + settings.askDeletionAfterHours * 60 * minute),
});
