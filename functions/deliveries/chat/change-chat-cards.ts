import { readCards } from '../../cards/channel.ts';
import { showCard } from '../../cards/show-card.ts';
import { textsInChats } from '../../cases/chat/cards-in-chats.ts';
import { readTextCard } from '../../cases/chat/text-card.ts';
import { inTenant } from '../../database/transaction.ts';
import { Trouble } from '../../microsoft/trouble.ts';
import type { Claimed } from '../../outbox/claim.ts';
import { dropped } from '../../outbox/outcome.ts';
import type { Deliver, Senders } from '../delivery.ts';

/** Changes the cards of a case in its reporters' chats where they show something else now; posts none. */
export const deliverChatCards: Deliver<'chat-cards'> = async ({ parts, row }) => {
  const { tenantId, subjectId } = row;
  const texts = await inTenant(parts.db, tenantId, (tx) =>
    textsInChats(tx, { tenant_id: tenantId, case_id: subjectId }),
  );
  for (const told of texts) {
    try {
      await change(parts, row, told);
    } catch (error) {
      // A chat that is closed to the bot shows nobody anything.
      if (!(error instanceof Trouble) || !error.permanent) throw error;
    }
  }
  return texts.length > 0 ? { end: 'done' } : dropped;
};

type Told = { readonly textId: string; readonly personId: string };

const change = async (parts: Senders, { tenantId, subjectId: caseId }: Claimed, { textId, personId }: Told) => {
  const of = { tenantId, subject: 'case-text', subjectId: textId } as const;
  const [standing, shown] = await inTenant(parts.db, tenantId, async (tx) => [
    (await readCards(tx, of))[0],
    await readTextCard(parts, tx, { tenantId, caseId, textId }, { personId }),
  ]);
  if (standing && shown) await showCard(parts, of, standing.channel, shown, 'leave');
};
