import { breachReminders as remindersOf } from '#shared/breaches/reminders.ts';
import { notifyAuthorityBy } from '#shared/deadlines/notify-authority-by.ts';
import type { DeskSettings } from '#shared/settings/desk-settings.ts';
import { planManager, planReminders, planUntaken } from '../../cases/clock/plans.ts';
import { mailAfter } from '../../outbox/mail-after.ts';
import type { Planned } from '../../outbox/messages.ts';
import { holdsProtectedAddress, marksOwnMail, type Registration } from './registration.ts';

const minute = 60_000;

/** All messages of a new case: its card, its reminders, its alarms. They are rows before the first is sent. */
export const firstMessages = ({ report, reporter, times, now }: Registration, settings: DeskSettings): Planned[] => {
  const deadline = notifyAuthorityBy(times.found.at);
  return [
    { kind: 'card' },
    ...(reporter.lookedUp ? [] : [{ kind: 'find-unit' as const, personId: reporter.personId }]),
    ...(reporter.lookedUp ? planManager(reporter.managerId, { known: now, deadline }, settings) : []),
    ...(holdsProtectedAddress(report) ? [{ kind: 'urgent' as const }] : []),
    { kind: 'no-card-mail', due: new Date(now.getTime() + mailAfter) },
    ...planReminders(remindersOf(times.found.at, settings), now),
    ...planUntaken(now, deadline, settings),
    ...(marksOwnMail(report.mail) ? [askDeletion(reporter.personId, settings, now)] : []),
  ];
};

/** Asks the reporter, some time after the report, whether the wrong recipient has deleted the mail. */
export const askDeletion = (personId: string, settings: DeskSettings, now: Date): Planned => ({
  kind: 'to-reporter',
  what: 'deletion',
  personId,
  due: new Date(now.getTime() + settings.askDeletionAfterHours * 60 * minute),
});
