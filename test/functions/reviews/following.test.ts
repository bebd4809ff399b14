import { followInReviews } from '#functions/reviews/following/follow-directory.ts';
import { followDirectories } from '#functions/timers/mirror.ts';
import { idOf, personSeen } from '#test/functions/directory/mirror/pretend-directory.ts';
import { birgit, caller, leo, sofie } from '#test/support/desk.ts';
import { openReviewed, type Reviewed } from './a-review.ts';
import { sheetsOn } from './sheets-of.ts';

let reviewed: Reviewed;
let reviewId: string;
beforeEach(async () => {
  reviewed = await openReviewed();
  const { directory } = reviewed;
  directory.people.push(personSeen(1, { managerId: birgit.personId }), personSeen(2, { managerId: birgit.personId }));
  directory.people.push({ ...personSeen(4, { managerId: leo.personId }), personId: birgit.personId });
  directory.people.push({ ...personSeen(5), personId: leo.personId }, personSeen(6));
  directory.put(90, 1);
  directory.put(90, 2);
  directory.put(91, 2);
  reviewId = await reviewed.start(await reviewed.plan({ named: [leo.personId] }));
});
afterEach(() => reviewed.desk.close());

const on = () => sheetsOn(reviewed.desk, reviewId);

/** The directory changes, is read, and open reviews follow it. */
const after = async (change: () => void, at = '2026-11-26T08:00:00Z') => {
  change();
  reviewed.desk.setNow(at);
  await followDirectories(reviewed.desk);
  await reviewed.drain();
  await followInReviews(reviewed.desk);
  await reviewed.drain();
};
const change = (personId: string, more: object) => () => {
  const { people } = reviewed.directory;
  const at = people.findIndex((one) => one.personId === personId);
  const before = people[at];
  if (before) people[at] = { ...before, ...more };
};

test('a reviewer who can no longer sign in is followed by the next of the plan, who is told', async () => {
  reviewed.feed.length = 0;
  await after(change(birgit.personId, { account: 'disabled' }));
  expect(await on().asked(leo)).toEqual([idOf(1), idOf(2), idOf(2)]);
  expect(await on().asked(birgit)).toEqual([]);
  expect(reviewed.feed.map(({ personId }) => personId)).toEqual([leo.personId]);
});

test('what the one who left has answered and not sent is asked again, with that answer beside it', async () => {
  const { decide, lineOf, linesOf } = on();
  await decide(birgit, [{ ...(await lineOf(birgit, 1)), answer: 'remove' }]);
  await after(change(birgit.personId, { account: 'disabled' }));
  const answers = (await linesOf(leo)).map(({ memberId, answer, other }) => [memberId, answer, other]);
  expect(answers).toEqual([
    [
      idOf(1),
      null,
      { answer: 'remove', at: expect.any(String), by: { personId: birgit.personId, name: expect.any(String) } },
    ],
    [idOf(2), null, null],
    [idOf(2), null, null],
  ]);
});

test('where no one of the plan is left the GDPR team is asked', async () => {
  await after(() => {
    change(birgit.personId, { account: 'disabled' })();
    change(leo.personId, { account: 'disabled' })();
  });
  expect(await on().asked(sofie)).toEqual([idOf(1), idOf(2), idOf(2)]);
});

test('what was sent before the reviewer left stays as it is', async () => {
  await on().keepAll(birgit);
  await after(change(birgit.personId, { account: 'disabled' }));
  expect([await on().asked(leo), await on().state()]).toEqual([[], 'ended']);
});

test('who has become the reviewer’s own manager is answered for by another', async () => {
  await after(change(birgit.personId, { managerId: idOf(1) }));
  expect([await on().asked(birgit), await on().asked(leo)]).toEqual([[idOf(2), idOf(2)], [idOf(1)]]);
});

test('of a member who has another manager what is open goes to that one, and what was answered stays', async () => {
  const { decide, lineOf, asked, linesOf } = on();
  const line = await lineOf(birgit, 2);
  await decide(birgit, [{ ...line, answer: 'keep' }]);
  await after(change(idOf(2), { managerId: leo.personId }));
  expect((await linesOf(birgit)).map(({ memberId, answer }) => [memberId, answer])).toEqual([
    [idOf(1), null],
    [idOf(2), 'keep'],
  ]);
  expect(await asked(leo)).toEqual([idOf(2)]);
});

test('of a member who has no manager any more the next of the plan is asked', async () => {
  await after(change(idOf(2), { managerId: null }));
  expect([await on().asked(birgit), await on().asked(leo)]).toEqual([[idOf(1)], [idOf(2), idOf(2)]]);
});

test('what was given to somebody by hand stays there when the manager changes', async () => {
  const { handOver, lineOf, asked } = on();
  const six = caller({ personId: idOf(6), name: 'Person 6' });
  await handOver(birgit, [await lineOf(birgit, 1)], six);
  await after(change(idOf(1), { managerId: leo.personId }));
  expect([await asked(six), await asked(leo)]).toEqual([[idOf(1)], []]);
});

test('when the manager changes again it goes on again', async () => {
  await after(change(idOf(1), { managerId: leo.personId }));
  await after(change(idOf(1), { managerId: birgit.personId }), '2026-11-28T08:00:00Z');
  expect([await on().asked(birgit), await on().asked(leo)]).toEqual([[idOf(1), idOf(2), idOf(2)], []]);
});

test('who shares with the manager keeps the own part', async () => {
  const six = caller({ personId: idOf(6), name: 'Person 6' });
  const shares = [{ reviewerId: birgit.personId, withIds: [six.personId] }];
  await reviewed.endNow(reviewId);
  const shared = await reviewed.start(await reviewed.plan({ name: 'Delt', shares }));
  const asked = async () => {
    const { asked: of } = sheetsOn(reviewed.desk, shared);
    return [await of(birgit), await of(six)];
  };
  const before = await asked();
  await after(() => undefined);
  expect([await asked(), before.every(({ length }) => length > 0)]).toEqual([before, true]);
});

test('who has handed a line over is not asked about it when the other leaves', async () => {
  const { handOver, lineOf, asked } = on();
  const six = caller({ personId: idOf(6), name: 'Person 6' });
  await handOver(birgit, [await lineOf(birgit, 1)], six);
  await after(change(six.personId, { account: 'disabled' }));
  expect([await asked(birgit), await asked(leo)]).toEqual([[idOf(2), idOf(2)], [idOf(1)]]);
});

test('a membership that has ended need not be answered, and does not hold the review up', async () => {
  await after(() => reviewed.directory.take(91, 2));
  const { linesOf, asked, keepAll, state } = on();
  expect((await linesOf(birgit)).map(({ memberId, gone }) => [memberId, gone])).toEqual([
    [idOf(1), null],
    [idOf(2), null],
    [idOf(2), 'membership'],
  ]);
  expect(await asked(birgit)).toEqual([idOf(1), idOf(2)]);
  await keepAll(birgit);
  expect(await state()).toBe('ended');
});

test('of a group that is deleted nothing need be answered', async () => {
  await after(() => reviewed.directory.drop(90));
  expect((await on().linesOf(birgit)).map(({ gone }) => gone)).toEqual(['group', 'group', null]);
});

test('where all that was asked has ended the sheet is done by itself', async () => {
  await after(() => {
    reviewed.directory.drop(90);
    reviewed.directory.drop(91);
  });
  expect(await on().state()).toBe('ended');
});

test('a membership that is back is asked about again', async () => {
  await after(() => reviewed.directory.take(91, 2));
  await after(() => reviewed.directory.put(91, 2), '2026-11-28T08:00:00Z');
  expect(await on().asked(birgit)).toEqual([idOf(1), idOf(2), idOf(2)]);
});
