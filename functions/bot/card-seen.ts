import { z } from 'zod';
import { readChannel } from '../cards/channel.ts';
import { keepCard } from '../cards/keep-card.ts';
import { keepLeft } from '../cards/left-cards.ts';
import { planLeftOf } from '../cards/remove-left.ts';
import type { SubjectRef } from '../database/subject-kind.ts';
import { inTenant, type Tx } from '../database/transaction.ts';
import { planMessages } from '../outbox/plan-messages.ts';
import type { Parts } from '../parts.ts';
import { baseOf, threadIn } from '../teams/conversations.ts';
import { cardData, type Incoming } from './incoming.ts';

const seen = z.object({ action: z.object({ data: cardData }) });

type Seen = { readonly caseId: string; readonly conversationId: string; readonly activityId: string };

/**
 * Teams asks for a card's newest content whenever a person looks at it, and names the card by its thread. So the desk
 * learns of a card whose id it never got (the answer was lost, or held none), and of a second one, which is removed.
 */
export const noteCardSeen = async (parts: Parts, tenantId: string, activity: Incoming): Promise<void> => {
  const card = cardIn(activity);
  if (!card) return;
  const isNews = await inTenant(parts.db, tenantId, (tx) => keepSeen(tx, tenantId, card, parts));
  if (isNews) parts.kick();
};

/** The case's card in a channel is always the first of its thread; cards that answer a chat message are `apart`. */
const cardIn = ({ conversation, replyToId, value }: Incoming): Seen | undefined => {
  const read = seen.safeParse(value);
  const activityId = threadIn(conversation.id);
  if (!read.success || read.data.action.data.apart || activityId === undefined) return undefined;
  if (replyToId && replyToId !== activityId) return undefined;
  return { caseId: read.data.action.data.caseId, conversationId: baseOf(conversation.id), activityId };
};

/** @returns whether anything is to be done about it */
const keepSeen = async (tx: Tx, tenantId: string, card: Seen, { now, newId }: Pick<Parts, 'now' | 'newId'>) => {
  const { caseId, conversationId, activityId } = card;
  const of = { tenantId, subject: 'case', subjectId: caseId } as const;
  const about = { now: now(), newId };
  const isNews = (known: Known) => known?.conversation_id !== conversationId || known.activity_id !== activityId;
  if (!isNews(await readKnown(tx, of))) return false;
  if ((await readChannel(tx, tenantId))?.conversationId !== conversationId) return false;
  // A delivery may be saving the case's card at this moment: the lock makes one wait for the other.
  await lock(tx, of);
  const known = await readKnown(tx, of);
  if (!known || !isNews(known)) return false;
  if (known.conversation_id !== conversationId || known.activity_id === null) {
    // With an empty digest, so that it is sent again.
    await keepCard(tx, of, card, Buffer.alloc(0), about.now);
    await planMessages(tx, { ...of, ...about }, [{ kind: 'card' }]);
  } else await keepLeft(tx, of, { conversationId, activityId }, about.now);
  await planLeftOf(tx, of, about);
  return true;
};

const lock = (tx: Tx, { tenantId, subjectId }: SubjectRef) =>
  tx
    .selectFrom('cases')
    .select('case_id')
    .where('tenant_id', '=', tenantId)
    .where('case_id', '=', subjectId)
    .forUpdate()
    .execute();

type Known = Awaited<ReturnType<typeof readKnown>>;

const readKnown = (tx: Tx, { tenantId, subjectId }: SubjectRef) =>
  tx
    .selectFrom('cases as b')
    .leftJoin('cards as k', (join) =>
      join
        .onRef('k.tenant_id', '=', 'b.tenant_id')
        .onRef('k.subject_id', '=', 'b.case_id')
        .on('k.subject', '=', 'case'),
    )
    .select(['k.conversation_id', 'k.activity_id'])
    .where('b.tenant_id', '=', tenantId)
    .where('b.case_id', '=', subjectId)
    .executeTakeFirst();
