import { digestOf } from '../../database/log.ts';
import type { LockedBreach } from '../change-breach.ts';
import { type Reported, type Told, toldTogether } from './reported.ts';

/** The log's facts of what a person has reported so far: who, and a digest. */
export const toldFacts = (personId: string, told: string) => ({ reporter: personId, told: digestOf(personId, told) });

/**
 * One more reporter of a locked case, or more from one of its reporters.
 * @returns what the log holds of it
 */
export const addReporter = async (
  { tx, row, now }: Pick<LockedBreach, 'tx' | 'row' | 'now'>,
  before: readonly Reported[],
  personId: string,
  more: Told,
): Promise<ReturnType<typeof toldFacts>> => {
  const own = { tenant_id: row.tenant_id, case_id: row.case_id, person_id: personId };
  const earlier = before.find((one) => one.personId === personId);
  const told = JSON.stringify(earlier ? toldTogether(earlier.told, more) : more);
  await tx
    .insertInto('case_reporters')
    .values({ ...own, reported_at: now, told })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'case_id', 'person_id']).doUpdateSet({ told }))
    .execute();
  return toldFacts(personId, told);
};
