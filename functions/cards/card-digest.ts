import { createHash } from 'node:crypto';
import type { Card } from '../microsoft/adaptive-card.ts';

/** A digest of what a card shows: an unchanged card is not sent again. */
export const digestOfCard = (card: Card): Buffer => createHash('sha256').update(JSON.stringify(card)).digest();
