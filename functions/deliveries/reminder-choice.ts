import { notifyAuthorityBy } from '#shared/deadlines/notify-authority-by.ts';
import { mergeDue } from '#shared/reminders/merge-due.ts';
import type { Reminder, ReminderStep } from '#shared/reminders/plan.ts';

/** A reminder row of a case, as it stands. */
export type ReminderRow = {
  readonly outboxId: string;
  readonly state: 'open' | 'done' | 'merged';
  readonly hours: ReminderStep;
  readonly nominal: Date;
  readonly plannedAt: Date;
  readonly finishedAt: Date | null;
};

export type Choice = {
  readonly say: boolean;
  /** Other rows that are open and due: said with this one. */
  readonly merge: readonly string[];
  /** How many weaker reminders it stands for, those that were already merged into it among them. */
  readonly standsFor: number;
};

const strength = (hours: ReminderStep): number => (hours === 'run-out' ? Number.POSITIVE_INFINITY : hours);

/** Whether a row speaks of this moment of awareness; one written before it was moved does not. */
export const isOfAwareness = ({ hours, nominal }: Pick<ReminderRow, 'hours' | 'nominal'>, aware: Date): boolean =>
  nominal.getTime() ===
  (hours === 'run-out' ? notifyAuthorityBy(aware).getTime() : aware.getTime() + hours * 3_600_000);

/**
 * Whether a due reminder is said, and which others it stands for. Of several due ones only the strongest is said, and
 * none that a stronger one repeats shortly (mergeDue). What was said under an earlier moment of awareness counts if it was
 * said after this reminder's own time: then it is no news.
 * @param all the rows of the case that were not dropped, the one in hand among them
 */
export const chooseReminder = (mine: ReminderRow, all: readonly ReminderRow[], aware: Date, now: Date): Choice => {
  const said = all.filter(
    (row) =>
      row.state === 'done' &&
      (isOfAwareness(row, aware) || (row.finishedAt !== null && row.finishedAt >= mine.nominal)),
  );
  const open = all.filter((row) => row.state === 'open' && isOfAwareness(row, aware));
  const plan = stepsOf([...said, ...open]);
  const { send, merged } = mergeDue(
    plan,
    now,
    said.map(({ hours }) => hours),
    notifyAuthorityBy(aware),
  );
  const say = send?.hours === mine.hours;
  const weaker = new Set(merged.map(({ hours }) => hours));
  const merge = open.filter(
    ({ outboxId, hours, plannedAt }) =>
      outboxId !== mine.outboxId && plannedAt <= now && say && (weaker.has(hours) || hours === mine.hours),
  );
  const lastSaid = Math.max(0, ...said.map(({ finishedAt }) => finishedAt?.getTime() ?? 0));
  const before = all.filter(
    ({ state, finishedAt, ...row }) =>
      state === 'merged' && isOfAwareness(row, aware) && (finishedAt?.getTime() ?? 0) > lastSaid,
  );
  return { say, merge: merge.map(({ outboxId }) => outboxId), standsFor: merge.length + before.length };
};

/** One reminder for each step, in rising strength, at the earliest moment it was planned for. */
const stepsOf = (rows: readonly ReminderRow[]): Reminder[] => {
  const steps = new Map<ReminderStep, Reminder>();
  for (const { hours, nominal, plannedAt } of rows) {
    const known = steps.get(hours);
    if (!known || plannedAt < known.at) steps.set(hours, { hours, nominal, at: plannedAt });
  }
  return [...steps.values()].sort((a, b) => (strength(a.hours) > strength(b.hours) ? 1 : -1));
};
