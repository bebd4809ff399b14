import { makeRateLimits, type Operation } from '#test/stage/teams/rate-limits.ts';

/** How many of so many calls, evenly spread over so many seconds, are taken. */
const taken = (
  calls: number,
  seconds: number,
  conversation = (_call: number) => 'c',
  operation: Operation = 'send',
) => {
  let at = 0;
  const limits = makeRateLimits(() => new Date(at));
  return Array.from({ length: calls }, (_, call) => {
    at = (call * seconds * 1000) / calls;
    try {
      limits(operation, 'tenant', conversation(call));
      return true;
    } catch {
      return false;
    }
  }).filter(Boolean).length;
};

test.each([
  ['7 messages in a second', 20, 0.9, 7],
  ['8 in two', 20, 1.9, 8],
  ['60 in thirty', 100, 29, 60],
])('a conversation takes %s', (_said, calls, seconds, most) => expect(taken(calls, seconds)).toBe(most));

test('twice as many questions about its members', () => expect(taken(20, 0.9, () => 'c', 'members')).toBe(14));

test('a municipality takes 50 calls a second, whatever the conversations', () =>
  expect(taken(200, 0.9, (call) => `c${call}`)).toBe(50));

test('one conversation does not slow another', () => expect(taken(14, 0.9, (call) => `c${call % 2}`)).toBe(14));
