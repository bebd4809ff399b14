import { sql } from 'kysely';
import type { EarlierAnswer } from '#shared/reviews/section-of.ts';
import type { Tx } from '../../database/transaction.ts';

/** What the newest review that was answered and sent says of each membership of these groups. */
export const earlierAnswers = async (
  tx: Tx,
  tenantId: string,
  groupIds: readonly string[],
): Promise<(groupId: string, memberId: string) => EarlierAnswer> => {
  const rows = await tx
    .selectFrom('review_lines as l')
    .innerJoin('review_sheets as s', (join) =>
      join.onRef('s.tenant_id', '=', 'l.tenant_id').onRef('s.sheet_id', '=', 'l.sheet_id'),
    )
    .distinctOn(['l.group_id', 'l.member_id'])
    .select(['l.group_id', 'l.member_id', 'l.answer', 'l.answered_at'])
    .where('l.tenant_id', '=', tenantId)
    .where(sql<boolean>`l.group_id = any(${[...groupIds]}::uuid[])`)
    .where('l.answer', 'is not', null)
    .where('s.sent_at', 'is not', null)
    .orderBy('l.group_id')
    .orderBy('l.member_id')
    .orderBy('l.answered_at', 'desc')
    .execute();
  const known = new Map<string, EarlierAnswer>();
  for (const { group_id, member_id, answer, answered_at } of rows)
    if (answer && answered_at) known.set(`${group_id} ${member_id}`, { decision: answer, at: answered_at });
  return (groupId, memberId) => known.get(`${groupId} ${memberId}`) ?? null;
};
