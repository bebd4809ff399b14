import { strFromU8, unzipSync } from 'fflate';
import { inTenant } from '#functions/database/transaction.ts';
import { perform } from '#functions/perform.ts';
import { forgetReviews } from '#functions/reviews/proof/forget-reviews.ts';
import { proofWords } from '#functions/reviews/texts/proof-words.ts';
import type { ProofView } from '#shared/reviews/proof/proof-views.ts';
import { aDay, minute, openRefused, type Refused } from '#test/functions/reviews/removals/a-refusal.ts';
import { tenantA } from '#test/support/database/database.ts';
import { dorte, sofie } from '#test/support/desk.ts';
import { verifyTenant } from '#test/support/verify-tenant.ts';

// Ended on 24 November 2026 with one access removed and one kept.
let refused: Refused;
/** On the last day, without time, and the day after. */
const seen: ProofView[] = [];
let open: ProofView;
let openFile: string;
beforeAll(async () => {
  const waiting = await openRefused({ removal: { when: 'at-the-end' } });
  open = await forgetOn(waiting, '2032-01-01');
  const asked = { params: { reviewId: waiting.reviewId }, query: { format: 'xlsx' as const }, body: {} };
  const file = await perform(waiting.desk, sofie, 'readProofFile', asked);
  openFile = strFromU8(unzipSync(file)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  await waiting.desk.close();
  refused = await openRefused();
  await refused.apply();
  for (const wait of [minute, minute, minute, minute, aDay, aDay]) await refused.pass(wait);
  seen.push(await forgetOn(refused, '2031-11-24'));
  seen.push(await forgetOn(refused, '2031-11-25', AbortSignal.abort()));
  seen.push(await forgetOn(refused, '2031-11-25'));
});
afterAll(() => refused.desk.close());

const forgetOn = async ({ desk, reviewId }: Refused, day: string, until?: AbortSignal) => {
  desk.setNow(`${day}T08:00:00Z`);
  await forgetReviews(desk, until);
  return perform(desk, dorte, 'readProof', { params: { reviewId }, query: {}, body: {} });
};
const lines = () =>
  inTenant(refused.desk.db, tenantA, (tx) =>
    tx.selectFrom('review_lines').select(['line_id', 'member_id', 'facts', 'answer', 'answered_by']).execute(),
  );

test('a review is forgotten five years after its end, to the day, by a run that has the time', () =>
  expect(seen.map(({ forgottenAt }) => forgottenAt)).toEqual([null, null, '2031-11-25T08:00:00.000Z']));

test('one with an access that is still to be removed is not', () => expect(open.forgottenAt).toBeNull());

test('its proof says that it is kept until that is removed', () => {
  const { keptWhileOpen } = proofWords.da;
  expect(openFile).toContain(`>${keptWhileOpen('24. november 2031', '1', true)}<`);
});

test('what was decided stays, and whose it was is gone', async () => {
  const kept = (await lines()).map((one) => [one.answer, one.member_id === one.line_id, one.answered_by]).sort();
  expect(kept).toEqual([
    ['keep', true, null],
    ['remove', true, null],
  ]);
  expect(JSON.stringify(await lines())).not.toContain('Person');
});

test('the numbers stay as they were', () => expect(seen[2]?.outcome).toEqual(seen[1]?.outcome));

test('the chains hold, and each says what was forgotten', async () => {
  const { breaks } = await verifyTenant(refused.desk.db, tenantA);
  const entries = await inTenant(refused.desk.db, tenantA, (tx) =>
    tx.selectFrom('log_entries').select('verb').where('verb', 'like', '%forgotten').orderBy('verb').execute(),
  );
  expect([breaks, entries.map(({ verb }) => verb)]).toEqual([
    [],
    ['removals-forgotten', 'review-forgotten', 'sheet-forgotten'],
  ]);
});

test('who had the access is told no more', async () => {
  const [member] = await inTenant(refused.desk.db, tenantA, (tx) =>
    tx.selectFrom('removals').select(['member_id', 'line_id', 'planned_by']).execute(),
  );
  expect([member?.member_id === member?.line_id, member?.planned_by]).toEqual([true, null]);
});
