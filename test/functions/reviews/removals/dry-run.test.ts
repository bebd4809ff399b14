import { perform } from '#functions/perform.ts';
import { followDirectories } from '#functions/timers/mirror.ts';
import { idOf, personSeen } from '#test/functions/directory/mirror/pretend-directory.ts';
import { birgit, dorte, leo } from '#test/support/desk.ts';
import { openReviewed, type Reviewed } from '../a-review.ts';

let reviewed: Reviewed;
let reviewId: string;
beforeEach(async () => {
  reviewed = await openReviewed();
  const { directory } = reviewed;
  // Birgit manages two people; Leo manages the third.
  directory.people.push(personSeen(1, { managerId: birgit.personId }), personSeen(2, { managerId: birgit.personId }));
  directory.people.push(personSeen(3, { managerId: leo.personId }));
  directory.people.push({ ...personSeen(4), personId: birgit.personId }, { ...personSeen(5), personId: leo.personId });
  for (const member of [1, 2, 3]) directory.put(90, member);
  directory.put(91, 1);
  reviewId = await reviewed.start(await reviewed.plan());
});
afterEach(() => reviewed.desk.close());

/** Refuses everything; sends it or not. */
const refuseAll = async (who = birgit, sends = true) => {
  const { desk } = reviewed;
  const { sheets } = await perform(desk, who, 'listMyLines', { params: {}, query: {}, body: {} });
  const decisions = sheets.flatMap(({ lines }) =>
    lines.map(({ lineId, version }) => ({ lineId, version, answer: 'remove' as const })),
  );
  await perform(desk, who, 'decideLines', { params: { reviewId }, query: {}, body: { decisions } });
  if (sends) await perform(desk, who, 'sendAnswers', { params: { reviewId }, query: {}, body: { of: 'me' } });
};
const dryRun = async () => {
  const asked = { params: { reviewId }, query: {}, body: {} };
  const { removals } = await perform(reviewed.desk, dorte, 'dryRunRemovals', asked);
  return removals.map(({ member, group, way }) => `${member.name}, ${group}: ${way.by}`);
};
const aDayLater = async () => {
  reviewed.desk.setNow('2026-11-25T09:00:00Z');
  await followDirectories(reviewed.desk);
  await reviewed.drain();
};

test('what was refused and sent is listed, with what could be done', async () => {
  await refuseAll();
  expect(await dryRun()).toEqual([
    'Person 1, Group 090: graph',
    'Person 1, Group 091: graph',
    'Person 2, Group 090: graph',
  ]);
});

test('what is not sent yet is not listed: it may be taken back', async () => {
  await refuseAll(birgit, false);
  expect(await dryRun()).toEqual([]);
});

test('who would leave a group empty is warned of', async () => {
  await refuseAll();
  const asked = { params: { reviewId }, query: {}, body: {} };
  const { removals } = await perform(reviewed.desk, dorte, 'dryRunRemovals', asked);
  const last = removals.find(({ group }) => group === 'Group 091');
  expect(last?.way).toEqual({ by: 'graph', warnings: ['group-becomes-empty'] });
});

test('one whom somebody else has taken out meanwhile is gone already', async () => {
  await refuseAll();
  reviewed.directory.take(90, 2);
  await aDayLater();
  expect(await dryRun()).toContain('Person 2, Group 090: gone');
});

test('one whose group was deleted meanwhile is gone already', async () => {
  await refuseAll();
  reviewed.directory.drop(91);
  await aDayLater();
  expect(await dryRun()).toContain('Person 1, Group 091: gone');
});

test('looking changes nothing in the directory', async () => {
  await refuseAll();
  await dryRun();
  expect(reviewed.directory.members.get(idOf(90))?.size).toBe(3);
});
