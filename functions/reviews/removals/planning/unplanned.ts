import { sql } from 'kysely';
import type { Tx } from '../../../database/transaction.ts';
import type { Parts } from '../../../parts.ts';
import { planOf } from '../../plans/plan-row.ts';
import { openMessage, planRemovals, type RefusedLine, tonight } from './plan-removals.ts';

type Unplanned = RefusedLine & { readonly review_id: string; readonly plan: string; readonly state: string };

/** What was refused and sent and has no removal yet; in one sheet, or in all. */
export const unplannedLines = (tx: Tx, tenantId: string, sheetId?: string): Promise<Unplanned[]> =>
  tx
    .selectFrom('review_lines as l')
    .innerJoin('review_sheets as s', (join) =>
      join.onRef('s.tenant_id', '=', 'l.tenant_id').onRef('s.sheet_id', '=', 'l.sheet_id'),
    )
    .innerJoin('reviews as r', (join) =>
      join.onRef('r.tenant_id', '=', 'l.tenant_id').onRef('r.review_id', '=', 'l.review_id'),
    )
    .select(['l.line_id', 'l.group_id', 'l.member_id', 'l.review_id', 'r.plan', 'r.state'])
    .where('l.tenant_id', '=', tenantId)
    .$if(sheetId !== undefined, (all) => all.where('l.sheet_id', '=', sheetId ?? ''))
    .where('l.answer', '=', 'remove')
    .where('s.sent_at', 'is not', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('removals as a')
            .select('a.removal_id')
            .whereRef('a.tenant_id', '=', 'l.tenant_id')
            .whereRef('a.line_id', '=', 'l.line_id'),
        ),
      ),
    )
    .orderBy('l.review_id')
    .execute();

/** Removals that wait for the end of a review that has ended. */
export const waitingForTheEnd = (tx: Tx, tenantId: string): Promise<Unplanned[]> =>
  tx
    .selectFrom('removals as a')
    .innerJoin('reviews as r', (join) =>
      join.onRef('r.tenant_id', '=', 'a.tenant_id').onRef('r.review_id', '=', 'a.review_id'),
    )
    .select(['a.line_id', 'a.group_id', 'a.member_id', 'a.review_id', 'r.plan', 'r.state'])
    .where('a.tenant_id', '=', tenantId)
    .where('a.state', '=', 'planned')
    .where('r.state', '=', 'ended')
    .where(sql<boolean>`not exists (${openMessage})`)
    .orderBy('a.review_id')
    .execute();

/** Plans removals for the time that the plan of their review says. @returns how many */
export const planByPlans = async (
  tx: Tx,
  parts: Pick<Parts, 'now' | 'newId'>,
  tenantId: string,
  lines: readonly Unplanned[],
): Promise<number> => {
  let count = 0;
  for (const [reviewId, own] of Map.groupBy(lines, ({ review_id }) => review_id)) {
    const due = own[0] ? dueBy(own[0], parts.now()) : null;
    count += await planRemovals(tx, parts, { tenantId, reviewId, by: null, due, lines: own });
  }
  return count;
};

/** When the plan of a review has removals made; null: when it has ended. */
export const dueBy = ({ plan, state }: Pick<Unplanned, 'plan' | 'state'>, now: Date): Date | null => {
  switch (planOf(plan).removal.when) {
    case 'at-once':
      return now;
    case 'daily':
      return tonight(now);
    case 'at-the-end':
      return state === 'ended' ? now : null;
  }
};
