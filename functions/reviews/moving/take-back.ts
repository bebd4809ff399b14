import { sql } from 'kysely';
import type { Caller } from '#shared/people/caller.ts';
import { Refusal } from '#shared/refusals/refusal.ts';
import type { Routes } from '#shared/routes/all.ts';
import { dayInCopenhagen } from '#shared/time/copenhagen.ts';
import { lockChain } from '../../database/log.ts';
import { inTenant, type Tx } from '../../database/transaction.ts';
import type { UseCase } from '../../use-case.ts';
import { notOwnAccess } from '../answering/not-own-access.ts';
import { ownSheets } from '../answering/own-sheet.ts';
import { moveLines } from './move-lines.ts';

/**
 * Takes lines back that the caller has handed over from a sheet that is not sent. One that was answered meanwhile, or went
 * further, stays where it is.
 * @throws Refusal `not-found`: the caller has handed none of them over; `answers-sent`, `own-access`
 */
export const takeBackLines: UseCase<Routes['takeBackLines']> = (parts, caller, { params, body }) =>
  inTenant(parts.db, caller.tenantId, async (tx) => {
    const { tenantId, personId } = caller;
    const { reviewId } = params;
    const sheets = new Map(
      (await ownSheets(tx, { caller, today: dayInCopenhagen(parts.now()) }, reviewId)).map((one) => [one.sheetId, one]),
    );
    const handed = await handedFrom(tx, tenantId, [...sheets.keys()], body.lineIds);
    if (handed.length === 0) throw new Refusal('not-found');
    await notOwnAccess(
      tx,
      caller,
      handed.map(({ member_id }) => member_id),
    );
    const back = [];
    for (const [fromSheetId, lines] of Map.groupBy(handed, ({ to_sheet_id }) => to_sheet_id)) {
      const own = sheets.get(lines[0]?.sheet_id ?? '');
      if (!own || own.sentAt) throw new Refusal('answers-sent');
      const from = { tenantId, subject: 'review-sheet', subjectId: fromSheetId } as const;
      await lockChain(tx, from);
      const lineIds = await stillOpen(
        tx,
        caller,
        fromSheetId,
        lines.map(({ line_id }) => line_id),
      );
      if (lineIds.length === 0) continue;
      const move = { tenantId, reviewId, fromSheetId, to: own.reviewerId, lineIds, by: personId };
      back.push(...(await moveLines(tx, parts, { ...move, why: 'taken-back' })));
    }
    return { back };
  });

const handedFrom = (tx: Tx, tenantId: string, sheetIds: readonly string[], lineIds: readonly string[]) =>
  tx
    .selectFrom('review_moves as m')
    .innerJoin('review_lines as l', (join) =>
      join.onRef('l.tenant_id', '=', 'm.tenant_id').onRef('l.line_id', '=', 'm.line_id'),
    )
    .select(['m.sheet_id', 'm.line_id', 'm.to_sheet_id', 'l.member_id'])
    .where('m.tenant_id', '=', tenantId)
    .where(sql<boolean>`m.sheet_id = any(${[...sheetIds]}::uuid[])`)
    .where(sql<boolean>`m.line_id = any(${[...lineIds]}::uuid[])`)
    .where('m.why', '=', 'not-mine')
    .orderBy('m.to_sheet_id')
    .execute();

const stillOpen = async (tx: Tx, { tenantId }: Caller, sheetId: string, lineIds: readonly string[]) => {
  const rows = await tx
    .selectFrom('review_lines as l')
    .innerJoin('review_sheets as s', (join) =>
      join.onRef('s.tenant_id', '=', 'l.tenant_id').onRef('s.sheet_id', '=', 'l.sheet_id'),
    )
    .innerJoin('reviews as r', (join) =>
      join.onRef('r.tenant_id', '=', 's.tenant_id').onRef('r.review_id', '=', 's.review_id'),
    )
    .select('l.line_id')
    .where('l.tenant_id', '=', tenantId)
    .where('l.sheet_id', '=', sheetId)
    .where(sql<boolean>`l.line_id = any(${[...lineIds]}::uuid[])`)
    .where('l.answer', 'is', null)
    .where('s.sent_at', 'is', null)
    .where('r.state', '=', 'open')
    .execute();
  return rows.map(({ line_id }) => line_id);
};
