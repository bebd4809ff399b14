import { type BeforeRemoval, removalStep } from '#shared/reviews/removals/before-removal.ts';
import { fc } from '#test/support/properties.ts';
import { plainGroup } from './plain-group.ts';

const member = { memberId: 'eva', isDirect: true, throughGroups: [], memberCount: 7 };
const plain: BeforeRemoval = {
  group: plainGroup,
  member,
  isNewSince: false,
  isAskedElsewhere: false,
  isKeptElsewhere: false,
  isAccountDeleted: false,
  mayBeRemoved: false,
  isByHand: false,
  mirrorReadAt: new Date('2026-11-24T00:00:00Z'),
  now: new Date('2026-11-26T23:59:00Z'),
};
const step = (given: Partial<BeforeRemoval>) => removalStep({ ...plain, ...given });
const remove = { step: 'remove' };

test('a member of a plain group is removed', () => expect(step({})).toEqual(remove));

test('of a group that is gone nothing is removed', () =>
  expect(step({ group: undefined })).toEqual({ step: 'gone', what: 'group' }));

test('whom the mirror has seen go is gone', () =>
  expect(step({ member: undefined })).toEqual({ step: 'gone', what: 'membership' }));

test('whom the mirror has seen go after an attempt without an answer is asked about once more', () =>
  expect(step({ member: undefined, mayBeRemoved: true })).toEqual(remove));

test('whom such an attempt left in the group through another group only is asked about once more', () =>
  expect(step({ member: { ...member, isDirect: false, throughGroups: ['inner'] }, mayBeRemoved: true })).toEqual(
    remove,
  ));

test('who came anew after such an attempt stays', () =>
  expect(step({ isNewSince: true, mayBeRemoved: true })).toEqual({ step: 'new-access' }));

test('a deleted account keeps its memberships, which rest until it is restored or purged', () =>
  expect(step({ isAccountDeleted: true })).toEqual({ step: 'later', waitsFor: 'account' }));

test('while another review asks, nothing is done', () =>
  expect(step({ isAskedElsewhere: true })).toEqual({ step: 'later', waitsFor: 'review' }));

test('what another review has kept is decided by the team, unless it may be removed already', () => {
  expect(step({ isKeptElsewhere: true })).toEqual({ step: 'kept-elsewhere' });
  expect(step({ isKeptElsewhere: true, isByHand: true })).toEqual({ step: 'kept-elsewhere' });
  expect(step({ isKeptElsewhere: true, mayBeRemoved: true })).toEqual(remove);
});

test.each([
  ['is older than three days', new Date('2026-11-23T23:58:00Z')],
  ['was never read', undefined],
])('while the mirror %s, nothing is done: who has come since is not known', (_, mirrorReadAt) =>
  expect(step({ mirrorReadAt })).toEqual({ step: 'later', waitsFor: 'directory' }),
);

test('without the right to remove it is a task', () =>
  expect(step({ isByHand: true })).toEqual({ step: 'task', place: 'by-hand' }));

test('a task in a group that Graph refuses names the place, also without the right', () =>
  expect(step({ isByHand: true, group: { ...plainGroup, isSynced: true } })).toEqual({
    step: 'task',
    place: 'on-premises',
  }));

test('nothing is removed that came since, that another review asks about, or without the right', () => {
  const flag = fc.boolean();
  const any = fc.record({
    isNewSince: flag,
    isAskedElsewhere: flag,
    isAccountDeleted: flag,
    mayBeRemoved: flag,
    isByHand: flag,
    member: fc.constant(member),
    group: fc.record({ isDynamic: flag, isSynced: flag, isRoleAssignable: flag, isRestricted: flag }),
  });
  fc.assert(
    fc.property(any, ({ group, ...rest }) => {
      const isHindered =
        rest.isNewSince ||
        rest.isAskedElsewhere ||
        rest.isAccountDeleted ||
        rest.isByHand ||
        Object.values(group).includes(true);
      expect(step({ ...rest, group: { ...plainGroup, ...group } }).step === 'remove').toBe(!isHindered);
    }),
  );
});
