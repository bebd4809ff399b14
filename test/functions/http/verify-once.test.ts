import type { JWTPayload } from 'jose';
import { verifyOnce } from '#functions/http/verify-once.ts';

const minute = 60_000;
const begin = Date.UTC(2026, 10, 24, 8);

/** Tokens that run out an hour after the clock begins; `false.` ones are refused. Counts the looks at signatures. */
const door = () => {
  const looks: string[] = [];
  let now = begin;
  const verify = async (token: string): Promise<JWTPayload> => {
    looks.push(token);
    if (token.startsWith('false.')) throw new Error('not signed');
    return { sub: token, exp: (begin + 60 * minute) / 1000 };
  };
  const take = verifyOnce(verify, () => new Date(now));
  return {
    looks,
    after: (minutes: number, token: string) => {
      now = begin + minutes * minute;
      return take(token);
    },
  };
};

test('the signature of a token is looked at once for all calls of some minutes', async () => {
  const { looks, after } = door();
  const taken = [await after(0, 'a'), await after(1, 'a'), await after(4.9, 'a')];
  expect([looks, taken.map(({ sub }) => sub)]).toEqual([['a'], ['a', 'a', 'a']]);
});

test.each([
  ['after those minutes', [0, 5]],
  ['from the instant it runs out', [58, 60]],
  ['where the clock has gone back', [10, 9]],
])('it is looked at again %s', async (_when, [first = 0, second = 0]) => {
  const { looks, after } = door();
  await after(first, 'a');
  await after(second, 'a');
  expect(looks).toEqual(['a', 'a']);
});

test('another token of the same person is looked at itself', async () => {
  const { looks, after } = door();
  await after(0, 'a');
  await after(0, 'b');
  expect(looks).toEqual(['a', 'b']);
});

test('a token that was refused is refused every time', async () => {
  const { after } = door();
  for (const minutes of [0, 1]) await expect(after(minutes, 'false.a')).rejects.toThrow('not signed');
});
