import type { Card } from '../microsoft/adaptive-card.ts';
import { Trouble } from '../microsoft/trouble.ts';
import { TookTooLong, within } from '../microsoft/within.ts';
import { restAfter } from '../outbox/busy-channel.ts';
import type { Channel, Teams } from '../teams/teams.ts';

export type Answer = { readonly card: Card; readonly text: string };

/** Teams gives a bot some ten seconds; what is written later arrives all the same. Milliseconds. */
const timeoutMs = 4000;
/** Tries of one answer: Teams takes seven messages a second of one conversation, and more when two seconds are over. */
const mostTries = 3;
/** Longest wait before a retry: after that the sender writes again. Milliseconds. */
const longestRest = 2500;

/**
 * Answers a message to the bot, with retries while Teams throttles the conversation. Other failures are dropped: Teams is
 * down for the sender as well, and they write again.
 */
export const say = async (teams: Pick<Teams, 'post'>, channel: Channel, answer: Answer, tries = 1): Promise<void> => {
  try {
    await within(timeoutMs, () => teams.post(channel, answer.card, answer.text));
  } catch (error) {
    if (!(error instanceof Trouble || error instanceof TookTooLong)) throw error;
    const rest = restAfter(error);
    if (rest === undefined || rest > longestRest || tries >= mostTries) return;
    await new Promise((resolve) => setTimeout(resolve, rest));
    await say(teams, channel, answer, tries + 1);
  }
};
