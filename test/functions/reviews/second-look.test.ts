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

/** Birgit opens what a new review asks of her, keeps all of it in one go, and sends it so long after she opened it. */
const keptAfter = async (opened: string, sent: string, more: { spentMs?: number; unchangedMs?: number } = {}) => {
  const { desk, start, plan } = reviewed;
  desk.setNow(opened);
  reviewId = await start(await plan());
  const lines = await on().linesOf(birgit);
  desk.setNow(sent);
  await on().decide(
    birgit,
    lines.map((line) => ({ ...line, answer: 'keep' as const })),
  );
  return { sentAt: (await send(more)).sentAt, sections: [...new Set(lines.map(({ section }) => section))] };
};

// Twelve people, and an access of each: 15 seconds.
test('where nothing is said of the time it is that since the sheet was opened', async () => {
  const quick = await keptAfter('2027-06-01T08:00:00Z', '2027-06-01T08:00:14Z');
  await on().keepAll(birgit);
  const slow = await keptAfter('2027-09-01T08:00:00Z', '2027-09-01T08:00:15Z');
  expect([quick.sentAt, slow.sentAt]).toEqual([null, '2027-09-01T08:00:15.000Z']);
});

test('what stands out and was kept faster than it can be read is asked again, too', async () => {
  for (const person of reviewed.directory.people)
    Object.assign(person, { signedInAt: new Date('2027-01-05T08:00:00Z') });
  const times = { spentMs: 1_500, unchangedMs: 500 };
  const kept = await keptAfter('2027-12-01T08:00:00Z', '2027-12-01T09:00:00Z', times);
  const [sheet] = await on().sheetsOf(birgit);
  expect([kept, sheet?.secondLook?.ms]).toEqual([{ sentAt: null, sections: ['stands-out'] }, 1_500]);
});
