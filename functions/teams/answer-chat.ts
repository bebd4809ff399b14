import { languageOf } from '#shared/text/language.ts';
import { inTenant } from '../database/transaction.ts';
import { Trouble } from '../microsoft/trouble.ts';
import type { Parts } from '../parts.ts';
import { readTenant } from '../setup/tenant.ts';
import { noteCard } from './cards/note-card.ts';
import { topicOf } from './chat-topic.ts';
import type { Incoming } from './incoming.ts';
import { keepPersonal } from './keep-installation.ts';
import { chatTexts } from './texts/chat.ts';

/**
 * Answers what somebody wrote to the bot with a card that opens the right place. What was written is neither kept nor
 * logged: people write names in chats.
 */
export const answerChat = async (parts: Parts, tenantId: string, activity: Incoming): Promise<void> => {
  if (activity.conversation.conversationType === 'personal') await keepPersonal(parts, tenantId, activity);
  const topic = topicOf(activity.text ?? '');
  const t = chatTexts[languageOf(activity.locale)];
  const { contact } = (await inTenant(parts.db, tenantId, (tx) => readTenant(tx, tenantId))).settings;
  const how = [contact.name, contact.phone, contact.mail].filter(Boolean).join(', ');
  const { title, lines, open } = t[topic];
  const card = noteCard({
    title,
    lines: how ? [...lines, t.contact(how)] : lines,
    tone: 'calm',
    open: { title: open, teamsAppId: parts.settings.teamsAppId },
  });
  const { serviceUrl, conversation } = activity;
  try {
    await parts.teams.post({ conversationId: conversation.id, serviceUrl, tenantId }, card, title);
  } catch (error) {
    if (!(error instanceof Trouble)) throw error; // Teams is down for the person as well: they write again
  }
};
