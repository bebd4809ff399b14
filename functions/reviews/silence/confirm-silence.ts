import { sql } from 'kysely';
import type { Routes } from '#shared/routes/all.ts';
import { appendLog, lockChain } from '../../database/log.ts';
import { inTenant, type Tx } from '../../database/transaction.ts';
import { planMessages } from '../../outbox/plan-messages.ts';
import type { UseCase } from '../../use-case.ts';
import { ownAccess } from '../answering/not-own-access.ts';
import type { sheetMessages } from '../messages.ts';
import { requireReview } from '../require-review.ts';
import { countSheet } from '../review-progress.ts';
import { isKeptBySilence } from './is-kept.ts';

/**
 * Refuses, as the caller, what nobody answered for in these groups: silence alone removes no larger part of a group. The
 * caller's own access and that of the own manager stay for a colleague. @throws Refusal `not-found`
 */
export const confirmSilence: UseCase<Routes['confirmSilence']> = async (parts, caller, { params, body }) => {
  const { tenantId, personId } = caller;
  const { reviewId } = params;
  const refused = await inTenant(parts.db, tenantId, async (tx) => {
    await requireReview(tx, tenantId, reviewId);
    const isOwn = await ownAccess(tx, caller);
    const kept = await keptIn(tx, { tenantId, reviewId }, body.groupIds);
    const may = kept.filter(({ member_id }) => !isOwn(member_id));
    // By id, so that two who confirm at the same moment never wait for each other.
    const inSheets = [...Map.groupBy(may, ({ sheet_id }) => sheet_id)].sort(([a], [b]) => (a < b ? -1 : 1));
    let count = 0;
    for (const [sheetId, lines] of inSheets) {
      const sheet = { tenantId, subject: 'review-sheet', subjectId: sheetId } as const;
      await lockChain(tx, sheet);
      const lineIds = await refuse(tx, { ...sheet, by: personId, at: parts.now() }, lines);
      if (lineIds.length === 0) continue;
      count += lineIds.length;
      await countSheet(tx, { tenantId, reviewId, sheetId }, parts);
      await planMessages<typeof sheetMessages>(tx, { ...sheet, now: parts.now(), newId: parts.newId }, [
        { kind: 'plan-removals' },
      ]);
      const entry = { verb: 'silence-confirmed', facts: { lines: lineIds } };
      await appendLog(tx, { ...sheet, actorId: personId, at: parts.now() }, [entry]);
    }
    return count;
  });
  parts.kick();
  return { refused };
};

type Kept = { readonly line_id: string; readonly sheet_id: string; readonly member_id: string };
type Of = { readonly tenantId: string; readonly reviewId: string };

const keptIn = async (tx: Tx, { tenantId, reviewId }: Of, groupIds: readonly string[]): Promise<readonly Kept[]> => {
  const { rows } = await sql<Kept>`
    select l.line_id, l.sheet_id, l.member_id from review_lines as l
    join review_sheets as s on s.tenant_id = l.tenant_id and s.sheet_id = l.sheet_id
    where l.tenant_id = ${tenantId}::uuid and l.review_id = ${reviewId}::uuid
      and l.group_id = any(${[...groupIds]}::uuid[]) and ${isKeptBySilence}`.execute(tx);
  return rows;
};

type Refusing = { readonly tenantId: string; readonly by: string; readonly at: Date };

/** Those that a colleague has not refused meanwhile. */
const refuse = async (tx: Tx, { tenantId, by, at }: Refusing, lines: readonly Kept[]): Promise<readonly string[]> => {
  const { rows } = await sql<{ line_id: string }>`
    update review_lines set answer = 'remove', answered_by = ${by}::uuid, answered_at = ${at}::timestamptz,
      version = version + 1
    where tenant_id = ${tenantId}::uuid and line_id = any(${lines.map(({ line_id }) => line_id)}::uuid[])
      and answer is null and vanished is null
    returning line_id`.execute(tx);
  return rows.map(({ line_id }) => line_id).sort();
};
