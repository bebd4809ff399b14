import { openPersonalChat } from '../../cards/personal-chat.ts';
import { showCard } from '../../cards/show-card.ts';
import { readTextCard } from '../../cases/chat/text-card.ts';
import { inTenant } from '../../database/transaction.ts';
import { Trouble } from '../../microsoft/trouble.ts';
import type { Claimed } from '../../outbox/claim.ts';
import type { Senders } from '../delivery.ts';

/** Tries before the activity feed tells instead: a few minutes. Teams' chats may be down while its feed is not. */
const mostTries = 6;

/**
 * Shows what the team wrote to a reporter as a card in the person's chat with the bot.
 * @returns `over`: there is nothing to tell any more. `no-chat`: where the app is not installed, the chats are down for long, or
 *   nothing was heard of an earlier try - it may be there, and is told in another way rather than lost
 * @throws Trouble that passes
 */
export const showInChat = async (
  parts: Senders,
  { tenantId, subjectId, attempts }: Claimed,
  { textId, personId }: { readonly textId: string; readonly personId: string },
): Promise<'shown' | 'over' | 'no-chat'> => {
  const found = await inTenant(parts.db, tenantId, (tx) =>
    readTextCard(parts, tx, { tenantId, caseId: subjectId, textId }, { personId }),
  );
  if (!found || found.isOver) return 'over';
  if (attempts > mostTries) return 'no-chat';
  try {
    const chat = await openPersonalChat(parts, tenantId, personId);
    const became = await showCard(parts, { tenantId, subject: 'case-text', subjectId: textId }, chat, found);
    return became === 'unnamed' ? 'no-chat' : 'shown';
  } catch (error) {
    if (error instanceof Trouble && error.permanent) return 'no-chat';
    throw error;
  }
};
