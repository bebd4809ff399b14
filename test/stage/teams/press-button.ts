import type { Municipality } from '../municipality/municipality.ts';
import type { Person } from '../municipality/person.ts';
import type { BotAnswer, CallBot } from './call-bot.ts';
import { isJson, type Json } from './cards/check-card.ts';
import { type Button, buttonsOf, findButton } from './cards/find-button.ts';
import { membersOf } from './members.ts';
import type { Message } from './messages.ts';
import { type Conversation, chatOf, findPlace, type Place } from './teams-ids.ts';
import { TeamsRefusal } from './teams-refusal.ts';
import type { Views } from './views.ts';

export type Press = { verb: string; data?: Json | undefined; trigger?: 'manual' | 'automatic' | undefined };

/**
 * Presses a button of the card the person sees, or of an earlier one that may still be on a screen: the button's own
 * data, the card's inputs and what was given are sent together, as Teams does. A card in the answer is shown to that person
 * only; that of the others changes when the bot updates the message. People outside the conversation press too, as if the
 * card had been forwarded to them: from their own chat, never from the conversation they do not see; what they are told is
 * the bot's to say. Refuses people who cannot sign in, cards without that button, and empty required inputs.
 */
export async function pressButton(
  { municipality, callBot, views }: { municipality: Municipality; callBot: CallBot; views: Views },
  message: Message,
  person: Person,
  { verb, data = {}, trigger = 'manual' }: Press,
): Promise<BotAnswer> {
  const place = findPlace(municipality, message.conversation);
  if (!place) throw new TeamsRefusal(404, `Message ${message.id} is in no conversation.`);
  if (!person.accountEnabled) throw new TeamsRefusal(403, `${person.displayName} cannot sign in to Teams.`);
  const card = views.cardFor(message, person);
  if (!card || message.deletedAt) throw new TeamsRefusal(404, `Message ${message.id} shows no card.`);
  const earlier = message.revisions.toReversed().map((revision) => revision.card);
  const [found] = [card, ...earlier].filter(isJson).flatMap((shown) => findButton(shown, verb, data) ?? []);
  if (!found) {
    const there = [...new Set(buttonsOf(card).map(({ action }) => String(action.verb)))];
    throw new TeamsRefusal(
      400,
      `The card has no button with the verb "${verb}". It has: ${there.join(', ') || 'none'}.`,
    );
  }
  const button = found.action;
  if (button.isEnabled === false) throw new TeamsRefusal(400, `The button "${String(button.title)}" is disabled.`);
  const sent = { ...fields(found, data), ...(isJson(button.data) ? button.data : {}), ...data };
  const answer = await callBot(pressedFrom(municipality, place.conversation, message, person), person, {
    type: 'invoke',
    name: 'adaptiveCard/action',
    // Often without `replyToId` (msteams-docs issue 4530): then only the thread in the conversation's id names the card.
    value: { action: { type: 'Action.Execute', id: button.id, title: button.title, verb, data: sent }, trigger },
  });
  views.keep(message, person, answer);
  return answer;
}

function pressedFrom(municipality: Municipality, conversation: Conversation, message: Message, person: Person): Place {
  if (!membersOf(municipality, conversation).includes(person))
    return { conversation: chatOf(person), thread: undefined };
  return { conversation, thread: conversation.kind === 'channel' ? (message.thread ?? message.id) : undefined };
}

function fields({ action, inputs }: Button, data: Json): Json {
  if (action.associatedInputs === 'none') return {};
  const empty = inputs.find(({ id, value, isRequired }) => isRequired && (data[id] ?? value ?? '') === '');
  if (empty) throw new TeamsRefusal(400, `The field "${empty.id}" must be filled in. ${empty.errorMessage}`.trim());
  return Object.fromEntries(inputs.filter(({ value }) => value !== undefined).map(({ id, value }) => [id, value]));
}
