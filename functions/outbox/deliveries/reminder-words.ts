import { isWorkingTime } from '#shared/deadlines/working-time.ts';
import type { Activity } from '../../teams/activities.ts';
import type { Brief } from '../../teams/brief.ts';
import { cardTexts } from '../../teams/texts/cards.ts';
import { hoursLeft } from '../../teams/texts/times.ts';
import { spoken } from '../mail-facts.ts';
import type { ReminderRow } from './reminder-choice.ts';

const minute = 60_000;

/** Whether it is said ahead of its time, because by then nobody is at work. */
export const isBeforeFreeTime = ({ nominal }: Pick<ReminderRow, 'nominal'>, now: Date): boolean =>
  nominal.getTime() - now.getTime() > minute;

type Around = { readonly now: Date; readonly onDuty: readonly string[] };
type Words = { readonly title: string; readonly lines: readonly string[]; readonly activity: Activity };

/** What a reminder says: how much is left, until when, who has it; before free time also who is on duty. */
export const reminderWords = (brief: Brief, row: Pick<ReminderRow, 'hours' | 'nominal'>, around: Around): Words => {
  const { now, onDuty } = around;
  const t = cardTexts[spoken];
  const holder = brief.takenBy ? t.has(brief.takenBy.name || t.colleague) : t.nobodyHas;
  const duty = onDuty.length > 0 ? t.onDuty(onDuty.join(', ')) : t.nobodyOnDuty;
  const parameters = { reference: brief.reference };
  if (row.hours === 'run-out') {
    const atWork = isWorkingTime(now, brief.settings.workingTime);
    return {
      title: t.runOutTitle,
      lines: [t.runOutBody, holder, ...(atWork ? [] : [duty])],
      activity: { activityType: 'deadlinePassed', parameters },
    };
  }
  const left = hoursLeft(brief.deadline.getTime() - now.getTime(), spoken);
  const elapsed = Math.floor((now.getTime() - brief.aware.getTime()) / (60 * minute));
  return {
    title: t.reminderTitle(left),
    lines: [t.reminderBody(elapsed, brief.deadline), holder, ...(isBeforeFreeTime(row, now) ? [t.freeTime, duty] : [])],
    activity: { activityType: 'deadlineReminder', parameters: { ...parameters, left } },
  };
};
