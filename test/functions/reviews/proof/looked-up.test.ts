import { accessText, summaryOf } from '#functions/reviews/proof/access-text.ts';
import { type Access, type LookedUp, lookedUpPerson } from '#functions/reviews/proof/looked-up.ts';
import { accessWords } from '#functions/reviews/texts/access-words.ts';
import { type Mark, marks } from '#shared/reviews/proof/access-history.ts';
import type { PersonAccess } from '#shared/reviews/proof/proof-views.ts';

const t = accessWords.da;
const now = new Date('2026-11-27T08:14:00.000Z');
const looking = { t, language: 'da', municipality: 'Eksempel Kommune', by: 'Sofie Lauritsen', now } as const;
const birgit = { personId: null, name: 'Birgit Dahl' };
const history = (...shown: Mark[]) =>
  shown.map((mark, at) => ({ year: 2025 + Math.floor(at / 4), quarter: (at % 4) + 1, mark }));
const access = (given: Partial<Access> = {}): Access => ({
  ...{ since: '2023-03-03T08:00:00.000Z', isDirect: true, state: 'confirmed', goneAt: null, history: history() },
  last: { answer: 'keep', by: birgit, at: '2026-09-14T08:00:00.000Z' },
  ...given,
});
const group = { groupId: '', name: 'SEC-SO-Helbred-R', words: 'Læse borgeres helbredsnotater', sensitivity: null };
const person = (accesses: readonly Access[]): PersonAccess => ({
  ...{ personId: '', name: 'Amina Yusuf', title: 'Familievejleder', unit: null, manager: birgit, readAt: null },
  accesses: accesses.map((one) => ({ ...one, group })),
});
const of = (...accesses: readonly Access[]): LookedUp => lookedUpPerson(person(accesses), looking);
const tablesIn = (found: LookedUp) =>
  accessText(found, looking).blocks.flatMap((block) => (block.block === 'table' ? [block] : []));

test('the facts leave out what is not known, and say who looked and when', () =>
  expect(of().facts).toEqual([
    [t.municipality, 'Eksempel Kommune'],
    [t.title, 'Familievejleder'],
    [t.manager, 'Birgit Dahl'],
    [t.readAt, t.unknown],
    [t.lookedUp, t.by('Sofie Lauritsen', '27. november 2026 kl. 09.14')],
  ]));

test('the first sentence counts what is held by how it is, and what is gone apart', () =>
  expect(summaryOf(of(access(), access(), access({ state: 'waiting' }), access({ state: 'not-held' })), looking)).toBe(
    `${t.heldBy.person('3')}: 2 ${t.counted.confirmed}, 1 ${t.counted.waiting}. ${t.goneOf.person('1')}`,
  ));

test('where there is nothing it says so, and has no list', () => {
  expect(summaryOf(of(), looking)).toBe(t.none.person);
  expect(tablesIn(of())).toHaveLength(1);
});

test.each<readonly [string, Partial<Access>, string]>([
  ['was kept', {}, t.kept('Birgit Dahl', '14. september 2026')],
  [
    'was refused',
    { last: { answer: 'remove', by: birgit, at: '2026-06-14T08:00:00.000Z' } },
    t.refused('Birgit Dahl', '14. juni 2026'),
  ],
  ['another ended', { state: 'not-held', goneAt: '2026-11-22T08:00:00.000Z', last: null }, t.gone('22. november 2026')],
  ['nobody has answered about', { last: null }, t.notYet],
])('of an access that %s it says who confirmed it, and when', (_, given, said) =>
  expect(tablesIn(of(access(given)))[1]?.rows[0]?.[2]).toBe(said),
);

test('an access goes by what it gives, by the name of its group, and by the way it came', () =>
  expect(tablesIn(of(access({ isDirect: false, since: null })))[1]?.rows[0]?.slice(0, 2)).toEqual([
    `${group.words}\n${group.name}, ${t.through}`,
    t.unknown,
  ]));

test('each of the last eight quarters has its sign, and each sign its word', () => {
  const found = of(access({ history: history('not-held', ...marks) }));
  expect(tablesIn(found)[2]?.rows[0]?.slice(1)).toEqual(['not-held' as const, ...marks].map((mark) => t.signs[mark]));
  expect(new Set(Object.values(t.signs)).size).toBe(marks.length);
});
