import { perform } from '#functions/perform.ts';
import { personSeen } from '#test/functions/directory/mirror/pretend-directory.ts';
import { birgit, dorte } from '#test/support/desk.ts';
import { openReviewed, type Reviewed } from './a-review.ts';
import { sheetsOn } from './sheets-of.ts';

let reviewed: Reviewed;
let reviewId: string;
beforeAll(async () => {
  reviewed = await openReviewed();
  const { directory, desk, plan, start } = reviewed;
  const people = Array.from({ length: 12 }, (_, at) => at + 1);
  directory.people.push(
    ...people.map((digits) =>
      personSeen(digits, { managerId: birgit.personId, signedInAt: new Date('2027-05-20T08:00:00Z') }),
    ),
  );
  directory.people.push({ ...personSeen(20), personId: birgit.personId });
  for (const digits of people) directory.put(90, digits);
  const planId = await plan();
  await sheetsOn(desk, await start(planId)).keepAll(birgit);
  desk.setNow('2027-03-01T08:00:00Z');
  reviewId = await start(planId);
});
afterAll(() => reviewed.desk.close());

const on = () => sheetsOn(reviewed.desk, reviewId);
const send = (more: object) =>
  perform(reviewed.desk, birgit, 'sendAnswers', {
    params: { reviewId },
    query: {},
    body: { of: 'me' as const, ...more },
  });

test('what is unchanged and was confirmed faster than it can be read has three lines asked again, once', async () => {
  const lines = await on().linesOf(birgit);
  expect(new Set(lines.map(({ section }) => section))).toEqual(new Set(['unchanged']));
  await on().decide(
    birgit,
    lines.map((line) => ({ ...line, answer: 'keep' as const })),
  );
  expect(await send({ unchangedMs: 2_000, spentMs: 5_000 })).toMatchObject({ sentAt: null });
  const [sheet] = await on().sheetsOf(birgit);
  const open = sheet?.lines.filter(({ answer }) => answer === null).map(({ lineId }) => lineId) ?? [];
  expect([open.length, sheet?.secondLook]).toEqual([3, { lineIds: expect.arrayContaining(open), ms: 2_000 }]);
  const again = (await on().linesOf(birgit)).filter(({ answer }) => answer === null);
  await on().decide(
    birgit,
    again.map((line) => ({ ...line, answer: 'keep' as const })),
  );
  expect((await send({ unchangedMs: 2_000, spentMs: 3_000 })).sentAt).not.toBeNull();
});

test('the own time is shown to oneself, with that of the time before', async () => {
  const [sheet] = await on().sheetsOf(birgit);
  expect([sheet?.spentMs, sheet?.secondLook, sheet?.next]).toEqual([8_000, null, '2027-06-01']);
});

test('nobody else hears of it: the log has it as answers that were taken back', async () => {
  const review = await perform(reviewed.desk, dorte, 'readReview', { params: { reviewId }, query: {}, body: {} });
  expect(JSON.stringify(review)).not.toMatch(/look|spent/i);
  const verbs = await reviewed.desk.asOwner((owner) =>
    owner.selectFrom('log_entries').select('verb').where('subject', '=', 'review-sheet').distinct().execute(),
  );
  expect(verbs.map(({ verb }) => verb).filter((verb) => /look/.test(verb))).toEqual([]);
});

test('who says nothing of the time is asked nothing', async () => {
  const { desk, start, plan } = reviewed;
  desk.setNow('2027-06-01T08:00:00Z');
  reviewId = await start(await plan());
  const lines = await on().linesOf(birgit);
  await on().decide(
    birgit,
    lines.map((line) => ({ ...line, answer: 'keep' as const })),
  );
  expect((await send({})).sentAt).not.toBeNull();
});
