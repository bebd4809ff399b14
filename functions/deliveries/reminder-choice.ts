import { mergeDue } from '#shared/reminders/merge-due.ts';
import type { Reminder, ReminderStep } from '#shared/reminders/reminder-step.ts';
import type { OwnCase } from '../subject/subject.ts';

/** A reminder row of a case, as it stands. */
export type ReminderRow = {
  readonly outboxId: string;
  readonly state: 'open' | 'done' | 'merged';
  readonly step: ReminderStep;
  readonly nominal: Date;
  readonly plannedAt: Date;
  readonly finishedAt: Date | null;
};

export type Choice = {
  readonly say: boolean;
  /** Other rows that are open and due: sent with this one. */
  readonly merge: readonly string[];
  /** How many weaker reminders it stands for, those that were already merged into it among them: none twice, none its own. */
  readonly standsFor: number;
};

const strength = (step: ReminderStep): number => (step === 'run-out' ? Number.POSITIVE_INFINITY : step);

/** The clock as its subject reckons it now. */
export type Clock = { readonly instantOf: OwnCase['instantOf']; readonly deadline: Date };

/** Whether a row was planned for the clock as it is now, not before the clock moved. */
export const isOfClock = ({ step, nominal }: Pick<ReminderRow, 'step' | 'nominal'>, { instantOf }: Clock): boolean =>
  instantOf(step)?.getTime() === nominal.getTime();

/**
 * Whether a due reminder is sent, and which others it stands for. Of several due ones only the strongest is sent, and
 * none that a stronger one repeats shortly (mergeDue). One sent before the clock was moved counts if it came after this
 * reminder's own time: then this one is no news.
 * @param all the rows of the case that were not dropped, the one in hand among them
 */
export const chooseReminder = (mine: ReminderRow, all: readonly ReminderRow[], clock: Clock, now: Date): Choice => {
  const said = all.filter(
    (row) =>
      row.state === 'done' && (isOfClock(row, clock) || (row.finishedAt !== null && row.finishedAt >= mine.nominal)),
  );
  const open = all.filter((row) => row.state === 'open' && isOfClock(row, clock));
  const plan = stepsOf([...said, ...open]);
  const { send, merged } = mergeDue(
    plan,
    now,
    said.map(({ step }) => step),
    clock.deadline,
  );
  const say = send?.step === mine.step;
  const weaker = new Set(merged.map(({ step }) => step));
  const merge = open.filter(
    ({ outboxId, step, plannedAt }) =>
      outboxId !== mine.outboxId && plannedAt <= now && say && (weaker.has(step) || step === mine.step),
  );
  const lastSaid = Math.max(0, ...said.map(({ finishedAt }) => finishedAt?.getTime() ?? 0));
  const before = all.filter(
    ({ state, finishedAt, ...row }) =>
      state === 'merged' && isOfClock(row, clock) && (finishedAt?.getTime() ?? 0) > lastSaid,
  );
  const others = new Set([...merge, ...before].map(({ step }) => step).filter((step) => step !== mine.step));
  return { say, merge: merge.map(({ outboxId }) => outboxId), standsFor: others.size };
};

/** One reminder for each step, in rising strength, at the earliest moment it was planned for. */
const stepsOf = (rows: readonly ReminderRow[]): Reminder[] => {
  const steps = new Map<ReminderStep, Reminder>();
  for (const { step, nominal, plannedAt } of rows) {
    const known = steps.get(step);
    if (!known || plannedAt < known.at) steps.set(step, { step, nominal, at: plannedAt });
  }
  return [...steps.values()].sort((a, b) => (strength(a.step) > strength(b.step) ? 1 : -1));
};
