import type { Municipality } from '../municipality/municipality.ts';
import type { Person } from '../municipality/person.ts';
import type { BotAnswer, CallBot } from './call-bot.ts';
import type { Installs } from './installs.ts';
import { membersOf } from './members.ts';
import type { Message, Messages } from './messages.ts';
import { botMri, chatOf, findPlace, type Place } from './teams-ids.ts';
import { TeamsRefusal } from './teams-refusal.ts';

export type WriteGiven = {
  municipality: Municipality;
  callBot: CallBot;
  messages: Messages;
  installs: Installs;
  /** Whether the bot is sent what does not name it as well. */
  hearsEverything(): boolean;
};
/** What was written, what the bot answered - nothing where Teams did not call it - and what it wrote meanwhile. */
export type Wrote = { message: Message; answer: BotAnswer | undefined; replies: Message[] };
export type Written = { where: string | undefined; text: string; mention: boolean };

/**
 * Writes in the personal chat (no conversation, or `personal`), or in a channel or thread. There Teams calls the bot only
 * when it is mentioned, or for every message where the app may read the team's messages. Resolves when the bot has
 * answered.
 */
export async function writeToBot(given: WriteGiven, person: Person, { where, text, mention }: Written): Promise<Wrote> {
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
  const inChannel = conversation.kind === 'channel';
  if (inChannel && !mention && !given.hearsEverything()) return { message, answer: undefined, replies: [] };
  const before = new Set(messages.all().map(({ id }) => id));
  const named = '<at>GDPR-vagten</at>';
  const answer = await callBot({ conversation, thread: inChannel ? (thread ?? message.id) : undefined }, person, {
    type: 'message',
    id: message.id,
    textFormat: 'plain',
    text: inChannel && mention ? `${named} ${text}` : text,
    ...(inChannel && {
      // Teams leaves the list out where there is nothing in it.
      entities: mention
        ? [{ type: 'mention', text: named, mentioned: { id: botMri(municipality), name: 'GDPR-vagten' } }]
        : undefined,
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
