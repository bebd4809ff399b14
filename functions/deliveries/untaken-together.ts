import type { Tx } from '../database/transaction.ts';
import type { Claimed } from '../outbox/claim.ts';
import { caseMessages, type Message } from '../outbox/messages.ts';

type Alarm = Extract<Message, { kind: 'untaken' }>;
type Row = Pick<Claimed, 'tenantId' | 'subjectId' | 'plannedAt'>;

/**
 * Whether the alarm to the DPO is due as well, or was sent: it goes to the team too, and says all that the team's would.
 */
export const isSaidByDpoAlarm = async (tx: Tx, row: Row, { to, since }: Alarm, now: Date): Promise<boolean> => {
  if (to === 'dpo') return false;
  const others = await alarmsOf(tx, row, 'dpo', since);
  return others.some(({ planned_at }) => planned_at <= now);
};

/** Whether an alarm to the DPO is the team's as well, in place of their own. */
export const isForTeamToo = async (tx: Tx, row: Row, { to, since }: Alarm, now: Date): Promise<boolean> => {
  if (to === 'team') return false;
  const others = await alarmsOf(tx, row, 'team', since);
  return others.some(({ state, planned_at, finished_at }) =>
    state === 'open' ? planned_at <= now : state === 'merged' && finished_at !== null && finished_at >= row.plannedAt,
  );
};

/** Two messages about one case nearer to each other than this are one. Milliseconds. */
const sameMoment = 60_000;

/** Whether an alarm that names the deadline is sent at the moment a reminder of it is planned for. */
export const isSaidByAlarm = async (tx: Tx, row: Row, now: Date): Promise<boolean> => {
  const alarms = await alarmsOf(tx, row);
  return alarms.some(
    ({ state, planned_at, alarm }) =>
      alarm.early &&
      !alarm.left &&
      (state === 'done' || (state === 'open' && planned_at <= now)) &&
      Math.abs(planned_at.getTime() - row.plannedAt.getTime()) < sameMoment,
  );
};

const alarmsOf = async (tx: Tx, { tenantId, subjectId }: Row, to?: Alarm['to'], since?: string) => {
  const rows = await tx
    .selectFrom('outbox')
    .select(['state', 'payload', 'planned_at', 'finished_at'])
    .where('tenant_id', '=', tenantId)
    .where('subject_id', '=', subjectId)
    .where('kind', '=', 'untaken')
    .where('state', 'in', ['open', 'done', 'merged'])
    .execute();
  return rows
    .map((row) => ({ ...row, alarm: caseMessages.untaken.parse(JSON.parse(row.payload)) }))
    .filter(({ alarm }) => to === undefined || (alarm.to === to && alarm.since === since));
};
