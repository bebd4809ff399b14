import type { CaseTime } from '#shared/breaches/case-time.ts';
import type { Tx } from '../../database/transaction.ts';
import type { CaseRow } from '../../subject/case-row.ts';
import type { ReadMoment } from './read-moment.ts';

type Author = { readonly authorId: string; readonly now: Date; readonly reasonId?: string };

/** Keeps a new revision of one of the four times beside the earlier ones. */
export const keepTime = async (
  tx: Tx,
  { tenant_id, case_id }: Pick<CaseRow, 'tenant_id' | 'case_id'>,
  time: CaseTime,
  { at, estimated }: ReadMoment,
  { authorId, now, reasonId }: Author,
): Promise<void> => {
  const last = await tx
    .selectFrom('breach_times')
    .select((count) => count.fn.max('revision').as('revision'))
    .where('tenant_id', '=', tenant_id)
    .where('case_id', '=', case_id)
    .where('time', '=', time)
    .executeTakeFirst();
  await tx
    .insertInto('breach_times')
    .values({
      tenant_id,
      case_id,
      time,
      revision: Number(last?.revision ?? 0) + 1,
      at,
      estimated,
      author_id: authorId,
      recorded_at: now,
      reason_id: reasonId ?? null,
    })
    .execute();
};

/** The newest revision of a time, and whether the team has corrected it with a reason. */
export const newestTime = (tx: Tx, { tenant_id, case_id }: CaseRow, time: CaseTime) =>
  tx
    .selectFrom('breach_times')
    .select(['at', 'reason_id'])
    .where('tenant_id', '=', tenant_id)
    .where('case_id', '=', case_id)
    .where('time', '=', time)
    .orderBy('revision', 'desc')
    .executeTakeFirst();

export const timeOf = async (tx: Tx, row: CaseRow, time: CaseTime): Promise<Date | undefined> =>
  (await newestTime(tx, row, time))?.at;
