import { hasLeft } from '#shared/cases/has-left.ts';
import { onDuty } from '#shared/reminders/on-duty.ts';
import { type Brief, readBrief } from '../cases/brief.ts';
import { inTenant, type Tx } from '../database/transaction.ts';
import type { Claimed } from '../outbox/claim.ts';
import { caseMessages } from '../outbox/messages.ts';
import { dropped } from '../outbox/outcome.ts';
import { readNames } from '../people/names.ts';
import type { Deliver, Senders } from './delivery.ts';
import { chooseReminder, isOfClock, type ReminderRow } from './reminder-choice.ts';
import { isBeforeFreeTime, reminderWords } from './reminder-words.ts';
import { readTeam, readTeamElseDpo } from './send/read-team.ts';
import { sendToTeam } from './send/send-to-team.ts';
import { isSaidByAlarm } from './untaken-together.ts';

/**
 * Reminds the channel and the assignee (else who is on duty, else the team) that the time of a case runs.
 * None once the clock has stopped, none of a clock that was moved, none beside an alarm that names the deadline at
 * the same moment, and of several late ones only the strongest.
 */
export const deliverReminder: Deliver<'reminder'> = async (delivering) => {
  const { parts, row, message } = delivering;
  const now = parts.now();
  const found = await inTenant(parts.db, row.tenantId, (tx) => read(parts, tx, row, now));
  const deadline = found?.brief.clockRuns ? found.brief.deadline : null;
  if (!found || !deadline) return dropped;
  const { brief, mine, rows, duty, names } = found;
  const clock = { instantOf: brief.own.instantOf, deadline };
  if (!isOfClock(mine, clock)) return dropped;
  const { say, merge, standsFor } = chooseReminder(mine, rows, clock, now);
  // No alarm says that the time has run out; and a delivery that was begun is finished.
  const byAlarm = found.byAlarm && message.step !== 'run-out' && delivering.steps.size === 0;
  if (!say || byAlarm) return { end: 'merged', log: [{ verb: 'reminder-left', facts: { step: message.step } }] };
  const team = await readTeam(parts, row.tenantId, 'Gdpr.Team');
  const others = await readTeamElseDpo(parts, row.tenantId);
  const by = await sendToTeam(delivering, {
    brief,
    ...reminderWords(parts, brief, mine, { now, deadline, onDuty: names }),
    people: recipients(brief, { duty, team, others, ahead: isBeforeFreeTime(mine, now) }),
  });
  return {
    end: 'done',
    log: [{ verb: 'reminded', facts: { step: message.step, merged: standsFor, by } }],
    also: (tx, at) => markMerged(tx, row, merge, at),
  };
};

type Found = {
  readonly brief: Brief;
  readonly mine: ReminderRow;
  readonly rows: readonly ReminderRow[];
  /** Who is on duty: in the free time ahead, where the reminder comes before one. */
  readonly duty: readonly string[];
  readonly names: readonly string[];
  /** Whether an alarm that the case is not taken says it at the same moment. */
  readonly byAlarm: boolean;
};

const read = async (parts: Senders, tx: Tx, row: Claimed, now: Date): Promise<Found | undefined> => {
  const { tenantId, subjectId, outboxId } = row;
  const brief = await readBrief(parts, tx, tenantId, subjectId);
  const rows = await readReminders(tx, tenantId, subjectId);
  const mine = rows.find((one) => one.outboxId === outboxId);
  if (!brief || !mine) return undefined;
  const duty = onDuty(isBeforeFreeTime(mine, now) ? mine.nominal : now, brief.settings.duty);
  const nameOf = await readNames(tx, tenantId, duty);
  return {
    brief,
    mine,
    rows,
    duty,
    names: duty.map((id) => nameOf(id).name).filter(Boolean),
    byAlarm: brief.state === 'new' && (await isSaidByAlarm(tx, row, now)),
  };
};

const readReminders = async (tx: Tx, tenantId: string, subjectId: string): Promise<ReminderRow[]> => {
  const found = await tx
    .selectFrom('outbox')
    .select(['outbox_id', 'state', 'payload', 'planned_at', 'finished_at'])
    .where('tenant_id', '=', tenantId)
    .where('subject_id', '=', subjectId)
    .where('kind', '=', 'reminder')
    .where('state', 'in', ['open', 'done', 'merged'])
    .execute();
  return found.map((row) => {
    const { step, nominal } = caseMessages.reminder.parse(JSON.parse(row.payload));
    return {
      outboxId: row.outbox_id,
      state: row.state === 'done' || row.state === 'merged' ? row.state : 'open',
      step,
      nominal: new Date(nominal),
      plannedAt: row.planned_at,
      finishedAt: row.finished_at,
    };
  });
};

type Around = {
  readonly duty: readonly string[];
  readonly team: readonly { readonly personId: string }[];
  /** Who gets it without an assignee and a person on duty. */
  readonly others: readonly { readonly personId: string }[];
  readonly ahead: boolean;
};

const recipients = (brief: Brief, { duty, team, others, ahead }: Around): string[] => {
  const holder = brief.takenBy?.personId;
  // A former member of the team cannot act on it.
  if (holder && !hasLeft(brief, team)) return [...new Set([holder, ...(ahead ? duty : [])])];
  return duty.length > 0 ? [...duty] : others.map(({ personId }) => personId);
};

const markMerged = async (tx: Tx, { tenantId }: Claimed, ids: readonly string[], now: Date): Promise<void> => {
  if (ids.length === 0) return;
  await tx
    .updateTable('outbox')
    .set({ state: 'merged', finished_at: now })
    .where('tenant_id', '=', tenantId)
    .where('outbox_id', 'in', ids)
    .where('state', '=', 'open')
    .execute();
};
