import { sql } from 'kysely';
import type { Tx } from '../../database/transaction.ts';

/** These lines of a sheet, in the order of their ids; those that are not in it are left out. */
export const linesIn = async (tx: Tx, tenantId: string, sheetId: string, lineIds: readonly string[]) => {
  const rows = await tx
    .selectFrom('review_lines')
    .select(['line_id', 'group_id', 'member_id', 'version', 'answer', 'comment', 'answered_by', 'answered_at'])
    .where('tenant_id', '=', tenantId)
    .where('sheet_id', '=', sheetId)
    .where(sql<boolean>`line_id = any(${[...lineIds]}::uuid[])`)
    .orderBy('line_id')
    .execute();
  return rows.map(({ line_id, group_id, member_id, answered_by, answered_at, ...row }) => ({
    ...row,
    lineId: line_id,
    groupId: group_id,
    memberId: member_id,
    answeredBy: answered_by,
    answeredAt: answered_at,
  }));
};
export type LineIn = Awaited<ReturnType<typeof linesIn>>[number];
