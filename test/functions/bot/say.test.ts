import { say } from '#functions/bot/say.ts';
import type { Card } from '#functions/microsoft/adaptive-card.ts';
import { TeamsTrouble } from '#functions/microsoft/trouble.ts';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const channel = { conversationId: 'a:maja', serviceUrl: 'https://smba.trafficmanager.net/teams/', tenantId: 'a' };
const answer = { card: { type: 'AdaptiveCard', body: [] } satisfies Card, text: 'Hej' };

/** Answers a person where Teams refuses so many times; how many tries Teams saw of it. */
const triesAfter = async (refusals: number, refusal: ConstructorParameters<typeof TeamsTrouble>[0]) => {
  let tries = 0;
  const post = async () => {
    tries += 1;
    if (tries <= refusals) throw new TeamsTrouble(refusal);
    return '1';
  };
  const said = say({ post }, channel, answer);
  await jest.advanceTimersByTimeAsync(60_000);
  await said;
  return tries;
};
const busy = { part: 'bot-in-team', code: 'TooManyRequests' } as const;

test('an answer that a busy conversation does not take is given when the rest is over', async () => {
  expect(await triesAfter(2, busy)).toBe(3);
});

test('a conversation that stays busy is left alone', async () => {
  expect(await triesAfter(9, busy)).toBe(3);
});

test('a pause longer than Teams waits for the bot is not waited for', async () => {
  expect(await triesAfter(1, { ...busy, retryAfter: 30 })).toBe(1);
});

test('an answer that may have been given is not given again', async () => {
  expect(await triesAfter(1, { part: 'bot-in-team', code: 'timeout', uncertain: true })).toBe(1);
});
