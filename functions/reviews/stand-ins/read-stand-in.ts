import type { StandInView } from '#shared/reviews/answering/stand-ins.ts';
import type { Tx } from '../../database/transaction.ts';
import { peopleById } from '../directory/people.ts';

/** Who stands in for a person, now or later; also one whose days are over, until another is named. */
export const readStandIn = async (
  tx: Tx,
  tenantId: string,
  personId: string,
): Promise<(StandInView & { readonly standInId: string }) | undefined> => {
  const row = await tx
    .selectFrom('review_stand_ins')
    .select(['stand_in_id', 'deputy_id', 'starts', 'ends'])
    .where('tenant_id', '=', tenantId)
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  if (!row) return undefined;
  const people = await peopleById(tx, tenantId, [row.deputy_id]);
  return {
    standInId: row.stand_in_id,
    person: { personId: row.deputy_id, name: people.get(row.deputy_id)?.name ?? '' },
    from: row.starts,
    to: row.ends,
  };
};

/** For whom a person stands in on a day (`YYYY-MM-DD`), and until when. */
export const standsInFor = async (tx: Tx, tenantId: string, deputyId: string, today: string) => {
  const rows = await tx
    .selectFrom('review_stand_ins')
    .select(['person_id', 'ends'])
    .where('tenant_id', '=', tenantId)
    .where('deputy_id', '=', deputyId)
    .where('ended_at', 'is', null)
    .where('starts', '<=', today)
    .where('ends', '>=', today)
    .execute();
  const people = await peopleById(
    tx,
    tenantId,
    rows.map(({ person_id }) => person_id),
  );
  return new Map(
    rows.map(({ person_id, ends }) => [
      person_id,
      { person: { personId: person_id, name: people.get(person_id)?.name ?? '' }, until: ends },
    ]),
  );
};
