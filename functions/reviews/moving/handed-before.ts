import { sql } from 'kysely';
import type { Tx } from '../../database/transaction.ts';

const nobody: ReadonlySet<string> = new Set();

/** Who has said of each of these lines that it is not theirs: nobody is asked about the same twice. */
export const handedBefore = async (
  tx: Tx,
  tenantId: string,
  lineIds: readonly string[],
): Promise<(lineId: string) => ReadonlySet<string>> => {
  const rows = await tx
    .selectFrom('review_moves as m')
    .innerJoin('review_sheets as s', (join) =>
      join.onRef('s.tenant_id', '=', 'm.tenant_id').onRef('s.sheet_id', '=', 'm.sheet_id'),
    )
    .select(['m.line_id', 's.reviewer_id'])
    .where('m.tenant_id', '=', tenantId)
    .where(sql<boolean>`m.line_id = any(${[...lineIds]}::uuid[])`)
    .where('m.why', '=', 'not-mine')
    .execute();
  const asked = new Map<string, Set<string>>();
  for (const { line_id, reviewer_id } of rows)
    if (reviewer_id) asked.set(line_id, (asked.get(line_id) ?? new Set()).add(reviewer_id));
  return (lineId) => asked.get(lineId) ?? nobody;
};
