import { lineFacts } from '#shared/reviews/views.ts';
import type { Tx } from '../../database/transaction.ts';
import { peopleById } from '../directory/people.ts';

/** The lines that were handed over from a sheet: where to; not what became of them there. */
export const handedLines = async (tx: Tx, tenantId: string, sheetId: string) => {
  const rows = await tx
    .selectFrom('review_moves as m')
    .innerJoin('review_lines as l', (join) =>
      join.onRef('l.tenant_id', '=', 'm.tenant_id').onRef('l.line_id', '=', 'm.line_id'),
    )
    .innerJoin('review_sheets as s', (join) =>
      join.onRef('s.tenant_id', '=', 'm.tenant_id').onRef('s.sheet_id', '=', 'm.to_sheet_id'),
    )
    .select(['l.line_id', 'l.group_id', 'l.member_id', 'l.section', 'l.source', 'l.facts', 'l.version'])
    .select(['m.moved_at', 's.reviewer_id'])
    .where('m.tenant_id', '=', tenantId)
    .where('m.sheet_id', '=', sheetId)
    .where('m.why', '=', 'not-mine')
    .whereRef('l.sheet_id', '!=', 'm.sheet_id')
    .execute();
  if (rows.length === 0) return [];
  const people = await peopleById(
    tx,
    tenantId,
    rows.flatMap(({ reviewer_id }) => reviewer_id ?? []),
  );
  return rows.map((row) => ({
    lineId: row.line_id,
    version: row.version,
    groupId: row.group_id,
    memberId: row.member_id,
    section: row.section,
    source: row.source,
    facts: lineFacts.parse(JSON.parse(row.facts)),
    answer: null,
    answeredBy: null,
    answeredAt: null,
    comment: null,
    other: null,
    ...{ gone: null, goneAt: null, removal: null },
    handed: {
      to: { personId: row.reviewer_id, name: people.get(row.reviewer_id ?? '')?.name ?? '' },
      at: row.moved_at.toISOString(),
    },
  }));
};
