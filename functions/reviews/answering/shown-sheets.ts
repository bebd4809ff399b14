import { dayInCopenhagen } from '#shared/time/copenhagen.ts';
import type { Tx } from '../../database/transaction.ts';
import { spentBefore } from '../sittings/sitting-of.ts';
import { type Asking, isOwnSheet } from './own-sheet.ts';

/**
 * The sheets a caller answers, those that end soonest first: of running reviews, and what ended or was sent since. With the
 * responsible person's name and the last day the caller stands in for them, and the caller's own time over each.
 */
export const shownSheets = (tx: Tx, asking: Asking, since: Date) => {
  const { tenantId, personId } = asking.caller;
  return tx
    .selectFrom('review_sheets as s')
    .innerJoin('reviews as r', (join) =>
      join.onRef('r.tenant_id', '=', 's.tenant_id').onRef('r.review_id', '=', 's.review_id'),
    )
    .leftJoin('review_stand_ins as d', (join) =>
      join
        .onRef('d.tenant_id', '=', 's.tenant_id')
        .onRef('d.person_id', '=', 's.reviewer_id')
        .on('d.deputy_id', '=', personId)
        .on('d.ended_at', 'is', null)
        .on('d.starts', '<=', asking.today)
        .on('d.ends', '>=', asking.today),
    )
    .leftJoin('review_sittings as t', (join) =>
      join
        .onRef('t.tenant_id', '=', 's.tenant_id')
        .onRef('t.sheet_id', '=', 's.sheet_id')
        .on('t.person_id', '=', personId),
    )
    .leftJoin('directory_people as p', (join) =>
      join
        .onRef('p.tenant_id', '=', 's.tenant_id')
        .onRef('p.person_id', '=', 's.reviewer_id')
        .on('p.gone_at', 'is', null),
    )
    .select(['s.sheet_id', 's.reviewer_id', 's.opened_at', 's.sent_at', 's.silent_at'])
    .select(['r.review_id', 'r.plan_id', 'r.plan', 'r.state', 'r.starts', 'r.ends'])
    .select(['d.ends as stands_in_until', 'p.name as reviewer'])
    .select(['t.spent_ms', 't.looked_at_again', 't.unchanged_ms', spentBefore(personId).as('spent_before_ms')])
    .where('s.tenant_id', '=', tenantId)
    .where(isOwnSheet(asking))
    .where((row) =>
      row.or([row('r.state', '=', 'open'), row('r.ends', '>', dayInCopenhagen(since)), row('s.sent_at', '>', since)]),
    )
    .orderBy('r.ends')
    .orderBy('s.sheet_id')
    .execute();
};
