import { perform } from '#functions/perform.ts';
import { idOf, personSeen } from '#test/functions/directory/mirror/pretend-directory.ts';
import { adam, birgit, sofie } from '#test/support/desk.ts';
import { openReviewed, type Reviewed } from './a-review.ts';

let reviewed: Reviewed;
let reviewId: string;
beforeAll(async () => {
  reviewed = await openReviewed();
  const { directory } = reviewed;
  directory.people.push(
    personSeen(1),
    personSeen(2, { managerId: idOf(2) }),
    personSeen(3, { managerId: idOf(9) }),
    personSeen(4, { managerId: idOf(9) }),
    personSeen(5, { isGuest: true }),
    personSeen(6, { managerId: birgit.personId }),
    personSeen(7, { managerId: idOf(8) }),
    personSeen(8, { isGuest: true, managerId: birgit.personId }),
    personSeen(9, { account: 'disabled', leavesOn: '2026-11-20' }),
    personSeen(10, { personId: birgit.personId }),
  );
  for (const member of [1, 2, 3, 4, 5, 6, 7]) directory.put(90, member);
  for (let member = 101; member <= 121; member += 1) {
    directory.people.push(personSeen(member, { managerId: birgit.personId }));
    directory.put(91, member);
  }
  reviewId = await reviewed.start(await reviewed.plan());
});
afterAll(() => reviewed.desk.close());

const read = async (who = sofie) =>
  perform(reviewed.desk, who, 'listDataGaps', { params: { reviewId }, query: {}, body: {} });
const found = async (kind: string) => (await read()).gaps.filter((gap) => gap.kind === kind);

test('a person without a manager is named, with what it concerns and who answers meanwhile', async () =>
  expect(await found('no-manager')).toEqual([
    {
      kind: 'no-manager',
      about: { id: idOf(1), name: 'Person 1' },
      count: 1,
      lines: 1,
      meanwhile: ['team'],
      reviewer: null,
      task: null,
    },
  ]));

test('a manager who has left is named once, for all of theirs', async () =>
  expect(await found('manager-left')).toMatchObject([{ about: { id: idOf(9) }, count: 2, lines: 2 }]));

test('a manager who is a guest is named once, for all of theirs', async () =>
  expect(await found('manager-is-guest')).toMatchObject([{ about: { id: idOf(8) }, count: 1, lines: 1 }]));

test('one who is their own manager is named, and a guest whom nobody answers for', async () => {
  expect(await found('manager-is-self')).toMatchObject([{ about: { id: idOf(2) } }]);
  expect(await found('guest-without-sponsor')).toMatchObject([{ about: { id: idOf(5) } }]);
});

test('each group without an owner is named, those without a description are counted', async () => {
  expect((await found('no-owner')).map(({ about }) => about?.id)).toEqual([idOf(91), idOf(90)]);
  expect(await found('no-description')).toMatchObject([{ about: null, count: 2, lines: 28 }]);
});

test('of a group with more than twenty members it is said that programs may be among them', async () =>
  expect(await found('perhaps-programs')).toMatchObject([{ count: 1, lines: null }]));

test('who sees to the directory sees the same, and no answers', async () =>
  expect((await read(adam)).gaps).toEqual((await read()).gaps));

test('a row goes when a reading shows it mended, and not before', async () => {
  const { directory, desk, drain } = reviewed;
  const at = directory.people.findIndex(({ personId }) => personId === idOf(1));
  directory.people[at] = personSeen(1, { managerId: birgit.personId });
  expect(await found('no-manager')).toHaveLength(1);
  desk.setNow('2026-11-24T08:30:00Z');
  await perform(desk, sofie, 'readDirectoryAgain', { params: {}, query: {}, body: {} });
  await drain();
  expect(await found('no-manager')).toEqual([]);
  expect((await read()).readAt).toBe('2026-11-24T08:30:00.000Z');
});
