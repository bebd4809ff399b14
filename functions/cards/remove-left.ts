import { type Selectable, sql } from 'kysely';
import type { SubjectRef } from '../database/subject-kind.ts';
import type { DB } from '../database/tables.ts';
import type { Tx } from '../database/transaction.ts';
import { planMessages } from '../outbox/plan-messages.ts';
import { most } from './missing-cards.ts';

type About = { readonly now: Date; readonly newId: () => string };

/** Plans to remove every card the subject has left behind where the bot may delete. */
export const planLeftOf = async (tx: Tx, of: SubjectRef, about: About): Promise<void> => {
  const left = await reachable(tx, of.tenantId)
    .where('l.subject', '=', of.subject)
    .where('l.subject_id', '=', of.subjectId)
    .execute();
  await planThose(tx, of.tenantId, about, left);
};

/**
 * Plans to remove the cards that were left behind and that can be reached: their channel is back, or their retries
 * ran out. A subject that waits for its own card keeps the left one until then. Where Teams refused one, a single card of
 * that channel tests whether it still does.
 * @param when `channel-is-back` tries all again
 * @returns whether any was planned
 */
export const planLeftCards = async (
  tx: Tx,
  tenantId: string,
  about: About,
  when: 'channel-is-back' | 'timer',
): Promise<boolean> => {
  const found = await reachable(tx, tenantId)
    .where(hasItsOwn)
    .where(when === 'timer' ? isFirstOrNotRefused : sql<boolean>`true`)
    .orderBy('l.left_at')
    .limit(most)
    .execute();
  await planThose(tx, tenantId, about, found);
  return found.length > 0;
};

type Left = Pick<Selectable<DB['left_cards']>, 'subject' | 'subject_id' | 'conversation_id' | 'activity_id'>;

const planThose = async (tx: Tx, tenantId: string, about: About, left: readonly Left[]): Promise<void> => {
  for (const { subject, subject_id, conversation_id, activity_id } of left)
    await planMessages(tx, { tenantId, subject, subjectId: subject_id, ...about }, [
      { kind: 'second-card', conversationId: conversation_id, activityId: activity_id },
    ]);
};

/**
 * The left cards in channels the bot may delete in - where it writes, and those it has left for another of the same team -
 * that nothing is about to remove.
 */
const reachable = (tx: Tx, tenantId: string) =>
  tx
    .selectFrom('left_cards as l')
    .innerJoin('conversations as c', (join) =>
      join.onRef('c.tenant_id', '=', 'l.tenant_id').onRef('c.conversation_id', '=', 'l.conversation_id'),
    )
    .select(['l.subject', 'l.subject_id', 'l.conversation_id', 'l.activity_id'])
    .where('l.tenant_id', '=', tenantId)
    .where(isReachable)
    .where(sql<boolean>`not exists (
      select from outbox as o where o.tenant_id = l.tenant_id and o.subject_id = l.subject_id and o.kind = 'second-card'
        and o.state = 'open' and o.payload ->> 'conversationId' = l.conversation_id
        and o.payload ->> 'activityId' = l.activity_id)`);

/** Of a conversation `c`: whether the bot is there, or in another channel of its team. */
export const isReachable = sql<boolean>`(c.removed_at is null or c.removed_because = 'bot-removed' and exists (
  select from conversations as here where here.tenant_id = c.tenant_id and here.team_id = c.team_id
    and here.scope = 'channel' and here.removed_at is null))`;

const hasItsOwn = sql<boolean>`(exists (
  select from cards as k join conversations as at using (tenant_id, conversation_id)
    where k.tenant_id = l.tenant_id and k.subject = l.subject and k.subject_id = l.subject_id and at.removed_at is null)
  or exists (
    select from cases as b where b.tenant_id = l.tenant_id and b.case_id = l.subject_id
      and b.state not in ('new', 'taken'))
  or l.subject <> 'case')`;

const isFirstOrNotRefused = sql<boolean>`(l.refused_at is null or not exists (
  select from left_cards as other where other.tenant_id = l.tenant_id and other.conversation_id = l.conversation_id
    and (other.left_at, other.activity_id) < (l.left_at, l.activity_id)))`;
