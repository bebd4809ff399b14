import type { Card } from '#functions/microsoft/adaptive-card.ts';
import { TeamsTrouble } from '#functions/microsoft/trouble.ts';
import type { Teams } from '#functions/teams/teams.ts';

type Shown = { readonly where: string; readonly id: string; card: Card; changes: number };

/** The chats and the channel of a municipality, with the cards that stand there. */
export const pretendChats = () => {
  const shown: Shown[] = [];
  /** Whose app is not installed. */
  const without = new Set<string>();
  const failing: TeamsTrouble[] = [];
  /** Fails after what was asked has happened: the answer is lost. */
  const unheard: TeamsTrouble[] = [];
  const fails = (list: TeamsTrouble[]) => {
    const trouble = list.shift();
    if (trouble) throw trouble;
  };
  const teams: Partial<Teams> = {
    openChat: async (_at, personId) => {
      if (without.has(personId))
        throw new TeamsTrouble({ part: 'bot-in-team', code: 'bot-not-installed', permanent: true });
      return `a:${personId}`;
    },
    post: async ({ conversationId: where }, card) => {
      fails(failing);
      const id = String(shown.length + 1);
      shown.push({ where, id, card, changes: 0 });
      fails(unheard);
      return id;
    },
    update: async ({ conversationId: where }, id, card) => {
      fails(failing);
      const found = shown.find((one) => one.id === id && one.where === where);
      if (!found) return 'gone';
      Object.assign(found, { card, changes: found.changes + 1 });
      return 'updated';
    },
  };
  return { teams, shown, without, failing, unheard };
};
