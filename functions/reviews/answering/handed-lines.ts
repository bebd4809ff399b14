import { sql } from 'kysely';
import { lineFacts } from '#shared/reviews/views.ts';
import type { Tx } from '../../database/transaction.ts';

/** The lines that were handed over from these sheets, each with the sheet it was in: where to; not what became of them there. */
export const handedLines = async (tx: Tx, tenantId: string, sheetIds: readonly string[]) => {
  const rows = await tx
    .selectFrom('review_moves as m')
    .innerJoin('review_lines as l', (join) =>
      join.onRef('l.tenant_id', '=', 'm.tenant_id').onRef('l.line_id', '=', 'm.line_id'),
    )
    .innerJoin('review_sheets as s', (join) =>
      join.onRef('s.tenant_id', '=', 'm.tenant_id').onRef('s.sheet_id', '=', 'm.to_sheet_id'),
    )
    .leftJoin('directory_people as p', (join) =>
      join
        .onRef('p.tenant_id', '=', 's.tenant_id')
        .onRef('p.person_id', '=', 's.reviewer_id')
        .on('p.gone_at', 'is', null),
    )
    .select(['l.line_id', 'l.group_id', 'l.member_id', 'l.section', 'l.source', 'l.facts', 'l.version'])
    .select(['m.sheet_id', 'm.moved_at', 's.reviewer_id', 'p.name'])
    .where('m.tenant_id', '=', tenantId)
    .where(sql<boolean>`m.sheet_id = any(${[...sheetIds]}::uuid[])`)
    .where('m.why', '=', 'not-mine')
    .whereRef('l.sheet_id', '!=', 'm.sheet_id')
    .execute();
  return rows.map((row) => ({
    sheetId: row.sheet_id,
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
    handed: { to: { personId: row.reviewer_id, name: row.name ?? '' }, at: row.moved_at.toISOString() },
  }));
};
