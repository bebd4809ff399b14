import { perform } from '#functions/perform.ts';
import { idOf, personSeen } from '#test/functions/directory/mirror/pretend-directory.ts';
import { birgit, caller, leo, maja, sofie } from '#test/support/desk.ts';
import { refusalOf } from '#test/support/reported.ts';
import { openReviewed, type Reviewed } from './a-review.ts';
import { link } from './mirror-rows.ts';
import { sheetsOn } from './sheets-of.ts';

/** A colleague who is in the directory, and manages nobody. */
const peter = caller({ personId: idOf(20), name: 'Peter Holt' });

let reviewed: Reviewed;
let reviewId: string;
beforeEach(async () => {
  reviewed = await openReviewed();
  const { directory } = reviewed;
  const manager = { managerId: birgit.personId };
  directory.people.push(personSeen(1, manager), personSeen(2, manager), personSeen(3, { managerId: leo.personId }));
  directory.people.push({
    ...personSeen(4, { name: 'Birgit Dam', managerId: leo.personId }),
    personId: birgit.personId,
  });
  directory.people.push({ ...personSeen(5, { name: 'Leo Lind' }), personId: leo.personId });
  directory.people.push(personSeen(20, { name: 'Peter Holt', managerId: idOf(1), unit: 'Skole' }));
  directory.people.push(personSeen(21, { name: 'Peter Lukket', account: 'disabled' }));
  directory.people.push(personSeen(22, { name: 'Petra Gæst', isGuest: true }));
  directory.put(90, 1);
  directory.put(90, 2);
  directory.put(91, 3);
  reviewId = await reviewed.start(await reviewed.plan());
});
afterEach(() => reviewed.desk.close());

const on = () => sheetsOn(reviewed.desk, reviewId);

test('who hands a line over is no longer asked, and the other is', async () => {
  const { lineOf, handOver, asked } = on();
  await handOver(birgit, [await lineOf(birgit, 2)], peter);
  expect([await asked(birgit), await asked(peter)]).toEqual([[idOf(1)], [idOf(2)]]);
});

test('where a line went stands in its place', async () => {
  const { lineOf, handOver, linesOf } = on();
  await handOver(birgit, [await lineOf(birgit, 2)], peter);
  const line = (await linesOf(birgit)).find(({ memberId }) => memberId === idOf(2));
  expect(line).toMatchObject({ handed: { to: { personId: peter.personId, name: 'Peter Holt' } }, answer: null });
});

test('the other is told, and the first hears when it is answered', async () => {
  const { lineOf, handOver, keepAll } = on();
  reviewed.feed.length = 0;
  await handOver(birgit, [await lineOf(birgit, 2)], peter);
  await reviewed.drain();
  await keepAll(peter);
  await reviewed.drain();
  const told = reviewed.feed.map(({ personId, activityType }) => [personId, activityType]);
  expect(told).toEqual([
    [peter.personId, 'reviewWaiting'],
    [birgit.personId, 'answerArrived'],
  ]);
});

test('the details of a line name the owners who can be asked, and none whose account is closed', async () => {
  await link(reviewed.desk, 90, 'owner', 20);
  await link(reviewed.desk, 90, 'owner', 21);
  const { lineId } = await on().lineOf(birgit, 2);
  const asked = { params: { reviewId, lineId }, query: {}, body: {} };
  const { owners } = await perform(reviewed.desk, birgit, 'readLine', asked);
  expect(owners).toEqual([{ personId: peter.personId, name: 'Peter Holt' }]);
});

test('one who does not know sends it to the GDPR team', async () => {
  const { lineOf, handOver, asked } = on();
  await handOver(birgit, [await lineOf(birgit, 2)], null);
  expect([await asked(birgit), await asked(sofie)]).toEqual([[idOf(1)], [idOf(2)]]);
});

test.each([
  ['the member', 2, { personId: idOf(2) }],
  ['one whose manager it is', 1, peter],
  ['one who cannot sign in', 2, { personId: idOf(21) }],
  ['a guest', 2, { personId: idOf(22) }],
  ['who is not in the directory', 2, maja],
])('no line goes to %s', async (_who, member, to) => {
  const { lineOf, handOver, asked } = on();
  const line = await lineOf(birgit, member);
  expect(await refusalOf(handOver(birgit, [line], to))).toBe('other-may-not-review');
  expect(await asked(birgit)).toEqual([idOf(1), idOf(2)]);
});

test('of several lines those stay that the other may not answer', async () => {
  const { lineOf, handOver, asked } = on();
  const lines = [await lineOf(birgit, 1), await lineOf(birgit, 2)];
  const { stay } = await handOver(birgit, lines, peter);
  expect([stay, await asked(birgit)]).toEqual([[{ lineId: lines[0]?.lineId, why: 'may-not-answer' }], [idOf(1)]]);
});

test('nobody is asked about the same line twice', async () => {
  const { lineOf, handOver, asked } = on();
  await handOver(birgit, [await lineOf(birgit, 2)], peter);
  const line = await lineOf(peter, 2);
  expect(await refusalOf(handOver(peter, [line], birgit))).toBe('other-may-not-review');
  await handOver(peter, [line], leo);
  expect((await asked(leo)).sort()).toEqual([idOf(2), idOf(3)]);
});

test('nobody hands over what is another’s', async () => {
  const { lineOf, handOver } = on();
  const line = await lineOf(birgit, 2);
  expect(await refusalOf(handOver(leo, [line], peter))).toBe('not-found');
});

test('a line that was answered elsewhere meanwhile stays', async () => {
  const { lineOf, handOver, decide } = on();
  const line = await lineOf(birgit, 2);
  await decide(birgit, [{ ...line, answer: 'keep' }]);
  expect(await handOver(birgit, [line], peter)).toEqual({
    handed: [],
    stay: [{ lineId: line.lineId, why: 'changed' }],
  });
});

test('what was handed over is taken back as long as it is not answered', async () => {
  const { lineOf, handOver, takeBack, asked } = on();
  const { handed } = await handOver(birgit, [await lineOf(birgit, 2)], peter);
  await takeBack(birgit, handed);
  expect([await asked(birgit), await asked(peter)]).toEqual([[idOf(1), idOf(2)], []]);
});

test('what the other has answered is not taken back', async () => {
  const { lineOf, handOver, takeBack, decide, asked } = on();
  const { handed } = await handOver(birgit, [await lineOf(birgit, 2)], peter);
  await decide(peter, [{ ...(await lineOf(peter, 2)), answer: 'keep' }]);
  expect((await takeBack(birgit, handed)).back).toEqual([]);
  expect(await asked(birgit)).toEqual([idOf(1)]);
});

test('who has sent and is given a line answers it on a sheet of its own', async () => {
  const { lineOf, handOver, keepAll, asked, state } = on();
  await keepAll(leo);
  await handOver(birgit, [await lineOf(birgit, 2)], leo);
  expect(await asked(leo)).toEqual([idOf(2)]);
  await keepAll(birgit);
  expect(await state()).toBe('open');
  await keepAll(leo);
  expect(await state()).toBe('ended');
});

test('a reviewer whose lines all went to others does not hold the review up', async () => {
  const { lineOf, handOver, keepAll, state } = on();
  await handOver(leo, [await lineOf(leo, 3)], peter);
  await keepAll(birgit);
  await keepAll(peter);
  expect(await state()).toBe('ended');
});

describe('who can answer is proposed', () => {
  const proposals = async (member: number, search?: string) => {
    const { lineOf, find } = on();
    return find(birgit, await lineOf(birgit, member), search);
  };

  test('with at most two people and why', async () => {
    for (const owner of [birgit.personId, leo.personId, 20, 3]) await link(reviewed.desk, 90, 'owner', owner);
    const found = (await proposals(2)).proposals.map(({ name, why }) => [name, why]);
    expect(found).toEqual([
      ['Person 3', 'owner'],
      ['Leo Lind', 'owner'],
    ]);
  });

  test('by name, also by a later one, and without those who may not', async () => {
    const names = async (member: number, search: string) =>
      (await proposals(member, search)).found.map(({ name, unit }) => [name, unit]);
    expect(await names(2, 'pet')).toEqual([['Peter Holt', 'Skole']]);
    expect(await names(2, 'holt')).toEqual([['Peter Holt', 'Skole']]);
    expect(await names(1, 'pet')).toEqual([]);
  });
});
