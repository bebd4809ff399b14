import { reviewerSources } from '#shared/reviews/choose-reviewer.ts';
import { expandMembers, type Member } from '#shared/reviews/expand-members.ts';
import type { GroupFacts } from '#shared/reviews/group-facts.ts';
import {
  type Asking,
  countTitles,
  type Directory,
  linesOfGroup,
  type ReviewedPerson,
} from '#shared/reviews/lines-of-group.ts';
import { standingSince } from '#shared/reviews/standing-since.ts';
import { fc } from '#test/support/properties.ts';
import { plainGroup } from './plain-group.ts';
import { rightReviewer } from './right-reviewer.ts';

const day = (of: number) => new Date(Date.UTC(2026, 9, of));
const seen =
  (edges: Readonly<Record<string, Date>>) =>
  (groupId: string, memberId: string): Date | null =>
    edges[`${groupId}>${memberId}`] ?? null;

test.each([
  ['there at first sight', true, [], {}, null],
  ['given directly on the 5th', true, [], { 'A>eva': day(5) }, day(5)],
  [
    'in the group since the 2nd, which is in the other since the 7th',
    false,
    [['B']],
    { 'B>eva': day(2), 'A>B': day(7) },
    day(7),
  ],
  ['by two ways, the older counts', true, [['B']], { 'A>eva': day(9), 'B>eva': day(2), 'A>B': day(7) }, day(7)],
  ['directly new, and there at first sight by another way', true, [['B']], { 'A>eva': day(9) }, null],
] as const)('a member %s', (_, isDirect, paths, edges, since) =>
  expect(standingSince('A', { memberId: 'eva', kind: 'user', isDirect, paths }, seen(edges))).toEqual(since),
);

const now = new Date('2026-12-01T08:00:00Z');
const asking: Asking = {
  reviewers: reviewerSources,
  named: [],
  guestsOnly: false,
  inactiveDays: 90,
  now,
  today: '2026-12-01',
  earlier: () => null,
};
const group = (groupId: string, ownerIds: readonly string[] = []): GroupFacts => ({
  ...plainGroup,
  groupId,
  name: groupId,
  ownerIds,
});
const person = (personId: string, more: Partial<ReviewedPerson> = {}): ReviewedPerson => ({
  personId,
  kind: 'member',
  canSignIn: true,
  managerId: null,
  sponsorIds: [],
  account: 'enabled',
  leftOn: null,
  lastSignIn: { at: now },
  unit: 'Center for Familie',
  title: null,
  ...more,
});
const directoryOf = (
  people: readonly ReviewedPerson[],
  groups: Readonly<Record<string, readonly string[]>>,
): Directory => ({
  people: new Map(people.map((one) => [one.personId, one])),
  withTitle: countTitles(people),
  membersOf: (id): readonly Member[] =>
    (groups[id] ?? []).map((memberId) => ({ memberId, kind: memberId in groups ? 'group' : 'user' })),
  firstSeen: () => null,
});

test('the line of a guest who is in alone asks the owner and says what stands out', () => {
  const directory = directoryOf([person('gæst', { kind: 'guest' }), person('owner')], { A: ['gæst'] });
  expect(linesOfGroup(group('A', ['owner']), directory, asking)).toEqual([
    {
      groupId: 'A',
      memberId: 'gæst',
      kind: 'user',
      isDirect: true,
      paths: [],
      since: null,
      reviewerId: 'owner',
      source: 'owner',
      gaps: ['guest-without-sponsor'],
      reasons: [{ reason: 'guest' }],
      section: 'stands-out',
    },
  ]);
});

test('where only guests are reviewed, nobody else is asked about', () => {
  const directory = directoryOf([person('gæst', { kind: 'guest' }), person('eva')], { A: ['gæst', 'eva', 'B'], B: [] });
  const lines = linesOfGroup(group('A'), directory, { ...asking, guestsOnly: true });
  expect(lines.map(({ memberId }) => memberId)).toEqual(['gæst']);
});

test('a member the directory no longer knows has a line all the same, for the owner', () => {
  const [line] = linesOfGroup(group('A', ['owner']), directoryOf([person('owner')], { A: ['ukendt'] }), asking);
  expect(line).toMatchObject({ memberId: 'ukendt', reviewerId: 'owner', section: 'new' });
});

test('none of the three others with the title is in the group', () => {
  const people = ['a', 'b', 'c', 'd'].map((id) => person(id, { title: 'Sagsbehandler' }));
  const [line] = linesOfGroup(group('A'), directoryOf(people, { A: ['a'] }), asking);
  expect(line?.reasons).toEqual([{ reason: 'alone-with-title', others: 3 }]);
});

const leader = (id: string, unit: string | null) => person(id, { title: 'Leder', unit });
const leaders = ['a', 'b', 'c', 'd', 'e'].map((id) => leader(id, `Enhed ${id}`));
const worker = (id: string, unit: string) => person(id, { title: 'Medarbejder', unit });

test.each([
  ['each leader has the group of the own unit', [...leaders, worker('w', 'Enhed a')], ['a', 'w'], 'a', undefined],
  [
    'three others of the own unit have the title, and none has it',
    ['a', 'x', 'y', 'z'].map((id) => leader(id, 'Enhed a')),
    ['a'],
    'a',
    3,
  ],
  [
    'three of the unit whose group it is have the title, and none has it',
    [leader('a', 'Enhed a'), worker('w', 'Enhed b'), ...['x', 'y', 'z'].map((id) => leader(id, 'Enhed b'))],
    ['a', 'w'],
    'a',
    3,
  ],
  [
    'the group reaches all units, and none of their leaders has it but one',
    [...leaders, ...leaders.map(({ unit }, at) => worker(`w${at}`, unit ?? ''))],
    ['a', 'w0', 'w1', 'w2', 'w3', 'w4'],
    'a',
    4,
  ],
  ['nobody’s unit is known', ['a', 'x', 'y', 'z'].map((id) => leader(id, null)), ['a'], 'a', undefined],
] as const)('alone with a title among those who could have it: %s', (_, people, members, of, others) => {
  const lines = linesOfGroup(group('A'), directoryOf(people, { A: members }), asking);
  const found = lines.find(({ memberId }) => memberId === of)?.reasons ?? [];
  expect(found.filter(({ reason }) => reason === 'alone-with-title')).toEqual(
    others === undefined ? [] : [{ reason: 'alone-with-title', others }],
  );
});

const ids = ['p0', 'p1', 'p2', 'p3', 'p4'];
const groupIds = ['g0', 'g1', 'g2'];
const anyId = fc.constantFrom(...ids, ...groupIds);
const anyPerson = (personId: string) =>
  fc
    .record({
      managerId: fc.option(fc.constantFrom(...ids)),
      canSignIn: fc.boolean(),
      kind: fc.constantFrom('member' as const, 'guest' as const),
      account: fc.constantFrom('enabled' as const, 'disabled' as const, 'deleted' as const),
    })
    .map((more) => person(personId, more));
const anyPeople = fc.subarray(ids).chain((known) => fc.tuple(...known.map(anyPerson)));
const anyGroups = fc
  .tuple(...groupIds.map(() => fc.uniqueArray(anyId, { maxLength: 6 })))
  .map((members) => Object.fromEntries(groupIds.map((id, place) => [id, members[place] ?? []])));

test('in any directory each membership has one line, with a reviewer who may answer or the team', () =>
  fc.assert(
    fc.property(
      anyPeople,
      anyGroups,
      fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 3 }),
      (people, groups, owners) => {
        const directory = directoryOf(people, groups);
        for (const groupId of groupIds) {
          const lines = linesOfGroup(group(groupId, owners), directory, asking);
          const members = expandMembers(groupId, directory.membersOf).map(({ memberId }) => memberId);
          expect(lines.map(({ memberId }) => memberId)).toEqual(members);
          const asked = { people: directory.people, order: asking.reviewers, owners, named: [] };
          expect(lines.map(({ reviewerId, source }) => ({ reviewerId, source }))).toEqual(
            members.map((memberId) => rightReviewer(memberId, asked)),
          );
        }
      },
    ),
  ));
