import { openPersonalChat, readPersonalChat } from '../../cards/personal-chat.ts';
import { showCard } from '../../cards/show-card.ts';
import { inTenant } from '../../database/transaction.ts';
import type { DeliverIn } from '../../deliveries/delivery.ts';
import { appIdIn } from '../../links.ts';
import { Trouble } from '../../microsoft/trouble.ts';
import { dropped } from '../../outbox/outcome.ts';
import { reviewCardTexts } from '../../texts/review-cards.ts';
import type { sheetMessages } from '../messages.ts';
import { readSheetNumbers } from './read-card-facts.ts';
import { readToldSheet } from './read-sheet.ts';
import { sheetCard } from './sheet-card.ts';

/**
 * Shows a sheet's card in its reviewer's chat with the bot, or changes the one that stands there. A sheet that waits no
 * more gets no new one. Where the app is not installed for the reviewer there is no chat: the feed or a mail tells.
 */
export const deliverSheetCard: DeliverIn<typeof sheetMessages, 'card'> = async ({ parts, row }) => {
  const { tenantId, subjectId } = row;
  const found = await inTenant(parts.db, tenantId, async (tx) => {
    const sheet = await readToldSheet(tx, row, parts.now());
    if (!sheet?.canBeTold) return undefined;
    const numbers = await readSheetNumbers(tx, tenantId, subjectId);
    return { ...sheet, ...numbers, chat: await readPersonalChat(tx, tenantId, sheet.reviewerId) };
  });
  if (!found) return dropped;
  try {
    const chat = found.chat ?? (found.waits ? await openPersonalChat(parts, tenantId, found.reviewerId) : undefined);
    if (!chat) return dropped;
    const card = sheetCard(found, appIdIn(parts.settings, tenantId));
    const said = found.waits ? reviewCardTexts[found.language].ask : reviewCardTexts[found.language].sent;
    const became = await showCard(parts, row, chat, { card, said }, found.waits ? 'post' : 'leave');
    return { end: 'done', log: became === 'posted' ? [{ verb: 'card-posted' }] : [] };
  } catch (error) {
    if (error instanceof Trouble && error.permanent) return dropped;
    throw error;
  }
};
