import { perform } from '#functions/perform.ts';
import { ownerTexts } from '#functions/texts/group-owners.ts';
import { idOf, personSeen } from '#test/functions/directory/mirror/pretend-directory.ts';
import { birgit, leo, maja, nils, sofie } from '#test/support/desk.ts';
import { refusalOf } from '#test/support/reported.ts';
import { openReviewed, type Reviewed } from './a-review.ts';
import { describeGroup, link } from './mirror-rows.ts';

let reviewed: Reviewed;
let planId: string;
beforeEach(async () => {
  reviewed = await openReviewed();
  const { directory, desk } = reviewed;
  directory.people.push(personSeen(1, { managerId: birgit.personId }), { ...personSeen(2), personId: birgit.personId });
  directory.people.push({ ...personSeen(3), personId: leo.personId });
  for (const group of [90, 91, 92]) directory.put(group, 1);
  planId = await reviewed.plan();
  await describeGroup(desk, 92, 'Fælles kalender');
  for (const group of [90, 91, 92]) await link(desk, group, 'owner', leo.personId);
});
afterEach(() => reviewed.desk.close());

const nothing = { params: {}, query: {}, body: {} };
const words = 'Kan læse alle borgeres helbredsnotater';
const word = (who: typeof leo, version = 0, group = 90) =>
  perform(reviewed.desk, who, 'wordGroup', {
    params: { groupId: idOf(group) },
    query: {},
    body: { version, words },
  });
const ask = () => perform(reviewed.desk, sofie, 'askOwners', { params: { planId }, query: {}, body: {} });
const list = (which: 'all' | 'wordless' | 'unrated', search = '') =>
  perform(reviewed.desk, sofie, 'listGroups', { params: {}, query: { which, search, from: 0 }, body: {} });
const names = ({ groups }: { readonly groups: readonly { readonly name: string }[] }) => groups.map(({ name }) => name);

test('an owner says what a group gives access to, and the reviewer reads it', async () => {
  await word(leo);
  await reviewed.start(planId);
  const { sheets } = await perform(reviewed.desk, birgit, 'listMyLines', nothing);
  const said = sheets[0]?.groups.map((group) => `${group.name}: ${group.words}`).sort();
  expect(said).toEqual([`Group 090: ${words}`, 'Group 091: null', 'Group 092: Fælles kalender']);
});

test('who neither owns the group nor is of the team says nothing of it, and does not learn that it is there', async () => {
  for (const stranger of [maja, birgit, nils]) expect(await refusalOf(word(stranger))).toBe('not-found');
});

test('of two who say something at once the second is told', async () => {
  await word(leo);
  expect(await refusalOf(word(sofie))).toBe('changed-meanwhile');
});

test('the own groups are shown to their owner, those without words first', async () => {
  await word(leo);
  expect(names(await perform(reviewed.desk, leo, 'listMyGroups', nothing))).toEqual([
    'Group 091',
    'Group 090',
    'Group 092',
  ]);
  expect(names(await perform(reviewed.desk, maja, 'listMyGroups', nothing))).toEqual([]);
});

test('groups are found by a part of their name, and by what is missing', async () => {
  await word(leo);
  expect(names(await list('all', 'P 09'))).toEqual(['Group 090', 'Group 091', 'Group 092']);
  expect(names(await list('wordless'))).toEqual(['Group 091']);
});

test('a sensitivity is given to several at once, and is frozen with the review', async () => {
  const groups = [90, 91].map((group) => ({ groupId: idOf(group), version: 0 }));
  const rated = { params: {}, query: {}, body: { groups, sensitivity: 'very-sensitive' as const } };
  await perform(reviewed.desk, sofie, 'rateGroups', rated);
  expect(names(await list('unrated'))).toEqual(['Group 092']);
  expect(await refusalOf(perform(reviewed.desk, sofie, 'rateGroups', rated))).toBe('changed-meanwhile');
  await reviewed.start(planId);
  const { sheets } = await perform(reviewed.desk, birgit, 'listMyLines', nothing);
  const seen = sheets[0]?.groups.map((group) => `${group.name}: ${group.sensitivity}`).sort();
  expect(seen).toEqual(['Group 090: very-sensitive', 'Group 091: very-sensitive', 'Group 092: null']);
});

test('an owner is asked once for all groups without words, and again after a week', async () => {
  expect(await ask()).toEqual({ asked: 1, askedLately: 0 });
  await reviewed.drain();
  expect(await ask()).toEqual({ asked: 0, askedLately: 1 });
  expect(reviewed.feed).toMatchObject([
    {
      personId: leo.personId,
      activityType: 'taskGiven',
      preview: ownerTexts.da.asked(2),
      subPage: '/reviews/my-groups',
    },
  ]);
  reviewed.desk.setNow('2026-12-01T08:00:01Z');
  expect(await ask()).toEqual({ asked: 1, askedLately: 0 });
});

test('an owner who has written meanwhile is left alone', async () => {
  await ask();
  await word(leo);
  await word(leo, 0, 91);
  await reviewed.drain();
  expect(reviewed.feed).toEqual([]);
});
