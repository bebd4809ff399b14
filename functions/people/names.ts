import type { PersonRef } from '#shared/cases/person-ref.ts';
import type { Tx } from '../database/transaction.ts';

/** Puts names to ids; `null` is the desk itself, an unknown person has no name. */
export type NameOf = (personId: string | null) => PersonRef;

export const readNames = async (tx: Tx, tenantId: string, ids: readonly (string | null)[]): Promise<NameOf> => {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  const rows =
    wanted.length === 0
      ? []
      : await tx
          .selectFrom('people')
          .select(['person_id', 'name'])
          .where('tenant_id', '=', tenantId)
          .where('person_id', 'in', wanted)
          .execute();
  const names = new Map(rows.map((row) => [row.person_id, row.name]));
  return (personId) => ({ personId, name: personId === null ? '' : (names.get(personId) ?? '') });
};
