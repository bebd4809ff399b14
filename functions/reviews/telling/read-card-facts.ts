import { sql } from 'kysely';
import type { Tx } from '../../database/transaction.ts';

/** What a sheet asks, in numbers: nothing that names a person or a group. */
export type SheetNumbers = {
  readonly people: number;
  readonly groups: number;
  readonly standsOut: number;
  readonly added: number;
  readonly unchanged: number;
  readonly unchangedPeople: number;
  readonly open: number;
  readonly removals: number;
};

/** Counts a sheet's lines. */
export const readSheetNumbers = async (tx: Tx, tenantId: string, sheetId: string): Promise<SheetNumbers> => {
  const { rows } = await sql<SheetNumbers>`
    select count(distinct member_id)::int as people, count(distinct group_id)::int as groups,
      count(*) filter (where section = 'stands-out')::int as "standsOut",
      count(*) filter (where section = 'new')::int as added,
      count(*) filter (where section = 'unchanged')::int as unchanged,
      count(distinct member_id) filter (where section = 'unchanged')::int as "unchangedPeople",
      count(*) filter (where answer is null)::int as open,
      count(*) filter (where answer = 'remove')::int as removals
    from review_lines where tenant_id = ${tenantId}::uuid and sheet_id = ${sheetId}::uuid`.execute(tx);
  const [found] = rows;
  if (!found) throw new Error('a count without a row');
  return found;
};
