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

/**
 * Of a sheet `s` of a review `r` with its progress `p`, what counts as answered: while the review is open what was answered so
 * far; after its end what was sent, and what needed no answer because it had gone.
 */
export const answeredOfSheet = sql<number>`case when r.state = 'ended' and s.sent_at is null then (
  select count(*)::integer from review_lines l
  where l.tenant_id = p.tenant_id and l.sheet_id = p.sheet_id and l.vanished is not null) else p.answered end`;

/** Likewise what counts as refused: what was sent. */
export const refusedInSheet = sql<number>`case when s.sent_at is null then 0 else p.removals end`;

type Counts = Readonly<Record<'lines' | 'answered' | 'removals' | 'reviewers' | 'sent', number>>;
const none: Counts = { lines: 0, answered: 0, removals: 0, reviewers: 0, sent: 0 };

/** How far each of these reviews is; what silence took was not sent. */
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
    .innerJoin('reviews as r', (join) =>
      join.onRef('r.tenant_id', '=', 'p.tenant_id').onRef('r.review_id', '=', 'p.review_id'),
    )
    .select(({ fn }) => [
      'p.review_id',
      fn.sum<string>('p.lines').as('lines'),
      fn.sum<string>(answeredOfSheet).as('answered'),
      fn.sum<string>(refusedInSheet).as('removals'),
      fn.count<string>('s.reviewer_id').distinct().as('reviewers'),
      fn.count<string>('s.sent_at').filterWhere('s.silent_at', 'is', null).as('sent'),
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
