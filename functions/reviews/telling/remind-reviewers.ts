import { sql } from 'kysely';
import { Refusal } from '#shared/refusals/refusal.ts';
import type { Routes } from '#shared/routes/all.ts';
import { appendLog, lockChain } from '../../database/log.ts';
import { inTenant, type Tx } from '../../database/transaction.ts';
import { planMessages } from '../../outbox/plan-messages.ts';
import type { UseCase } from '../../use-case.ts';
import type { sheetMessages } from '../messages.ts';
import { requireReview } from '../require-review.ts';
import { canBeReminded } from './can-be-reminded.ts';
import { readSheetStates } from './read-sheet-states.ts';

/**
 * Reminds reviewers of a review by hand, each at most once a day, whoever asks how often; those who have sent are left
 * alone.
 * @throws Refusal `not-found`, `review-ended`
 */
export const remindReviewers: UseCase<Routes['remindReviewers']> = async (parts, caller, { params, body }) => {
  const { tenantId, personId } = caller;
  const now = parts.now();
  const reminded = await inTenant(parts.db, tenantId, async (tx) => {
    const review = { tenantId, subject: 'review', subjectId: params.reviewId } as const;
    await mustRun(tx, review);
    // Two who press at the same moment remind once.
    await lockChain(tx, review);
    const asked = new Set(body.sheetIds);
    const states = await readSheetStates(tx, tenantId, params.reviewId, now);
    const sheetIds = states.flatMap((one) => (asked.has(one.sheetId) && canBeReminded(one, now) ? [one.sheetId] : []));
    if (sheetIds.length === 0) return [];
    await tx
      .updateTable('review_progress')
      .set({ told_at: now })
      .where('tenant_id', '=', tenantId)
      .where('review_id', '=', params.reviewId)
      .where(sql<boolean>`sheet_id = any(${sheetIds}::uuid[])`)
      .execute();
    for (const sheetId of sheetIds)
      await planMessages<typeof sheetMessages>(
        tx,
        { tenantId, subject: 'review-sheet', subjectId: sheetId, now, newId: parts.newId },
        [{ kind: 'remind-reviewer', by: 'team' }],
      );
    const entry = { verb: 'reviewers-reminded', facts: { sheetIds } };
    await appendLog(tx, { ...review, actorId: personId, at: now }, [entry]);
    return sheetIds;
  });
  parts.kick();
  return { reminded, at: now.toISOString() };
};

const mustRun = async (tx: Tx, { tenantId, subjectId }: { readonly tenantId: string; readonly subjectId: string }) => {
  const review = await requireReview(tx, tenantId, subjectId);
  if (review.state === 'ended') throw new Refusal('review-ended');
};
