import { sql } from 'kysely';
import type { Tx } from '../database/transaction.ts';
import type { Parts } from '../parts.ts';
import { planProgressCards } from './telling/plan-cards.ts';

type Sheet = { readonly tenantId: string; readonly reviewId: string; readonly sheetId: string };

/** Counts a sheet's lines anew, and plans that its cards show it; after every change of them. */
export const countSheet = async (tx: Tx, sheet: Sheet, parts: Pick<Parts, 'now' | 'newId'>): Promise<void> => {
  const { tenantId, reviewId, sheetId } = sheet;
  await sql`
    insert into review_progress (tenant_id, review_id, sheet_id, lines, answered, removals, touched_at)
    select ${tenantId}::uuid, ${reviewId}::uuid, ${sheetId}::uuid,
      count(*), count(*) filter (where answer is not null or vanished is not null), count(*) filter (where answer = 'remove'),
      max(answered_at)
    from review_lines where tenant_id = ${tenantId}::uuid and sheet_id = ${sheetId}::uuid
    on conflict (tenant_id, review_id, sheet_id) do update set
      lines = excluded.lines, answered = excluded.answered, removals = excluded.removals,
      touched_at = excluded.touched_at`.execute(tx);
  await planProgressCards(tx, sheet, parts);
};

type Counts = Readonly<Record<'lines' | 'answered' | 'removals' | 'reviewers' | 'sent', number>>;
const none: Counts = { lines: 0, answered: 0, removals: 0, reviewers: 0, sent: 0 };

/** How far each of these reviews is. */
export const readProgress = async (
  tx: Tx,
  tenantId: string,
  reviewIds: readonly string[],
): Promise<(reviewId: string) => Counts> => {
  if (reviewIds.length === 0) return () => none;
  const rows = await tx
    .selectFrom('review_progress as p')
    .innerJoin('review_sheets as s', (join) =>
      join.onRef('s.tenant_id', '=', 'p.tenant_id').onRef('s.sheet_id', '=', 'p.sheet_id'),
    )
    .select(({ fn }) => [
      'p.review_id',
      fn.sum<string>('p.lines').as('lines'),
      fn.sum<string>('p.answered').as('answered'),
      fn.sum<string>('p.removals').as('removals'),
      fn.count<string>('s.reviewer_id').distinct().as('reviewers'),
      fn.count<string>('s.sent_at').as('sent'),
    ])
    .where('p.tenant_id', '=', tenantId)
    .where('p.review_id', 'in', reviewIds)
    .where('p.lines', '>', 0)
    .groupBy('p.review_id')
    .execute();
  const counted = new Map(
    rows.map(({ review_id, lines, answered, removals, reviewers, sent }) => [
      review_id,
      {
        lines: Number(lines),
        answered: Number(answered),
        removals: Number(removals),
        reviewers: Number(reviewers),
        sent: Number(sent),
      },
    ]),
  );
  return (reviewId) => counted.get(reviewId) ?? none;
};
