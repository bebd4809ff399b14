import { z } from 'zod';
import { showCard } from '#functions/cards/show-card.ts';
import { inTenant } from '#functions/database/transaction.ts';
import type { OwnDeliveries } from '#functions/deliveries/deliver.ts';
import { deliveriesOf } from '#functions/deliveries/deliveries-of.ts';
import type { DeliverIn } from '#functions/deliveries/delivery.ts';
import { deliverSecondCard } from '#functions/deliveries/second-card.ts';
import { caseMessages } from '#functions/outbox/messages.ts';
import { dropped } from '#functions/outbox/outcome.ts';
import { noteCard } from '#functions/teams/note-card.ts';
import { readNotice } from './notice.ts';
import { ofNotice } from './pretended.ts';

/** The messages about a notice. */
export const noticeMessages = {
  card: z.unknown(),
  'second-card': caseMessages['second-card'],
  reminder: z.object({ hours: z.int() }),
};
type Messages = typeof noticeMessages;

/** Its card in every conversation the bot is in. */
const deliverCard: DeliverIn<Messages, 'card'> = async ({ parts, row }) => {
  const { notice, conversations } = await inTenant(parts.db, row.tenantId, async (tx) => ({
    notice: await readNotice(tx, row),
    conversations: await tx
      .selectFrom('conversations')
      .select(['conversation_id as conversationId', 'service_url as serviceUrl', 'tenant_id as tenantId'])
      .where('removed_at', 'is', null)
      .orderBy('conversation_id')
      .execute(),
  }));
  if (!notice) return dropped;
  const card = noteCard({ title: notice.title, lines: [], tone: 'calm', opens: [] });
  const results = new Set<string>();
  for (const one of conversations) results.add(await showCard(parts, row, one, { card, said: notice.title }));
  return { end: 'done', log: results.has('posted') ? [{ verb: 'card-posted' }] : [] };
};

/** Says it again, once, as a message of its own. */
const deliverReminder: DeliverIn<Messages, 'reminder'> = async ({ parts, row, message }) => {
  const notice = await inTenant(parts.db, row.tenantId, (tx) => readNotice(tx, row));
  if (!notice) return dropped;
  return { end: 'done', log: [{ verb: 'reminded', facts: { hours: message.hours } }], plan: [{ kind: 'card' }] };
};

/** What was given up, by its kind: what a real subject would tell people. */
export const givenUp: string[] = [];

/** As the line of a real subject in functions/own-deliveries.ts. */
export const withNotices = {
  schema: 'test/support/notices/901-notices.sql',
  own: ofNotice<OwnDeliveries>({
    notice: deliveriesOf(
      noticeMessages,
      { card: deliverCard, 'second-card': deliverSecondCard, reminder: deliverReminder },
      async (_parts, { kind }) => void givenUp.push(kind),
    ),
  }),
} as const;
