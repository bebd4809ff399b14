import type { Open } from './change.ts';
import { type Reported, type Told, toldTogether } from './told.ts';

/**
 * One more reporter of a locked case, or what one of them tells now besides.
 * @returns whether the reporter is new in the case
 */
export const addReporter = async (
  { tx, row, now }: Pick<Open, 'tx' | 'row' | 'now'>,
  before: readonly Reported[],
  personId: string,
  told: Told,
): Promise<boolean> => {
  const own = { tenant_id: row.tenant_id, breach_id: row.breach_id, person_id: personId };
  const earlier = before.find((one) => one.personId === personId);
  if (earlier) {
    await tx
      .updateTable('breach_reporters')
      .set({ told: JSON.stringify(toldTogether(earlier.told, told)) })
      .where('tenant_id', '=', own.tenant_id)
      .where('breach_id', '=', own.breach_id)
      .where('person_id', '=', own.person_id)
      .execute();
    return false;
  }
  await tx
    .insertInto('breach_reporters')
    .values({ ...own, reported_at: now, told: JSON.stringify(told) })
    .execute();
  return true;
};
