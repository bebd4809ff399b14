import { sql } from 'kysely';
import { openStates } from '#shared/cases/states.ts';
import type { Tx } from '../database/transaction.ts';
import { Trouble } from '../microsoft/trouble.ts';
import type { Claimed } from '../outbox/claim.ts';
import type { CaseRow } from '../subject/case-row.ts';

/** Alarms about one person's reports within five minutes are sent one by one up to this number; the rest is one message. */
export const oneByOne = 5;
const fiveMinutes = 5 * 60_000;

/** The five minutes of the hour an instant lies in; `until` is no longer in them. */
export const windowOf = (at: Date): { readonly begins: Date; readonly until: Date } => {
  const begins = Math.floor(at.getTime() / fiveMinutes) * fiveMinutes;
  return { begins: new Date(begins), until: new Date(begins + fiveMinutes) };
};

/** Alarms of one kind; those that a case is not taken go to the team, and later to the DPO. */
export type Alarm = { readonly kind: 'urgent' } | { readonly kind: 'untaken'; readonly to: 'team' | 'dpo' };

/** The place of an alarm among those about one person's reports within five minutes. */
export type InFlood =
  /** Few enough to be sent one by one. */
  | { readonly place: 'alone' }
  /** More may come: the joint message is sent when the window is over. */
  | { readonly place: 'too-early'; readonly until: Date }
  /** Is sent for all of them. */
  | { readonly place: 'leader'; readonly count: number }
  | { readonly place: 'behind'; readonly leaderSaid: boolean };

/** Looks at who reported the case first, and which other cases of the same subject and five minutes are alarmed
 * about as well. */
export const placeInFlood = async (tx: Tx, row: Claimed, alarm: Alarm, now: Date): Promise<InFlood> => {
  const first = await tx
    .selectFrom('case_reporters as r')
    .innerJoin('cases as c', (join) =>
      join.onRef('c.tenant_id', '=', 'r.tenant_id').onRef('c.case_id', '=', 'r.case_id'),
    )
    .select(['c.subject', 'r.person_id', 'r.reported_at'])
    .where('r.tenant_id', '=', row.tenantId)
    .where('r.case_id', '=', row.subjectId)
    .orderBy('r.reported_at')
    .orderBy('r.person_id')
    .limit(1)
    .executeTakeFirst();
  if (!first) return { place: 'alone' };
  const { until } = windowOf(first.reported_at);
  const together = (await alarmsOf(tx, row, alarm, first)).slice(oneByOne);
  const [leader] = together;
  if (!leader || !together.some(({ outbox_id }) => outbox_id === row.outboxId)) return { place: 'alone' };
  if (now < until) return { place: 'too-early', until };
  if (leader.outbox_id !== row.outboxId) return { place: 'behind', leaderSaid: leader.state !== 'open' };
  return { place: 'leader', count: together.filter(({ state }) => state === 'open').length };
};

type Reported = Pick<CaseRow, 'subject'> & { readonly person_id: string; readonly reported_at: Date };

/** In the order the cases were reported: alarms sent, and alarms still to be sent. */
const alarmsOf = (
  tx: Tx,
  { tenantId, plannedAt }: Claimed,
  alarm: Alarm,
  { subject, person_id, reported_at }: Reported,
) => {
  const { begins, until } = windowOf(reported_at);
  const near = (minutes: number) => new Date(plannedAt.getTime() + minutes);
  return (
    tx
      .selectFrom('case_reporters as r')
      .innerJoin('cases as b', (join) =>
        join.onRef('b.tenant_id', '=', 'r.tenant_id').onRef('b.case_id', '=', 'r.case_id'),
      )
      .innerJoin('outbox as o', (join) =>
        join
          .onRef('o.tenant_id', '=', 'r.tenant_id')
          .onRef('o.subject_id', '=', 'r.case_id')
          .on('o.kind', '=', alarm.kind),
      )
      .select(['o.outbox_id', 'o.state'])
      .where('r.tenant_id', '=', tenantId)
      .where('r.person_id', '=', person_id)
      .where('b.subject', '=', subject)
      .where('r.reported_at', '>=', begins)
      .where('r.reported_at', '<', until)
      .where('o.planned_at', '>', near(-fiveMinutes))
      .where('o.planned_at', '<', near(fiveMinutes))
      // An alarm that will be dropped at delivery cannot lead.
      .where((q) =>
        q.or([
          q('o.state', 'in', ['done', 'merged']),
          q.and([q('o.state', '=', 'open'), q('b.state', 'in', alarm.kind === 'untaken' ? ['new'] : openStates)]),
        ]),
      )
      .$if(alarm.kind === 'untaken', (q) =>
        q.where(sql<boolean>`o.payload ->> 'to' = ${alarm.kind === 'untaken' ? alarm.to : ''}`),
      )
      .orderBy('r.reported_at')
      .orderBy('b.number')
      .execute()
  );
};

/**
 * Whether another row is sent for it as well.
 * @throws Trouble `said-together`, to try again when the window is over or the leader was sent
 */
export const isSaidByAnother = (flood: InFlood, now: Date): boolean => {
  switch (flood.place) {
    case 'alone':
    case 'leader':
      return false;
    case 'too-early':
      throw saidTogether('channel', flood.until, now);
    case 'behind':
      if (!flood.leaderSaid) throw saidTogether('channel');
      return true;
  }
};

/** Waits until an instant, or a moment. */
export const saidTogether = (part: 'channel' | 'activity-feed', until?: Date, now?: Date): Trouble => {
  const retryAfter = until && now ? Math.ceil((until.getTime() - now.getTime()) / 1000) : undefined;
  return new Trouble({ part, code: 'said-together', retryAfter });
};
