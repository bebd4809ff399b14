import { sql } from 'kysely';
import { dayInCopenhagen } from '#shared/time/copenhagen.ts';
import { Temporal } from '#shared/time/temporal.ts';
import type { Core } from '../../database/core.ts';
import { appendLog, lockChain } from '../../database/log.ts';
import { inTenant, type Tx } from '../../database/transaction.ts';
import { readTenant } from '../../tenant.ts';
import { forgetRemovals } from './forget-removals.ts';
import { readOutcomes } from './read-outcomes.ts';

type Forgetting = Core & { readonly settings: { readonly tenants: readonly string[] } };

/** For how long one run goes on; what is left waits for the next. Milliseconds. */
const longest = 120_000;

/**
 * Deletes names, comments and who it was from reviews that ended longer ago than the settings say. What was decided and
 * when, in which group, stays, and so do the numbers; the log's chains hold, with an entry each that says what was forgotten.
 * One with an access that is still to be removed waits.
 */
export const forgetReviews = async (parts: Forgetting, until = AbortSignal.timeout(longest)): Promise<void> => {
  for (const tenantId of parts.settings.tenants)
    for (const reviewId of await overdue(parts, tenantId)) await forgetReview(parts, tenantId, reviewId, until);
};

const overdue = ({ db, now }: Forgetting, tenantId: string): Promise<readonly string[]> =>
  inTenant(db, tenantId, async (tx) => {
    const { settings } = await readTenant(tx, tenantId);
    const today = Temporal.PlainDate.from(dayInCopenhagen(now()));
    const before = today.subtract({ years: settings.keepReviewsYears }).toString();
    const rows = await tx
      .selectFrom('reviews')
      .select('review_id')
      .where('tenant_id', '=', tenantId)
      .where('state', '=', 'ended')
      .where('forgotten_at', 'is', null)
      // None ends before it has begun.
      .where('starts', '<', before)
      .orderBy('starts')
      .execute();
    const ended = await Promise.all(
      rows.map(async ({ review_id }) => ({ review_id, at: await endOf(tx, tenantId, review_id) })),
    );
    const old = ended.flatMap(({ review_id, at }) => (at && dayInCopenhagen(at) < before ? review_id : []));
    const outcomeOf = await readOutcomes(tx, tenantId, old, now());
    return old.filter((reviewId) => outcomeOf(reviewId).open === 0);
  });

const endOf = async (tx: Tx, tenantId: string, reviewId: string): Promise<Date | undefined> => {
  const entry = await tx
    .selectFrom('log_entries')
    .select('at')
    .where('tenant_id', '=', tenantId)
    .where('subject_id', '=', reviewId)
    .where('verb', '=', 'review-ended')
    .executeTakeFirst();
  return entry?.at;
};

// One sheet a transaction: a stop in the middle goes on with the next one.
const forgetReview = async (
  { db, now }: Forgetting,
  tenantId: string,
  reviewId: string,
  until: AbortSignal,
): Promise<void> => {
  for (;;) {
    if (until.aborted) return;
    const isMore = await inTenant(db, tenantId, (tx) => forgetNextSheet(tx, tenantId, reviewId, now()));
    if (!isMore) break;
  }
  await inTenant(db, tenantId, async (tx) => {
    const review = { tenantId, subject: 'review', subjectId: reviewId } as const;
    await lockChain(tx, review);
    await forgetRemovals(tx, tenantId, reviewId, now());
    await tx
      .updateTable('reviews')
      .set({ begun_by: null, forgotten_at: now() })
      .where('tenant_id', '=', tenantId)
      .where('review_id', '=', reviewId)
      .execute();
    await appendLog(tx, { ...review, actorId: null, at: now() }, [{ verb: 'review-forgotten' }]);
  });
};

const forgetNextSheet = async (tx: Tx, tenantId: string, reviewId: string, now: Date): Promise<boolean> => {
  const found = await tx
    .selectFrom('review_sheets')
    .select('sheet_id')
    .where('tenant_id', '=', tenantId)
    .where('review_id', '=', reviewId)
    .where('forgotten_at', 'is', null)
    .limit(1)
    .executeTakeFirst();
  if (!found) return false;
  const sheet = { tenantId, subject: 'review-sheet', subjectId: found.sheet_id } as const;
  await lockChain(tx, sheet);
  const { rows } = await sql<{ line_id: string }>`
    update review_lines set member_id = line_id, facts = ${nothing}::json, comment = null, answered_by = null
    where tenant_id = ${tenantId}::uuid and sheet_id = ${found.sheet_id}::uuid returning line_id`.execute(tx);
  // Nobody's id, but its own, so that no two sheets of a review are the same reviewer's.
  await tx
    .updateTable('review_sheets')
    .set({ forgotten_at: now, reviewer_id: sql`case when reviewer_id is not null then sheet_id end` })
    .where('tenant_id', '=', tenantId)
    .where('sheet_id', '=', found.sheet_id)
    .execute();
  await appendLog(tx, { ...sheet, actorId: null, at: now }, [
    { verb: 'sheet-forgotten', facts: { lines: rows.length } },
  ]);
  return true;
};

/** What is known of a line that was forgotten. */
const nothing = JSON.stringify({
  kind: 'unknown',
  name: '',
  title: null,
  unit: null,
  isGuest: false,
  isDirect: true,
  paths: [],
  since: null,
  lastSignIn: 'unknown',
  reasons: [],
});
