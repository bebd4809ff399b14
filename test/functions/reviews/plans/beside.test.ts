import { inTenant } from '#functions/database/transaction.ts';
import { perform } from '#functions/perform.ts';
import { turnReviews } from '#functions/reviews/making/turn-reviews.ts';
import { followDirectories } from '#functions/timers/mirror.ts';
import { idOf, personSeen } from '#test/functions/directory/mirror/pretend-directory.ts';
import { birgit, sofie } from '#test/support/desk.ts';
import { openReviewed, type Reviewed } from '../a-review.ts';
import { sheetsOn } from '../sheets-of.ts';

let reviewed: Reviewed;
beforeEach(async () => {
  reviewed = await openReviewed();
  const { directory } = reviewed;
  directory.people.push(personSeen(1, { managerId: birgit.personId }), personSeen(2, { managerId: birgit.personId }));
  directory.people.push({ ...personSeen(3), personId: birgit.personId });
  for (const member of [1, 2]) directory.put(90, member);
  directory.put(91, 1);
});
afterEach(() => reviewed.desk.close());

const some = { scope: { groupIds: [idOf(90)] } };
const linesOf = async (reviewId: string) =>
  (await sheetsOn(reviewed.desk, reviewId).linesOf(birgit))
    .map(({ groupId, memberId }) => `${groupId.slice(-2)} ${memberId.slice(-1)}`)
    .sort();
const use = async (planId: string) => {
  const about = { params: { planId }, query: {} } as const;
  const { version } = await perform(reviewed.desk, sofie, 'previewPlan', { ...about, body: {} });
  await perform(reviewed.desk, sofie, 'turnPlan', { ...about, body: { version, state: 'active' } });
};
const previewed = (planId: string) =>
  perform(reviewed.desk, sofie, 'previewPlan', { params: { planId }, query: {}, body: {} });

test('a review leaves to one that runs what that asks about', async () => {
  const { plan, start } = reviewed;
  await start(await plan(some));
  expect(await linesOf(await start(await plan()))).toEqual(['91 1']);
});

test('it asks about all of it when the other is over', async () => {
  const { desk, plan, start } = reviewed;
  const first = await start(await plan(some));
  await sheetsOn(desk, first).keepAll(birgit);
  expect(await linesOf(await start(await plan()))).toEqual(['90 1', '90 2', '91 1']);
});

test('one in which nothing is left to ask about is over at once', async () => {
  const { desk, plan, start } = reviewed;
  await start(await plan());
  expect(await sheetsOn(desk, await start(await plan(some))).state()).toBe('ended');
});

/** Plans are made, in this order, and begin at the same moment: what each asks about. */
const begunTogether = async (made: readonly object[], apart: boolean) => {
  const { desk, plan, drain } = reviewed;
  const planIds: string[] = [];
  for (const [at, given] of made.entries()) {
    if (apart) desk.setNow(`2026-11-24T09:0${at}:00Z`);
    planIds.push(await plan(given));
  }
  for (const planId of planIds) await use(planId);
  desk.setNow('2026-12-01T08:00:00Z');
  await followDirectories(desk);
  await drain();
  await turnReviews(desk);
  await drain();
  desk.setNow('2026-12-01T08:01:00Z');
  await drain();
  const reviews = await inTenant(desk.db, sofie.tenantId, (tx) =>
    tx.selectFrom('reviews').select(['review_id', 'plan_id']).execute(),
  );
  const asked = await Promise.all(
    reviews.map(async ({ review_id, plan_id }) => [plan_id, await linesOf(review_id)] as const),
  );
  return { planIds, asked: new Map(asked) };
};

test.each([
  ['some groups', [some, {}], [['90 1', '90 2'], ['91 1']]],
  ['all groups', [{}, some], [['90 1', '90 2', '91 1'], []]],
])('of two that begin at the same moment the one whose plan was made first asks: %s', async (_which, made, lines) => {
  const { planIds, asked } = await begunTogether(made, true);
  expect(planIds.map((planId) => asked.get(planId))).toEqual(lines);
});

test('of two whose plans were made at the same moment the one with the lower id asks', async () => {
  const { planIds, asked } = await begunTogether([{}, {}], false);
  const [first = '', second = ''] = planIds.toSorted();
  expect([asked.get(first), asked.get(second)]).toEqual([['90 1', '90 2', '91 1'], []]);
});

test('the preview names the plans beside it, and what they ask about now', async () => {
  const { plan, start } = reviewed;
  const other = await plan({ ...some, name: 'Fortrolige' });
  const planId = await plan();
  expect((await previewed(planId)).beside).toEqual([]);
  await start(other);
  expect((await previewed(planId)).beside).toEqual([
    { planId: other, name: 'Fortrolige', groups: 1, asks: { lines: 2, ends: '2026-12-22' } },
  ]);
});
