import { isInScope } from '#shared/reviews/in-scope.ts';
import { reviewPlan, scope } from '#shared/reviews/review-plan.ts';
import { plainGroup } from './plain-group.ts';

const group = {
  ...plainGroup,
  ownerIds: ['f4b7c2de-2ac1-4c8f-8e51-6d0c5d1f9a02'],
  labelIds: ['f4b7c2de-2ac1-4c8f-8e51-6d0c5d1f9a03'],
};
const covers = (given: object) => isInScope(scope.parse(given), group);

test.each([
  [{ all: true }],
  [{ groupIds: [group.groupId] }],
  [{ namePrefixes: ['sg-sundhed'] }],
  [{ kinds: ['security'] }],
  [{ labels: group.labelIds }],
  [{ ownerIds: group.ownerIds }],
  [{ groupIds: [group.groupId], exceptKinds: ['security'] }],
])('%j covers the group', (given) => expect(covers(given)).toBe(true));

test.each([
  [{}],
  [{ all: true, exceptIds: [group.groupId] }],
  [{ groupIds: [group.groupId], exceptIds: [group.groupId] }],
  [{ namePrefixes: ['Sundhed'] }],
  [{ kinds: ['microsoft-365'] }],
  [{ all: true, exceptKinds: ['security'] }],
  [{ kinds: ['security'], exceptPrefixes: ['sg-'] }],
])('%j does not', (given) => expect(covers(given)).toBe(false));

test('a plan with a name alone keeps what is not answered, and reminds on four days', () =>
  expect(reviewPlan.parse({ name: 'Alle grupper' })).toMatchObject({
    silence: 'keep',
    reviewers: ['manager', 'owner', 'named'],
    reminderDays: [20, 10, 3, 0],
    removal: { by: 'desk', when: 'daily' },
  }));

test.each([
  ['no name', { name: '' }],
  ['a source twice', { name: 'x', reviewers: ['manager', 'manager'] }],
  ['no reviewer', { name: 'x', reviewers: [] }],
  ['an empty prefix, which every name begins with', { name: 'x', scope: { namePrefixes: [''] } }],
])('refuses %s', (_, given) => expect(reviewPlan.safeParse(given).success).toBe(false));
