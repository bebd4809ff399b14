import type { GroupFacts } from '#shared/reviews/group-facts.ts';
import { type Membership, removalWay } from '#shared/reviews/removals/removal-way.ts';
import { fc } from '#test/support/properties.ts';
import { plainGroup } from './plain-group.ts';

const direct: Membership = { memberId: 'eva', isDirect: true, throughGroups: [], memberCount: 7 };
const way = (group: Partial<GroupFacts>, member: Partial<Membership> = {}) =>
  removalWay({ ...plainGroup, ...group }, { ...direct, ...member });

test('a direct member of a plain group is removed by the desk', () =>
  expect(way({})).toEqual({ by: 'graph', warnings: [] }));

test.each([
  ['a dynamic group', { isDynamic: true }, 'membership-rule'],
  ['a group synced from on-premises', { isSynced: true }, 'on-premises'],
  ['a mail-enabled security group', { kind: 'mail-security' }, 'exchange'],
  ['a distribution group', { kind: 'distribution' }, 'exchange'],
  ['a group that can be given roles', { isRoleAssignable: true }, 'role-administrator'],
  ['a group under restricted management', { isRestricted: true }, 'unit-administrator'],
  ['a group of which the member is the only owner', { ownerIds: ['eva'] }, 'new-owner'],
  // Exchange and Entra both refuse where the on-premises directory is the master.
  ['a synced distribution group', { isSynced: true, kind: 'distribution' }, 'on-premises'],
] as const)('%s is changed elsewhere', (_, group, place) => expect(way(group)).toEqual({ by: 'task', place }));

test('who is a member through a group inside only is removed there', () =>
  expect(way({}, { isDirect: false, throughGroups: ['inner'] })).toEqual({ by: 'task', place: 'inner-group' }));

test.each([
  ['another way in', {}, { throughGroups: ['inner'] }, 'access-remains-through-group'],
  ['an owner', { ownerIds: ['eva', 'ib'] }, {}, 'stays-owner'],
  ['a team', { isTeam: true, kind: 'microsoft-365' }, {}, 'team-lags'],
  ['licences', { givesLicences: true }, {}, 'licence-ends'],
  ['the last member', {}, { memberCount: 1 }, 'group-becomes-empty'],
] as const)('the dry run warns of %s', (_, group, member, warning) =>
  expect(way(group, member)).toEqual({ by: 'graph', warnings: [warning] }),
);

test('whatever a group is, the desk never calls Graph for what Graph refuses', () => {
  const flag = fc.boolean();
  const anyGroup = fc.record({
    kind: fc.constantFrom('security', 'microsoft-365', 'mail-security', 'distribution'),
    isDynamic: flag,
    isSynced: flag,
    isRoleAssignable: flag,
    isRestricted: flag,
    isTeam: flag,
  });
  fc.assert(
    fc.property(anyGroup, flag, (group, isDirect) => {
      const { kind, isTeam: _, ...refusing } = group;
      const isInExchange = kind === 'mail-security' || kind === 'distribution';
      const isRefused = !isDirect || isInExchange || Object.values(refusing).includes(true);
      expect(way(group, { isDirect }).by).toBe(isRefused ? 'task' : 'graph');
    }),
  );
});
