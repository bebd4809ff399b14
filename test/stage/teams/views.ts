import type { Person } from '../municipality/person.ts';
import type { BotAnswer } from './call-bot.ts';
import { faultsOfCard, isJson, type Json } from './cards/check-card.ts';
import type { Message } from './messages.ts';

export type Views = {
  /** The card as that person sees it: the bot's last answer to them, until the message is changed for all. */
  cardFor(message: Message, person: Person): Json | null;
  keep(message: Message, person: Person, answer: BotAnswer): void;
};

/** Cards shown to one person. They live as long as a Teams client is open, so they are not journaled. */
export function makeViews(): Views {
  const views = new Map<string, { card: Json; of: string | null }>();
  const key = (message: Message, person: Person) => `${message.id}/${person.id}`;
  return {
    cardFor: (message, person) => {
      const view = views.get(key(message, person));
      return view && view.of === message.updatedAt ? view.card : message.card;
    },
    keep: (message, person, { body }) => {
      if (!isJson(body) || body.type !== 'application/vnd.microsoft.card.adaptive' || !isJson(body.value)) return;
      if (faultsOfCard(body.value).length === 0)
        views.set(key(message, person), { card: body.value, of: message.updatedAt });
    },
  };
}
