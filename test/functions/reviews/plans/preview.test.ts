import { perform } from '#functions/perform.ts';
import { reviewPlan } from '#shared/reviews/review-plan.ts';
import { idOf, personSeen } from '#test/functions/directory/mirror/pretend-directory.ts';
import { birgit, dorte, leo, sofie } from '#test/support/desk.ts';
import { openReviewed, type Reviewed } from '../a-review.ts';
import { link } from '../mirror-rows.ts';

let reviewed: Reviewed;
beforeAll(async () => {
  reviewed = await openReviewed();
  const { directory, desk } = reviewed;
  const under = { managerId: birgit.personId };
  // 1-3 under Birgit, 4 under nobody, 5 a guest without sponsor, 6 under a manager who has left.
  directory.people.push(personSeen(1, under), personSeen(2, under), personSeen(3, under), personSeen(4));
  directory.people.push(personSeen(5, { isGuest: true }), personSeen(6, { managerId: idOf(7) }));
  directory.people.push(personSeen(7, { account: 'disabled' }));
  directory.people.push({ ...personSeen(8, { managerId: leo.personId }), personId: birgit.personId });
  directory.people.push({ ...personSeen(9), personId: leo.personId });
  for (const member of [1, 2, 3, 4, 5, 6]) directory.put(90, member);
  for (const member of [1, 4, 8]) directory.put(91, member);
  for (const member of [2, 5, birgit.personId]) directory.put(92, member);
  directory.put(93, 6);
  await reviewed.plan();
  // Leo owns one group, Birgit another, of which she is a member; 92 and 93 hold one another, and 92 is in 91.
  await link(desk, 91, 'owner', leo.personId);
  await link(desk, 92, 'owner', birgit.personId);
  await link(desk, 91, 'member', 92, 'group');
  await link(desk, 92, 'member', 93, 'group');
  await link(desk, 93, 'member', 92, 'group');
});
afterAll(() => reviewed.desk.close());

const planOf = async (given: object) => {
  const body = reviewPlan.parse({ name: 'x', scope: { all: true }, ...given });
  return (await perform(reviewed.desk, sofie, 'createPlan', { params: {}, query: {}, body })).planId;
};
const previewed = (planId: string) =>
  perform(reviewed.desk, sofie, 'previewPlan', { params: { planId }, query: {}, body: {} });

test.each([
  ['as usual', {}],
  ['of owners first', { reviewers: ['owner', 'manager'] }],
  ['of named people alone', { reviewers: ['named'], named: [leo.personId] }],
  ['of managers, then named people', { reviewers: ['manager', 'named'], named: [leo.personId] }],
  ['of guests', { guestsOnly: true }],
  ['of one group', { scope: { groupIds: [idOf(91)] } }],
  ['that is shared', { shares: [{ reviewerId: birgit.personId, withIds: [leo.personId] }] }],
])('a review by a plan %s asks what its preview said, of the same people', async (_, given) => {
  const planId = await planOf(given);
  const { lines, groups, reviewers } = await previewed(planId);
  const reviewId = await reviewed.start(planId);
  const review = await perform(reviewed.desk, dorte, 'readReview', { params: { reviewId }, query: {}, body: {} });
  const byReviewer = (sheets: readonly { reviewer: { personId: string | null } | null; lines: number }[]) =>
    sheets.map((sheet) => `${sheet.reviewer?.personId ?? 'team'} ${sheet.lines}`).sort();
  expect(review).toMatchObject({ lines, groups });
  expect(byReviewer(reviewers)).toEqual(byReviewer(review.sheets));
  await reviewed.endNow(reviewId);
});

test('the people who could lose an access are counted, once each', async () => {
  const { members, people, peoplesLines, lines } = await previewed(await planOf({}));
  // Two groups are members as well, and one whom the directory does not know.
  expect([members, people]).toEqual([10, 7]);
  // Several of them have more than one access, and what groups have of one another is no person's.
  expect(peoplesLines).toBeGreaterThan(people);
  expect(peoplesLines).toBeLessThan(lines);
});

test('a choice of groups is counted before it is kept', async () => {
  const asked = (scope: object) =>
    perform(reviewed.desk, sofie, 'countScope', {
      params: {},
      query: {},
      body: { scope: reviewPlan.parse({ name: 'x', scope }).scope },
    });
  expect(await asked({ groupIds: [idOf(90)] })).toEqual({ groups: 1, lines: 6 });
  expect((await asked({ all: true, exceptIds: [idOf(90)] })).groups).toBe(3);
  expect(await asked({})).toEqual({ groups: 0, lines: 0 });
});

test('the names of those whom a plan names stand beside it', async () => {
  const { names } = await previewed(await planOf({ named: [leo.personId], scope: { groupIds: [idOf(91)] } }));
  expect(names).toEqual({
    people: [{ personId: leo.personId, name: 'Person 9' }],
    groups: [{ groupId: idOf(91), name: 'Group 091' }],
    labels: [],
  });
});
