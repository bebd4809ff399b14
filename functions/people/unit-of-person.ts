import type { Tx } from '../database/transaction.ts';

/** What is known of where a person works. `managerId` null: not known, or not lately. */
export type UnitOfPerson = {
  readonly unit: string | null;
  readonly managerId: string | null;
  readonly isKnown: boolean;
};

/** How long the manager of a person is taken for granted: people change places, and a case goes to one only. Milliseconds. */
const goodFor = 24 * 3_600_000;

/** The unit and the manager of a person, as the directory said lately. */
export const unitOfPerson = async (tx: Tx, tenantId: string, personId: string, now: Date): Promise<UnitOfPerson> => {
  const person = await tx
    .selectFrom('people')
    .select(['unit', 'manager_id', 'looked_up_at'])
    .where('tenant_id', '=', tenantId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  // Searches and members of groups come without a manager; only a look at the person shows whether there is one.
  const lookedUpAt = person?.looked_up_at?.getTime() ?? Number.NEGATIVE_INFINITY;
  return {
    unit: person?.unit ?? null,
    managerId: now.getTime() - lookedUpAt < goodFor ? (person?.manager_id ?? null) : null,
    isKnown: person !== undefined,
  };
};
