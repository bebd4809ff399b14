import { ConnectorRefusal } from './connector-refusal.ts';

/** What a bot may do so many times in so many seconds in one conversation (Learn, "Optimize your bot with rate limiting"). */
const perConversation = {
  send: { 1: 7, 2: 8, 30: 60, 3600: 1800 },
  create: { 1: 7, 2: 8, 30: 60, 3600: 1800 },
  members: { 1: 14, 2: 16, 30: 120, 3600: 3600 },
  channels: { 1: 14, 2: 16, 30: 120, 3600: 3600 },
} as const;
/** Of everything together in one tenant (the same page: 50 requests a second per app per tenant). */
const perTenant = { 1: 50 } as const;

export type Operation = keyof typeof perConversation;
export type RateLimits = (operation: Operation, tenantId: string, conversation: string) => void;

/** Counts the bot's calls by the stage's clock; throws the 429 Teams gives, which names no time to wait. */
export function makeRateLimits(now: () => Date): RateLimits {
  const calls = new Map<string, number[]>();
  const within = (key: string, seconds: number, at: number) =>
    (calls.get(key) ?? []).filter((time) => at - time < seconds * 1000).length;
  const isFull = (key: string, limits: Readonly<Record<number, number>>, at: number) =>
    Object.entries(limits).some(([seconds, most]) => within(key, Number(seconds), at) >= most);
  const count = (key: string, seconds: number, at: number) => {
    const kept = (calls.get(key) ?? []).filter((time) => at - time < seconds * 1000);
    calls.set(key, [...kept, at]);
  };
  return (operation, tenantId, conversation) => {
    const at = now().getTime();
    const key = `${operation} ${conversation}`;
    if (isFull(key, perConversation[operation], at) || isFull(tenantId, perTenant, at))
      throw new ConnectorRefusal(429, 'TooManyRequests', 'API calls quota exceeded.');
    count(key, 3600, at);
    count(tenantId, 1, at);
  };
}
