import { perform } from '#functions/perform.ts';
import { idOf, personSeen } from '#test/functions/directory/mirror/pretend-directory.ts';
import { birgit, leo } from '#test/support/desk.ts';
import { openReviewed, type Reviewed } from '../a-review.ts';
import { keepAll } from '../keep-all.ts';

const here = { signedInAt: new Date('2027-02-20T08:00:00Z') };
const mine = [1, 2, 3, 4, 5, 6];
const others = Array.from({ length: 14 }, (_, at) => 10 + at);

let reviewed: Reviewed;
let planId: string;
beforeAll(async () => {
  reviewed = await openReviewed();
  const { directory, plan } = reviewed;
  directory.people.push({ ...personSeen(8), personId: birgit.personId }, { ...personSeen(9), personId: leo.personId });
  // All of Birgit's are of another unit than most in the group; the account of one is closed.
  for (const one of mine)
    directory.people.push(
      personSeen(one, {
        ...here,
        managerId: birgit.personId,
        unit: 'Familie',
        account: one === 6 ? 'disabled' : 'enabled',
      }),
    );
  for (const one of others)
    directory.people.push(
      personSeen(one, { ...here, managerId: leo.personId, unit: one === 10 ? 'Familie' : 'Ældre' }),
    );
  for (const member of [...mine, ...others]) directory.put(90, member);
  planId = await plan();
});
afterAll(() => reviewed.desk.close());

const linesOf = async (who: typeof birgit) => {
  const { sheets } = await perform(reviewed.desk, who, 'listMyLines', { params: {}, query: {}, body: {} });
  const lines = sheets.flatMap(({ sentAt, lines: of }) => (sentAt === null ? of : []));
  return Object.fromEntries(
    lines.map(({ memberId, section, facts }) => [memberId, [section, ...facts.reasons.map(({ reason }) => reason)]]),
  );
};

test('what most of a page has sets nothing apart on it, in the first review and in the next; a fact does, and a few do', async () => {
  const reviewId = await reviewed.start(planId);
  const first = await linesOf(birgit);
  expect(mine.map((one) => first[idOf(one)])).toEqual([
    ...mine.slice(1).map(() => ['new']),
    ['stands-out', 'account-disabled'],
  ]);
  expect((await linesOf(leo))[idOf(10)]).toEqual(['stands-out', 'other-unit']);
  await keepAll(reviewed.desk, reviewId);
  await reviewed.endNow(reviewId);
  reviewed.desk.setNow('2027-03-01T08:00:00Z');
  await reviewed.start(planId);
  const second = await linesOf(birgit);
  expect(mine.slice(0, 2).map((one) => second[idOf(one)])).toEqual([['unchanged'], ['unchanged']]);
});
