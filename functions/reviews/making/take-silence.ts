import { sql } from 'kysely';
import { appendLog, lockChain } from '../../database/log.ts';
import type { SubjectRef } from '../../database/subject-kind.ts';
import { inTenant, type Tx } from '../../database/transaction.ts';
import type { DeliverIn } from '../../deliveries/delivery.ts';
import { dropped } from '../../outbox/outcome.ts';
import { planMessages } from '../../outbox/plan-messages.ts';
import type { Parts } from '../../parts.ts';
import type { sheetMessages } from '../messages.ts';
import { planOf } from '../plans/plan-row.ts';
import { countSheet } from '../review-progress.ts';

/** Where a larger part of a group was not answered, silence removes nothing from it: the team looks at it. */
const mostOfAGroup = 0.2;

type Of = { readonly tenantId: string; readonly subjectId: string } & Pick<Parts, 'newId'> & { readonly now: Date };

/** For a review that ends, by a plan in which silence removes: one message a reviewer who has not sent. */
export const planSilence = async (tx: Tx, { tenantId, subjectId: reviewId, now, newId }: Of): Promise<void> => {
  const { plan } = await tx
    .selectFrom('reviews')
    .select('plan')
    .where('tenant_id', '=', tenantId)
    .where('review_id', '=', reviewId)
    .executeTakeFirstOrThrow();
  if (planOf(plan).silence !== 'remove') return;
  const silent = await tx
    .selectFrom('review_sheets')
    .select('sheet_id')
    .where('tenant_id', '=', tenantId)
    .where('review_id', '=', reviewId)
    .where('reviewer_id', 'is not', null)
    .where('sent_at', 'is', null)
    .execute();
  for (const { sheet_id } of silent) {
    const about = { tenantId, subject: 'review-sheet', subjectId: sheet_id, now, newId } as const;
    await planMessages<typeof sheetMessages>(tx, about, [{ kind: 'take-silence' }]);
  }
};

/**
 * Takes what a reviewer did not answer as refused. What was answered and not sent does not hold, and stands beside the line;
 * what was to be kept by it silence does not take. Never where the reviewer was not reached, or can no longer sign in: a mail
 * that did not come, a manager who has left must take no access away.
 */
export const deliverTakeSilence: DeliverIn<typeof sheetMessages, 'take-silence'> = ({ parts, row }) =>
  inTenant(parts.db, row.tenantId, async (tx) => {
    const sheet: SubjectRef = { tenantId: row.tenantId, subject: 'review-sheet', subjectId: row.subjectId };
    await lockChain(tx, sheet);
    const silent = await readSilent(tx, sheet);
    if (!silent) return dropped;
    const about = { ...sheet, actorId: null, at: parts.now() };
    if (!silent.was_reached || !silent.can_sign_in) {
      const why = silent.can_sign_in ? 'not-reached' : 'left';
      await appendLog(tx, about, [{ verb: 'silence-kept', facts: { why } }]);
      return { end: 'done' };
    }
    const unsent = await discardUnsent(tx, sheet);
    const refused = await refuseUnanswered(tx, sheet, silent.review_id, parts.now());
    await tx
      .updateTable('review_sheets')
      .set({ sent_at: parts.now(), silent_at: parts.now() })
      .where('tenant_id', '=', sheet.tenantId)
      .where('sheet_id', '=', sheet.subjectId)
      .execute();
    await countSheet(tx, { tenantId: sheet.tenantId, reviewId: silent.review_id, sheetId: sheet.subjectId }, parts);
    await appendLog(tx, about, [{ verb: 'silence-taken', facts: { refused, unsent } }]);
    return { end: 'done', plan: [{ kind: 'plan-removals' }] };
  });

type Silent = { readonly review_id: string; readonly was_reached: boolean; readonly can_sign_in: boolean };

const readSilent = async (tx: Tx, { tenantId, subjectId }: SubjectRef): Promise<Silent | undefined> => {
  const { rows } = await sql<Silent>`
    select s.review_id,
      exists (select from log_entries e where e.tenant_id = s.tenant_id and e.subject_id = s.sheet_id
        and e.verb in ('reviewer-asked', 'reviewer-reminded') and e.facts ->> 'by' <> 'not-reached') as was_reached,
      exists (select from directory_people p where p.tenant_id = s.tenant_id and p.person_id = s.reviewer_id
        and p.account = 'enabled' and p.gone_at is null) as can_sign_in
    from review_sheets s join reviews r on r.tenant_id = s.tenant_id and r.review_id = s.review_id
    where s.tenant_id = ${tenantId}::uuid and s.sheet_id = ${subjectId}::uuid and s.sent_at is null and r.state = 'ended'`.execute(
    tx,
  );
  return rows[0];
};

const discardUnsent = async (tx: Tx, { tenantId, subjectId }: SubjectRef): Promise<number> => {
  const unsent = await sql`
    update review_lines set other_answer = answer, other_by = answered_by, other_at = answered_at,
      answer = null, answered_by = null, answered_at = null, version = version + 1
    where tenant_id = ${tenantId}::uuid and sheet_id = ${subjectId}::uuid and answer is not null`.execute(tx);
  return Number(unsent.numAffectedRows ?? 0n);
};

/**
 * Counted over the whole review: what was not sent, and what silence has taken before, counts as silent, so that no order of
 * reviewers matters.
 */
const refuseUnanswered = async (
  tx: Tx,
  { tenantId, subjectId }: SubjectRef,
  reviewId: string,
  now: Date,
): Promise<number> => {
  const refused = await sql`
    update review_lines as l set answer = 'remove', answered_at = ${now}::timestamptz, version = l.version + 1
    where l.tenant_id = ${tenantId}::uuid and l.sheet_id = ${subjectId}::uuid and l.answer is null
      and l.vanished is null and l.other_answer is distinct from 'keep' and (
        select count(*) filter (where (t.sent_at is null or t.silent_at is not null or o.answer is null) and o.vanished is null)
          <= ${mostOfAGroup}::float8 * count(*)
        from review_lines o join review_sheets t on t.tenant_id = o.tenant_id and t.sheet_id = o.sheet_id
        where o.tenant_id = l.tenant_id and o.review_id = ${reviewId}::uuid and o.group_id = l.group_id)`.execute(tx);
  return Number(refused.numAffectedRows ?? 0n);
};
