import { Refusal } from '#shared/refusals/refusal.ts';
import type { Routes } from '#shared/routes/all.ts';
import { lockChain } from '../../database/log.ts';
import { inTenant, type Tx } from '../../database/transaction.ts';
import type { UseCase } from '../../use-case.ts';
import { othersAccess } from '../answering/not-own-access.ts';
import { openSheetIn } from '../telling/open-sheet-in.ts';
import { moveLines } from './move-lines.ts';
import { askerFor } from './who-may-answer.ts';

/**
 * Gives what a reviewer was asked and has not sent to another, with the answers given so far; that one is told. Lines the other
 * may not answer stay, and those about the caller's own access and that of the own manager.
 * @throws Refusal `not-found`, `review-ended`, `answers-sent`, `own-access`; `other-may-not-review` where no line may go there
 */
export const reassignSheet: UseCase<Routes['reassignSheet']> = async (parts, caller, { params, body }) => {
  const { tenantId, personId } = caller;
  const { reviewId, sheetId } = params;
  const answer = await inTenant(parts.db, tenantId, async (tx) => {
    await lockChain(tx, { tenantId, subject: 'review-sheet', subjectId: sheetId });
    const { reviewerId } = await openSheetIn(tx, { tenantId, reviewId, sheetId });
    const lines = await linesOf(tx, tenantId, sheetId);
    const others = await othersAccess(tx, caller, lines, ({ memberId }) => memberId);
    const mayAsk = await askerFor(tx, { tenantId, reviewId, reviewerId }, others, [body.personId]);
    const lineIds = others.filter((line) => mayAsk(body.personId, line) === 'yes').map(({ lineId }) => lineId);
    if (lineIds.length === 0) throw new Refusal('other-may-not-review');
    const move = { tenantId, reviewId, fromSheetId: sheetId, to: body.personId, lineIds, by: personId };
    await moveLines(tx, parts, { ...move, why: 'given-to-another' });
    return { moved: lineIds.length, stay: lines.length - lineIds.length };
  });
  parts.kick();
  return answer;
};

const linesOf = async (tx: Tx, tenantId: string, sheetId: string) => {
  const rows = await tx
    .selectFrom('review_lines')
    .select(['line_id', 'group_id', 'member_id'])
    .where('tenant_id', '=', tenantId)
    .where('sheet_id', '=', sheetId)
    .where('vanished', 'is', null)
    .orderBy('line_id')
    .execute();
  return rows.map(({ line_id, group_id, member_id }) => ({ lineId: line_id, groupId: group_id, memberId: member_id }));
};
