import type { Caller } from '#shared/people/caller.ts';
import { maskCpr } from '#shared/privacy/cpr.ts';
import { routes } from '#shared/routes/all.ts';
import { asks } from '#shared/text/asks.ts';
import type { Parts } from '../parts.ts';
import { perform } from '../perform.ts';
import type { ChatTopic } from '../texts/chat.ts';
import type { Hit } from './guidance-card.ts';

const fewest = 3;
const askingSign = /\?\s*$/;

/**
 * What the bot answers to words that are no command and no number: the best guidance, the door for a breach or a citizen's
 * request, that nothing answers, or that it did not understand. The words are looked up with CPR numbers masked, and kept
 * nowhere.
 * @param isSlip they hold words of people to whom something has happened
 */
export const answerAsking = async (
  parts: Parts,
  caller: Caller,
  said: string,
  isSlip: boolean,
): Promise<ChatTopic | Hit> => {
  const body = routes.findGuidance.body.parse({ q: maskCpr(said) });
  const asked = { params: {}, query: {}, body };
  const { hits, looksLike } = await perform(parts, caller, 'findGuidance', asked);
  if (looksLike === 'breach') return 'report';
  if (looksLike === 'subject-request') return 'request';
  const isQuestion = asks(said) || askingSign.test(said);
  if (isSlip && !isQuestion) return 'report';
  const [best] = hits;
  if (best) return best;
  if (isSlip) return 'report';
  return isQuestion || said.split(/\s+/).length >= fewest ? 'no-answer' : 'unknown';
};
