import { sql } from 'kysely';
import type { Tx } from '../../database/transaction.ts';
import { longestPause, mostTries } from '../../outbox/back-off.ts';
import type { Found } from '../break.ts';
import { type Entry, lastPlan } from '../entry.ts';
import { bounded, instant, isWritten } from './readable.ts';

export type Reminder = {
  readonly subject: string;
  readonly id: string;
  readonly state: string;
  readonly planned_at: Date;
  /** Whether `planned_at` is of whole milliseconds, as the desk writes it. */
  readonly whole: boolean;
  readonly due: Date;
  /** Whether `due` is an instant that the desk could have written. */
  readonly possible: boolean;
  readonly attempts: number;
  readonly finished_at: Date | null;
};

export const readReminders = async (
  tx: Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Reminder[]>> => {
  const { rows } = await sql<Reminder>`
    select subject_id as subject, outbox_id as id, ${bounded('state')} as state, ${instant('planned_at')} as planned_at,
      ${isWritten('planned_at')} as whole, ${instant('due')} as due,
      ${isWritten('due')} as possible, attempts,
      case when finished_at is not null then ${instant('finished_at')} end as finished_at
    from outbox where tenant_id = current_setting('app.tenant')::uuid and kind = 'reminder' and subject_id = any(${[...ids]}::uuid[])`.execute(
    tx,
  );
  return Map.groupBy(rows, ({ subject }) => subject);
};

const day = 86_400_000;
/**
 * Delivered rows are kept for thirty days (timers/maintenance.ts); a row that may have been deleted since is not reported
 * missing.
 */
const keptFor = 25 * day;

/** Between the last sign of life and the last try, which may be of the same drain. Milliseconds. */
const slack = 10 * 60_000;

/**
 * Until when a reminder can be put off: the longest pause from the last try, which was at the latest when the outbox was last
 * looked through. What was never tried was never put off.
 */
const latestDue = ({ attempts, planned_at }: Reminder, lastLook: Date): number =>
  attempts > 0
    ? Math.max(planned_at.getTime(), lastLook.getTime()) + longestPause * 1000 + slack
    : planned_at.getTime();

export type Case = {
  readonly clockRuns: boolean;
  /** The newest entry of the municipality: a log is verified as of then, the stage's clock is not the machine's. */
  readonly newest: Date;
  /** When the outbox was last drained, as far as is known. */
  readonly lastLook: Date;
};

/**
 * The ends of a reminder: it was sent, alone or for others, or left to another that says the same
 * (deliveries/reminder.ts).
 */
const ends: ReadonlySet<string> = new Set(['reminded', 'reminder-left']);

/**
 * Holds the reminders of the 72 hours against the newest plan in the log: none may vanish, be put off, or be marked as
 * sent, left to another or dropped, without an entry that says so. Earlier plans were replaced by that one.
 */
export const checkReminders = (
  entries: readonly Entry[],
  rows: readonly Reminder[] = [],
  { clockRuns, newest, lastLook }: Case,
): Found[] => {
  const plan = lastPlan(entries);
  if (!plan) return [];
  const { sequence } = plan;
  const at = (column: string | null, what: Found['what']): Found[] => [{ table: 'outbox', column, sequence, what }];
  const said = new Set(entries.filter(({ verb }) => ends.has(verb)).map((entry) => entry.at.getTime()));
  const changed = new Set(entries.filter((entry) => entry.sequence > sequence).map((entry) => entry.at.getTime()));
  return plan.rows.flatMap((planned) => {
    const row = rows.find(({ id }) => id === planned.id);
    if (!row) return newest.getTime() - planned.at.getTime() > keptFor ? [] : at('*', 'missing');
    if (!row.whole || row.planned_at.getTime() !== planned.at.getTime()) return at('planned_at', 'altered');
    const finished = row.finished_at?.getTime();
    switch (row.state) {
      case 'open':
        return !row.possible || row.due.getTime() > latestDue(row, lastLook) ? at('due', 'altered') : [];
      case 'done':
      case 'merged':
        return finished !== undefined && said.has(finished) ? [] : at('state', 'altered');
      case 'dropped':
        return (finished !== undefined && changed.has(finished)) || !clockRuns ? [] : at('state', 'altered');
      case 'given-up':
        return row.attempts < mostTries ? at('state', 'altered') : [];
      default:
        return at('state', 'altered');
    }
  });
};
