import { accessIn, type Held } from '#functions/reviews/proof/access-in-words.ts';

const at = (day: string) => new Date(`${day}T09:00:00.000Z`);
const held: Held = { isHeld: true, isDirect: true, since: null, goneAt: null };
const nobody = () => ({ personId: null, name: '' });
/** What the quarter says in which a review of the group had no line about the access. */
const saidOf = (given: Partial<Held>) => {
  const without = [{ groupId: '', memberId: '', starts: '2026-09-01', begunAt: at('2026-09-01') }];
  const { history } = accessIn({ ...held, ...given }, { lines: [], without }, nobody, '2026-11-27');
  return history.at(-2)?.mark;
};

test.each<[string, string, Partial<Held>]>([
  ['came after it', 'not-held', { since: at('2026-10-05') }],
  ['had gone before it', 'not-held', { isHeld: false, goneAt: at('2026-08-05') }],
  ['was there already', 'not-reviewed', { since: at('2026-08-05') }],
  ['has been there since before anything is known', 'not-reviewed', {}],
  ['was there until later', 'not-reviewed', { isHeld: false, goneAt: at('2026-10-05') }],
])('of an access that %s, a review that did not ask about it says %s', (_, mark, given) =>
  expect(saidOf(given)).toBe(mark),
);
