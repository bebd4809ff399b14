import { perform } from '#functions/perform.ts';
import { reviewTexts } from '#functions/texts/reviews.ts';
import { personSeen } from '#test/functions/directory/mirror/pretend-directory.ts';
import { birgit } from '#test/support/desk.ts';
import { openReviewed, type Reviewed } from './a-review.ts';

const t = reviewTexts.da;
let reviewed: Reviewed;
let reviewId: string;
beforeEach(async () => {
  reviewed = await openReviewed();
  const { directory } = reviewed;
  // Birgit manages one who is in a group; for another nobody is found but the team.
  directory.people.push(personSeen(1, { managerId: birgit.personId }), personSeen(3));
  directory.people.push({ ...personSeen(2), personId: birgit.personId });
  directory.put(90, 1);
  directory.put(91, 3);
  reviewId = await reviewed.start(await reviewed.plan());
});
afterEach(() => reviewed.desk.close());

const at = async (instant: string) => {
  reviewed.desk.setNow(instant);
  await reviewed.drain();
};
const send = async () => {
  const { desk } = reviewed;
  const { sheets } = await perform(desk, birgit, 'listMyLines', { params: {}, query: {}, body: {} });
  const decisions = sheets.flatMap(({ lines }) =>
    lines.map(({ lineId, version }) => ({ lineId, version, answer: 'keep' as const })),
  );
  await perform(desk, birgit, 'decideLines', { params: { reviewId }, query: {}, body: { decisions } });
  await perform(desk, birgit, 'sendAnswers', { params: { reviewId }, query: {}, body: { of: 'me' } });
};

test('a reviewer is told once that accesses wait, how many, and until when; the page is behind it', () =>
  expect(reviewed.feed).toMatchObject([
    {
      personId: birgit.personId,
      activityType: 'reviewWaiting',
      parameters: { reference: t.round({ quarter: 4, year: 2026 }) },
      preview: t.waiting({ lines: 1, until: '2026-12-22' }),
      subPage: '/reviews/mine',
    },
  ]));

test('who has not sent is reminded on the days of the plan, and on the last one', async () => {
  await at('2026-12-02T08:30:00Z');
  await at('2026-12-11T08:30:00Z');
  await at('2026-12-18T08:30:00Z');
  await at('2026-12-22T08:30:00Z');
  const left = reviewed.feed.slice(1).map(({ parameters }) => parameters.left);
  expect(left).toEqual([20, 11, 4, 0].map(t.left));
});

test('who has sent is left alone', async () => {
  await send();
  await at('2026-12-02T08:30:00Z');
  expect(reviewed.feed).toHaveLength(1);
});

test('after the end nobody is reminded, however late the message comes', async () => {
  await at('2026-12-24T08:30:00Z');
  expect(reviewed.feed).toHaveLength(1);
});
