import type { Tx } from '../../database/transaction.ts';

type Of = { readonly tenantId: string; readonly sheetId: string; readonly personId: string };

/**
 * How long somebody has taken over a sheet, as the page says; where it says nothing at most since the sheet was first seen, or
 * opened. Milliseconds; undefined: not known.
 */
export const timeTaken = async (
  tx: Tx,
  { tenantId, sheetId, personId }: Of,
  now: Date,
): Promise<number | undefined> => {
  const sheet = await tx
    .selectFrom('review_sheets as s')
    .leftJoin('review_progress as p', (join) =>
      join.onRef('p.tenant_id', '=', 's.tenant_id').onRef('p.sheet_id', '=', 's.sheet_id'),
    )
    .leftJoin('review_sittings as t', (join) =>
      join
        .onRef('t.tenant_id', '=', 's.tenant_id')
        .onRef('t.sheet_id', '=', 's.sheet_id')
        .on('t.person_id', '=', personId),
    )
    .select(['s.opened_at', 's.reviewer_id', 'p.seen_at', 't.spent_ms'])
    .where('s.tenant_id', '=', tenantId)
    .where('s.sheet_id', '=', sheetId)
    .executeTakeFirst();
  if (sheet?.spent_ms) return sheet.spent_ms;
  // Only that of the reviewer is kept, not when a stand-in saw it.
  const seen = sheet?.reviewer_id === personId ? sheet.seen_at : null;
  const since = seen ?? sheet?.opened_at;
  return since ? now.getTime() - since.getTime() : undefined;
};
