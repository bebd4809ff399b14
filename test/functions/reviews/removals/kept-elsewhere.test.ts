import { inTenant } from '#functions/database/transaction.ts';
import { perform } from '#functions/perform.ts';
import { readReviewOnCard, reviewCard } from '#functions/reviews/telling/review-card.ts';
import { reviewCardTexts } from '#functions/texts/review-cards.ts';
import { tenantA } from '#test/support/database/database.ts';
import { birgit, sofie } from '#test/support/desk.ts';
import { sheetsOn } from '../sheets-of.ts';
import { aDay, openRefused, type Refused } from './a-refusal.ts';

let refused: Refused;
beforeEach(async () => {
  refused = await openRefused();
  const { desk, start, plan } = refused;
  await sheetsOn(desk, await start(await plan({ name: 'Ekstra' }))).keepAll(birgit);
});
afterEach(() => refused.desk.close());

const dryRun = async () => {
  const asked = { params: { reviewId: refused.reviewId }, query: {}, body: {} };
  const { removals } = await perform(refused.desk, sofie, 'dryRunRemovals', asked);
  return removals.map(({ way, decidedBy, keptBy }) => [way, decidedBy.personId, keptBy?.personId]);
};
const cardLine = () =>
  inTenant(refused.desk.db, tenantA, async (tx) => {
    const review = await readReviewOnCard(tx, tenantA, refused.reviewId, refused.desk.now());
    return review && JSON.stringify(reviewCard(review, tenantA)).includes(reviewCardTexts.da.keptElsewhere(1));
  });
const cardsPlanned = () =>
  inTenant(refused.desk.db, tenantA, async (tx) => {
    const { count } = await tx
      .selectFrom('outbox')
      .select(({ fn }) => fn.countAll<string>().as('count'))
      .where('subject_id', '=', refused.reviewId)
      .where('kind', '=', 'card')
      .executeTakeFirstOrThrow();
    return Number(count);
  });

test('the dry run says who has kept it in another review before anything is removed', async () =>
  expect(await dryRun()).toEqual([[{ by: 'rests', why: 'kept-elsewhere' }, birgit.personId, birgit.personId]]));

test('the team’s card says so once the removal would be made, until the team has decided', async () => {
  expect(await cardLine()).toBe(false);
  const before = await cardsPlanned();
  await refused.readDirectory();
  await refused.pass(aDay);
  expect([await refused.state(), await cardLine()]).toEqual(['withheld', true]);
  expect(await cardsPlanned()).toBeGreaterThan(before);
  await refused.apply();
  expect(await cardLine()).toBe(false);
});

test('what an earlier review kept is removed when a later one refuses it', async () => {
  const { desk, start, plan, readDirectory } = refused;
  await readDirectory();
  const reviewId = await start(await plan({ name: 'Igen', removal: { when: 'at-once' } }));
  const { lineOf, decide, keepAll } = sheetsOn(desk, reviewId);
  await decide(birgit, [{ ...(await lineOf(birgit, 2)), answer: 'remove' }]);
  await keepAll(birgit);
  await refused.pass(1000);
  expect(refused.graph.calls).toEqual(['remove 2 90']);
});
