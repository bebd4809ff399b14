import { perform } from '#functions/perform.ts';
import { turnReviews } from '#functions/reviews/making/turn-reviews.ts';
import { followDirectories } from '#functions/timers/mirror.ts';
import { reviewPlan } from '#shared/reviews/review-plan.ts';
import { idOf, personSeen } from '#test/functions/directory/mirror/pretend-directory.ts';
import { birgit, leo, sofie } from '#test/support/desk.ts';
import { refusalOf } from '#test/support/reported.ts';
import { openReviewed, type Reviewed } from '../a-review.ts';
import { sheetsOn } from '../sheets-of.ts';

let reviewed: Reviewed;
let planId: string;
beforeEach(async () => {
  reviewed = await openReviewed();
  const { directory } = reviewed;
  directory.people.push(personSeen(1, { managerId: birgit.personId }));
  directory.people.push({ ...personSeen(2), personId: birgit.personId });
  for (const group of [90, 91, 92]) directory.put(group, 1);
  planId = await reviewed.plan();
});
afterEach(() => reviewed.desk.close());

const about = () => ({ params: { planId }, query: {} });
const preview = () => perform(reviewed.desk, sofie, 'previewPlan', { ...about(), body: {} });
const turn = async (state: 'active' | 'paused' | 'stopped') =>
  perform(reviewed.desk, sofie, 'turnPlan', { ...about(), body: { version: (await preview()).version, state } });
const change = async (given: object, version?: number) => {
  const { plan, version: newest } = await preview();
  const body = { version: version ?? newest, plan: reviewPlan.parse({ ...plan, ...given }) };
  return perform(reviewed.desk, sofie, 'changePlan', { ...about(), body });
};
const rate = (sensitivity: 'normal' | 'sensitive' | null, groups: readonly number[]) =>
  perform(reviewed.desk, sofie, 'rateGroups', {
    ...{ params: {}, query: {} },
    body: { groups: groups.map((group) => ({ groupId: idOf(group), version: 0 })), sensitivity },
  });
const clockAt = async (instant: string) => {
  reviewed.desk.setNow(instant);
  await followDirectories(reviewed.desk);
  await reviewed.drain();
  await turnReviews(reviewed.desk);
  await reviewed.drain();
};
const rounds = async () => {
  const { reviews } = await perform(reviewed.desk, sofie, 'listReviews', { params: {}, query: {}, body: {} });
  return reviews.map(({ starts, lines }) => `${starts}: ${lines}`);
};

test('a review that is running keeps the plan it began with; the next goes by the new one', async () => {
  await reviewed.start(planId);
  await change({ scope: { groupIds: [idOf(90)] } });
  await clockAt('2026-12-23T08:00:00Z');
  await clockAt('2027-03-01T08:00:00Z');
  expect(await rounds()).toEqual(['2027-03-01: 1', '2026-11-24: 3']);
});

test('a change from an older version is refused', async () => {
  await change({ name: 'Et andet navn' });
  expect(await refusalOf(change({ name: 'Et tredje' }, 1))).toBe('changed-meanwhile');
  expect((await preview()).name).toBe('Et andet navn');
});

test('a draft that is taken into use begins by itself on the first working day of the rhythm', async () => {
  expect((await turn('active')).starts).toBe('2026-12-01');
  await clockAt('2026-11-30T08:00:00Z');
  expect(await rounds()).toEqual([]);
  await clockAt('2026-12-01T08:00:00Z');
  expect(await rounds()).toEqual(['2026-12-01: 3']);
});

test('a paused plan begins nothing; resumed, the next round is the rhythm’s', async () => {
  await turn('active');
  await turn('paused');
  expect((await preview()).next).toBeNull();
  await clockAt('2026-12-01T08:00:00Z');
  reviewed.desk.setNow('2026-12-10T08:00:00Z');
  expect((await turn('active')).starts).toBe('2027-03-01');
  await clockAt('2026-12-11T08:00:00Z');
  await clockAt('2027-03-01T08:00:00Z');
  expect(await rounds()).toEqual(['2027-03-01: 3']);
});

test('an ended plan begins nothing, and is not taken up again', async () => {
  await turn('active');
  await turn('stopped');
  await clockAt('2026-12-01T08:00:00Z');
  expect(await rounds()).toEqual([]);
  expect(await refusalOf(turn('active'))).toBe('plan-ended');
  expect(await refusalOf(reviewed.start(planId))).toBe('plan-ended');
  expect(await refusalOf(change({ name: 'Igen' }))).toBe('plan-ended');
});

test('in a round by the rhythm groups with a sensitivity are asked about in their months alone', async () => {
  await rate('normal', [90]);
  await rate('sensitive', [91]);
  await turn('active');
  const seen = [];
  for (const day of ['2026-12-01', '2027-03-01', '2027-06-01', '2027-09-01']) {
    await clockAt(`${day}T08:00:00Z`);
    seen.push((await rounds())[0]);
    reviewed.desk.setNow(new Date(new Date(day).getTime() + 40 * 86_400_000));
    await turnReviews(reviewed.desk);
  }
  expect(seen).toEqual(['2026-12-01: 1', '2027-03-01: 3', '2027-06-01: 1', '2027-09-01: 2']);
});

test('a review begun by hand asks about every group', async () => {
  await rate('normal', [90, 91]);
  await reviewed.start(planId);
  expect(await rounds()).toEqual(['2026-11-24: 3']);
});

test('what is next says when, and how many groups', async () => {
  await rate('normal', [90]);
  expect((await preview()).next).toEqual({ starts: '2026-12-01', groups: 2 });
});

const mine = (who: typeof birgit) => perform(reviewed.desk, who, 'listMyLines', { params: {}, query: {}, body: {} });

test('who has answered, who is not asked and the team are told the same first day of the next round', async () => {
  await sheetsOn(reviewed.desk, await reviewed.start(planId)).keepAll(birgit);
  const { plans } = await perform(reviewed.desk, sofie, 'listReviews', { params: {}, query: {}, body: {} });
  const answered = (await mine(birgit)).sheets[0]?.next;
  const notAsked = (await mine(leo)).next;
  const { next } = await preview();
  expect([next?.starts, answered, notAsked, plans[0]?.next]).toEqual(Array(4).fill('2027-03-01'));
});

test('who has not answered is told of no next round', async () => {
  await reviewed.start(planId);
  const { sheets, next } = await mine(birgit);
  expect([sheets.map((sheet) => sheet.next), next]).toEqual([[null], null]);
});

test('a plan that is paused has no next round in the list', async () => {
  await turn('active');
  await turn('paused');
  const { plans } = await perform(reviewed.desk, sofie, 'listReviews', { params: {}, query: {}, body: {} });
  expect(plans[0]?.next).toBeNull();
});

test('a plan that covers no group is kept as a draft, and neither begun nor taken into use', async () => {
  await change({ scope: { groupIds: [idOf(77)] } });
  expect(await refusalOf(reviewed.start(planId))).toBe('plan-without-groups');
  expect(await refusalOf(turn('active'))).toBe('plan-without-groups');
  expect(await rounds()).toEqual([]);
});
