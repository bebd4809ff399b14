import { perform } from '#functions/perform.ts';
import { followDirectories } from '#functions/timers/mirror.ts';
import { idOf, personSeen } from '#test/functions/directory/mirror/pretend-directory.ts';
import { birgit, dorte, jonas, leo, maja, nora, sofie } from '#test/support/desk.ts';
import { refusalOf } from '#test/support/reported.ts';
import { openReviewed, type Reviewed } from './a-review.ts';

const [none, nothing] = [
  { params: {}, query: {}, body: {} },
  { query: {}, body: {} },
] as const;

let reviewed: Reviewed;
beforeEach(async () => {
  reviewed = await openReviewed();
  const { directory } = reviewed;
  // Birgit manages three people, who are in two groups; Leo manages Birgit.
  const manager = { managerId: birgit.personId, signedInAt: new Date('2027-02-20T08:00:00Z') };
  directory.people.push(personSeen(1, manager), personSeen(2, manager), personSeen(3, manager));
  directory.people.push({ ...personSeen(4, { managerId: leo.personId }), personId: birgit.personId });
  directory.people.push({ ...personSeen(5), personId: leo.personId });
  for (const member of [1, 2, 3]) directory.put(90, member);
  directory.put(91, 1);
});
afterEach(() => reviewed.desk.close());

const mine = async (who = birgit) => (await perform(reviewed.desk, who, 'listMyLines', none)).sheets;
const decide = (reviewId: string, decisions: readonly object[], who = birgit) =>
  perform(reviewed.desk, who, 'decideLines', {
    params: { reviewId },
    query: {},
    body: { decisions: decisions as never },
  });
const send = (reviewId: string, who = birgit, of: 'me' | 'team' = 'me') =>
  perform(reviewed.desk, who, 'sendAnswers', { params: { reviewId }, query: {}, body: { of } });

test('a plan tells beforehand how many groups, members and lines there are, and who would get how much', async () => {
  const planId = await reviewed.plan();
  const preview = await perform(reviewed.desk, sofie, 'previewPlan', { params: { planId }, ...nothing });
  expect(preview).toMatchObject({ groups: 2, members: 3, lines: 4 });
  expect(preview.reviewers).toMatchObject([
    { reviewer: { personId: birgit.personId, name: 'Person 4' }, people: 3, lines: 4 },
  ]);
});

test('each manager is asked about their own people, each membership once', async () => {
  await reviewed.start(await reviewed.plan());
  const [sheet] = await mine();
  const asked = sheet?.lines.map(({ groupId, memberId }) => `${groupId} ${memberId}`).sort();
  expect(asked).toEqual([
    `${idOf(90)} ${idOf(1)}`,
    `${idOf(90)} ${idOf(2)}`,
    `${idOf(90)} ${idOf(3)}`,
    `${idOf(91)} ${idOf(1)}`,
  ]);
  expect(sheet?.groups.map(({ name }) => name).sort()).toEqual(['Group 090', 'Group 091']);
});

test('who is not asked sees nothing, and may answer nothing', async () => {
  const reviewId = await reviewed.start(await reviewed.plan());
  const [line] = (await mine())[0]?.lines ?? [];
  expect(await mine(maja)).toEqual([]);
  const decisions = [{ lineId: line?.lineId, version: 1, answer: 'keep' }];
  for (const stranger of [maja, leo, sofie, dorte, nora])
    expect(await refusalOf(decide(reviewId, decisions, stranger))).toBe('not-found');
});

test('answers are kept as they are given, and can be taken back', async () => {
  const reviewId = await reviewed.start(await reviewed.plan());
  const [line] = (await mine())[0]?.lines ?? [];
  if (!line) throw new Error('no line');
  await decide(reviewId, [{ lineId: line.lineId, version: 1, answer: 'remove', comment: 'Er flyttet' }]);
  expect((await mine())[0]?.lines[0]).toMatchObject({ answer: 'remove', comment: 'Er flyttet', version: 2 });
  await decide(reviewId, [{ lineId: line.lineId, version: 2, answer: null }]);
  expect((await mine())[0]?.lines[0]).toMatchObject({ answer: null, version: 3 });
});

test('of two answers to one line at once the first stands, and the second is told', async () => {
  const reviewId = await reviewed.start(await reviewed.plan());
  const [line] = (await mine())[0]?.lines ?? [];
  const answered = (answer: string) => decide(reviewId, [{ lineId: line?.lineId, version: 1, answer }]);
  const [first, second] = await Promise.all([answered('keep'), answered('remove')]);
  const conflicts = [...first.conflicts, ...second.conflicts];
  expect(conflicts).toHaveLength(1);
  expect(conflicts[0]).toMatchObject({ lineId: line?.lineId, version: 2, by: { personId: birgit.personId } });
});

test('nothing is sent while a line is open', async () => {
  const reviewId = await reviewed.start(await reviewed.plan());
  expect(await refusalOf(send(reviewId))).toBe('lines-unanswered');
});

test('what is sent stands, and is in the proof', async () => {
  const reviewId = await reviewed.start(await reviewed.plan());
  const lines = (await mine())[0]?.lines ?? [];
  const all = lines.map(({ lineId }, place) => ({ lineId, version: 1, answer: place === 0 ? 'remove' : 'keep' }));
  await decide(reviewId, all);
  expect(await send(reviewId)).toMatchObject({ kept: 3, removals: 1 });
  expect(await refusalOf(decide(reviewId, [{ lineId: lines[0]?.lineId, version: 2, answer: 'keep' }]))).toBe(
    'answers-sent',
  );
  const review = await perform(reviewed.desk, dorte, 'readReview', { params: { reviewId }, ...nothing });
  expect(review).toMatchObject({ groups: 2, lines: 4, answered: 4, removals: 1, reviewers: 1, sent: 1 });
  expect(review.sheets).toMatchObject([{ reviewer: { name: 'Person 4' }, lines: 4, answered: 4 }]);
});

test('next time what was kept and is as before is unchanged, and what came since is new', async () => {
  const { plan, start, drain, desk, directory } = reviewed;
  const reviewId = await start(await plan());
  const lines = (await mine())[0]?.lines ?? [];
  await decide(
    reviewId,
    lines.map(({ lineId }) => ({ lineId, version: 1, answer: 'keep' })),
  );
  await send(reviewId);
  desk.setNow('2027-03-01T08:00:00Z');
  directory.put(91, 2);
  await followDirectories(desk);
  await drain();
  await start(await plan());
  const asked = (await mine())[0]?.lines.map((one) => `${one.section} ${one.groupId} ${one.memberId}`).sort();
  expect(asked).toEqual([
    `new ${idOf(91)} ${idOf(2)}`,
    `unchanged ${idOf(90)} ${idOf(1)}`,
    `unchanged ${idOf(90)} ${idOf(2)}`,
    `unchanged ${idOf(90)} ${idOf(3)}`,
    `unchanged ${idOf(91)} ${idOf(1)}`,
  ]);
});

const keepAll = async (reviewId: string, who = birgit, of: 'me' | 'team' = 'me') => {
  const lines = (await mine(who)).find((sheet) => sheet.of === of)?.lines ?? [];
  await decide(
    reviewId,
    lines.map(({ lineId, version }) => ({ lineId, version, answer: 'keep' })),
    who,
  );
  await send(reviewId, who, of);
};

test('with the last answers sent a review ends, and the next can begin', async () => {
  const planId = await reviewed.plan();
  const reviewId = await reviewed.start(planId);
  await keepAll(reviewId);
  const { state } = await perform(reviewed.desk, sofie, 'readReview', { params: { reviewId }, ...nothing });
  expect(state).toBe('ended');
  reviewed.desk.setNow('2027-03-01T08:00:00Z');
  expect(await reviewed.start(planId)).not.toBe(reviewId);
});

test('what waits is counted for the one who is asked, until it is answered', async () => {
  const waiting = async () => (await perform(reviewed.desk, birgit, 'readCounts', none)).reviews;
  const reviewId = await reviewed.start(await reviewed.plan());
  expect(await waiting()).toBe(4);
  await keepAll(reviewId);
  expect(await waiting()).toBe(0);
});

test('the list of reviews tells how far each is, and which plan is running', async () => {
  const planId = await reviewed.plan();
  const reviewId = await reviewed.start(planId);
  const listed = await perform(reviewed.desk, dorte, 'listReviews', none);
  expect(listed.plans).toMatchObject([{ planId, state: 'active', running: reviewId }]);
  expect(listed.reviews).toMatchObject([{ reviewId, state: 'open', lines: 4, answered: 0, reviewers: 1 }]);
});

describe('a member for whom the plan names no one', () => {
  beforeEach(() => {
    reviewed.directory.people.push(personSeen(6), { ...personSeen(7), personId: sofie.personId });
    reviewed.directory.put(92, 6);
  });

  test('is asked about in the GDPR team, and in nobody else', async () => {
    const reviewId = await reviewed.start(await reviewed.plan());
    const asked = (await mine(sofie)).map(({ of, lines }) => [of, lines.map(({ memberId }) => memberId)]);
    expect(asked).toEqual([['team', [idOf(6)]]]);
    expect((await mine(dorte)).length).toBe(0);
    await keepAll(reviewId, sofie, 'team');
    await keepAll(reviewId);
    const { state } = await perform(reviewed.desk, sofie, 'readReview', { params: { reviewId }, ...nothing });
    expect(state).toBe('ended');
  });

  test('is one of the team: another of the team must answer', async () => {
    reviewed.directory.put(92, sofie.personId);
    const reviewId = await reviewed.start(await reviewed.plan());
    const own = (await mine(sofie))[0]?.lines.find(({ memberId }) => memberId === sofie.personId);
    const decision = [{ lineId: own?.lineId, version: 1, answer: 'keep' }];
    expect(await refusalOf(decide(reviewId, decision, sofie))).toBe('own-access');
    expect((await decide(reviewId, decision, jonas)).saved).toHaveLength(1);
  });
});
