import type { Card } from '../stage-api.ts';

/** Teams asks the bot for a person's own view of a card when they look at it, if the card names them (or names no one). */
export function refreshFor(card: Card | null, mri: string): { verb: string; data: Card } | undefined {
  const refresh = card?.refresh;
  if (!isCard(refresh) || !isCard(refresh.action) || typeof refresh.action.verb !== 'string') return undefined;
  const named = refresh.userIds;
  if (Array.isArray(named) && !named.includes(mri)) return undefined;
  return { verb: refresh.action.verb, data: isCard(refresh.action.data) ? refresh.action.data : {} };
}

function isCard(value: unknown): value is Card {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
