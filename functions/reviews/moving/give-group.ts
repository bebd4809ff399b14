import { Refusal } from '#shared/refusals/refusal.ts';
import type { Routes } from '#shared/routes/all.ts';
import { lockChain } from '../../database/log.ts';
import { inTenant, type Tx } from '../../database/transaction.ts';
import type { UseCase } from '../../use-case.ts';
import { othersAccess } from '../answering/not-own-access.ts';
import { moveLines } from './move-lines.ts';
import { askerFor } from './who-may-answer.ts';

/**
 * Gives a colleague what the GDPR team is asked about one group and nobody has answered; that one is told. Lines the colleague
 * may not answer stay with the team, and those about the caller's own access and that of the own manager.
 * @throws Refusal `not-found`: the team is asked nothing about the group; `own-access`; `other-may-not-review` where no line may go there
 */
export const giveGroup: UseCase<Routes['giveGroup']> = async (parts, caller, { params, body }) => {
  const { tenantId, personId } = caller;
  const { reviewId, groupId } = params;
  const moved = await inTenant(parts.db, tenantId, async (tx) => {
    const sheetId = await teamSheet(tx, tenantId, reviewId);
    await lockChain(tx, { tenantId, subject: 'review-sheet', subjectId: sheetId });
    if ((await teamSheet(tx, tenantId, reviewId)) !== sheetId) throw new Refusal('not-found');
    const lines = await openLines(tx, { tenantId, sheetId, groupId });
    if (lines.length === 0) throw new Refusal('not-found');
    const others = await othersAccess(tx, caller, lines, ({ memberId }) => memberId);
    const mayAsk = await askerFor(tx, { tenantId, reviewId, reviewerId: null }, others, [body.personId]);
    const lineIds = others.filter((line) => mayAsk(body.personId, line) === 'yes').map(({ lineId }) => lineId);
    if (lineIds.length === 0) throw new Refusal('other-may-not-review');
    const move = { tenantId, reviewId, fromSheetId: sheetId, to: body.personId, lineIds, by: personId };
    await moveLines(tx, parts, { ...move, why: 'given-to-another' });
    return lineIds.length;
  });
  parts.kick();
  return { moved };
};

const teamSheet = async (tx: Tx, tenantId: string, reviewId: string): Promise<string> => {
  const row = await tx
    .selectFrom('review_sheets as s')
    .innerJoin('reviews as r', (join) =>
      join.onRef('r.tenant_id', '=', 's.tenant_id').onRef('r.review_id', '=', 's.review_id'),
    )
    .select('s.sheet_id')
    .where('s.tenant_id', '=', tenantId)
    .where('s.review_id', '=', reviewId)
    .where('s.reviewer_id', 'is', null)
    .where('s.sent_at', 'is', null)
    .where('r.state', '=', 'open')
    .executeTakeFirst();
  if (!row) throw new Refusal('not-found');
  return row.sheet_id;
};

type Of = { readonly tenantId: string; readonly sheetId: string; readonly groupId: string };

const openLines = async (tx: Tx, { tenantId, sheetId, groupId }: Of) => {
  const rows = await tx
    .selectFrom('review_lines')
    .select(['line_id', 'group_id', 'member_id'])
    .where('tenant_id', '=', tenantId)
    .where('sheet_id', '=', sheetId)
    .where('group_id', '=', groupId)
    .where('answer', 'is', null)
    .where('vanished', 'is', null)
    .orderBy('line_id')
    .execute();
  return rows.map(({ line_id, group_id, member_id }) => ({ lineId: line_id, groupId: group_id, memberId: member_id }));
};
