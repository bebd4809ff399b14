import type { Municipality } from '../municipality/municipality.ts';
import type { Person } from '../municipality/person.ts';
import type { BotAnswer, CallBot } from './call-bot.ts';
import type { Installs } from './installs.ts';
import { membersOf } from './members.ts';
import type { Message, Messages } from './messages.ts';
import { botMri, chatOf, findPlace, type Place } from './teams-ids.ts';
import { TeamsRefusal } from './teams-refusal.ts';

export type WriteGiven = { municipality: Municipality; callBot: CallBot; messages: Messages; installs: Installs };
export type Wrote = { message: Message; answer: BotAnswer; replies: Message[] };

/**
 * Writes to the bot: in the personal chat (no conversation, or `personal`), or in a channel or thread, where the bot is
 * mentioned, because otherwise Teams would not call it. Resolves when the bot has answered, with what it wrote meanwhile.
 */
export async function writeToBot(
  given: WriteGiven,
  person: Person,
  where: string | undefined,
  text: string,
): Promise<Wrote> {
  const { municipality, callBot, messages } = given;
  const place = findWhere(given, person, where);
  const { conversation, thread } = place;
  const to = conversation.kind === 'channel' ? conversation.name : 'bot';
  const message = messages.add({
    tenantId: person.tenantId,
    conversation: conversation.id,
    thread,
    to,
    from: person.id,
    text,
    card: null,
  });
  const before = new Set(messages.all().map(({ id }) => id));
  const mention = '<at>GDPR-vagten</at>';
  const inChannel = conversation.kind === 'channel';
  const answer = await callBot({ conversation, thread: inChannel ? (thread ?? message.id) : undefined }, person, {
    type: 'message',
    id: message.id,
    textFormat: 'plain',
    text: inChannel ? `${mention} ${text}` : text,
    ...(inChannel && {
      entities: [{ type: 'mention', text: mention, mentioned: { id: botMri(municipality), name: 'GDPR-vagten' } }],
    }),
  });
  const replies = messages.all().filter(({ id, conversation: of }) => !before.has(id) && of === conversation.id);
  return { message, answer, replies };
}

function findWhere({ municipality, installs }: WriteGiven, person: Person, where: string | undefined): Place {
  const place =
    where === undefined || where === 'personal'
      ? { conversation: chatOf(person), thread: undefined }
      : findPlace(municipality, where);
  if (!place) throw new TeamsRefusal(404, `There is no conversation "${where}".`);
  if (!membersOf(municipality, place.conversation).includes(person)) {
    throw new TeamsRefusal(403, `${person.displayName} is not in the conversation "${where}".`);
  }
  if (!installs.has(place.conversation))
    throw new TeamsRefusal(409, 'The app is not installed there, so there is no bot to write to.');
  return place;
}
