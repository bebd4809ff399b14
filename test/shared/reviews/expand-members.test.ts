import { expandMembers, type Member } from '#shared/reviews/expand-members.ts';
import { fc } from '#test/support/properties.ts';

const directory =
  (groups: Readonly<Record<string, readonly string[]>>) =>
  (groupId: string): readonly Member[] =>
    (groups[groupId] ?? []).map((memberId) => ({ memberId, kind: memberId in groups ? 'group' : 'user' }));

test('a member directly and through two groups is one member with two paths', () => {
  const found = expandMembers('A', directory({ A: ['eva', 'B', 'C'], B: ['eva'], C: ['eva'] }));
  expect(found.find(({ memberId }) => memberId === 'eva')).toEqual({
    memberId: 'eva',
    kind: 'user',
    isDirect: true,
    paths: [['B'], ['C']],
  });
});

test('the path of a member four groups deep names each group on the way', () => {
  const found = expandMembers('A', directory({ A: ['B'], B: ['C'], C: ['D'], D: ['eva'] }));
  expect(found.find(({ memberId }) => memberId === 'eva')?.paths).toEqual([['B', 'C', 'D']]);
});

test('groups that hold one another are entered once, and no group is its own member', () => {
  const found = expandMembers('A', directory({ A: ['B', 'A'], B: ['A', 'eva'] }));
  expect(found.map(({ memberId }) => memberId)).toEqual(['B', 'eva']);
});

const anyDirectory = fc
  .array(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 6 }), { minLength: 6, maxLength: 6 })
  // Below six are groups, the rest people.
  .map((rows) => Object.fromEntries(rows.map((row, group) => [String(group), row.map(String)])));

/** Who is reached, by walking on until nothing new is found. */
const reachedFrom = (start: string, groups: Readonly<Record<string, readonly string[]>>): Set<string> => {
  const all = new Set(groups[start]);
  for (let size = -1; size !== all.size; ) {
    size = all.size;
    for (const one of [...all]) for (const member of groups[one] ?? []) all.add(member);
  }
  all.delete(start);
  return all;
};

test('in any directory, rings included, every person reached is listed exactly once', () =>
  fc.assert(
    fc.property(anyDirectory, (groups) => {
      const found = expandMembers('0', directory(groups)).map(({ memberId }) => memberId);
      expect(found.toSorted()).toEqual([...reachedFrom('0', groups)].toSorted());
    }),
  ));

test('each path leads from group to member through groups that hold the next', () =>
  fc.assert(
    fc.property(anyDirectory, (groups) => {
      const steps = expandMembers('0', directory(groups)).flatMap(({ memberId, isDirect, paths }) =>
        [...(isDirect ? [[]] : []), ...paths].map((path) => ['0', ...path, memberId]),
      );
      const holds = (step: readonly string[]) =>
        step.slice(1).every((member, place) => groups[step[place] ?? '']?.includes(member));
      expect(steps.every(holds)).toBe(true);
    }),
  ));
