import { isWorkingTime } from '#shared/deadlines/working-time.ts';
import type { Brief } from '../cases/brief.ts';
import { cardTexts } from '../texts/cards.ts';
import { hoursLeft } from '../texts/day-and-time.ts';
import type { Senders } from './delivery.ts';
import type { ReminderRow } from './reminder-choice.ts';
import { spoken } from './send/mail-facts.ts';
import type { Saying } from './send/send-to-team.ts';

const minute = 60_000;
const hour = 60 * minute;

/** Whether it is sent ahead of its time, because that falls outside working hours. */
export const isBeforeFreeTime = ({ nominal }: Pick<ReminderRow, 'nominal'>, now: Date): boolean =>
  nominal.getTime() - now.getTime() > minute;

type Around = { readonly now: Date; readonly deadline: Date; readonly onDuty: readonly string[] };
type Words = Pick<Saying, 'title' | 'lines' | 'tone' | 'activity' | 'preview'>;

/** What a reminder says: how much is left, until when, who has it; before free time also who is on duty. */
export const reminderWords = (
  { subjects }: Pick<Senders, 'subjects'>,
  brief: Brief,
  row: Pick<ReminderRow, 'step' | 'nominal'>,
  { now, deadline, onDuty }: Around,
): Words => {
  const t = cardTexts[spoken];
  const words = subjects[brief.subject].words[spoken];
  const holder = brief.takenBy ? t.has(brief.takenBy.name || t.colleague) : t.untaken;
  const duty = onDuty.length > 0 ? t.onDuty(onDuty.join(', ')) : t.noneOnDuty;
  const parameters = { reference: brief.reference };
  if (row.step === 'run-out') {
    const atWork = isWorkingTime(now, brief.settings.workingTime);
    return {
      title: words.runOut.title,
      tone: 'alarm',
      lines: [words.runOut.body, holder, ...(atWork ? [] : [duty])],
      activity: { activityType: 'deadlinePassed', parameters },
      preview: words.runOut.inFeed,
    };
  }
  const remaining = deadline.getTime() - now.getTime();
  const left = hoursLeft(remaining, spoken);
  const elapsed = Math.floor((now.getTime() - brief.own.since.getTime()) / hour);
  return {
    title: t.reminderTitle(left),
    tone: toneOf(remaining, isBeforeFreeTime(row, now)),
    lines: [words.reminder(elapsed, deadline), holder, ...(isBeforeFreeTime(row, now) ? [t.freeTime, duty] : [])],
    activity: { activityType: 'deadlineReminder', parameters: { ...parameters, left } },
    preview: words.reminderInFeed,
  };
};

// It rises in force: if every reminder were an alarm, none would be. Before free time little of the time left is working time.
const toneOf = (remaining: number, beforeFreeTime: boolean): Saying['tone'] => {
  if (remaining <= 4 * hour) return 'alarm';
  return remaining <= 24 * hour || beforeFreeTime ? 'warning' : 'calm';
};
