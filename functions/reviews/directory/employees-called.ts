import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../database/transaction.ts';

/** A name is not guessed from one letter. */
const shortest = 2;
const most = 30;

/** Employees who can sign in and one of whose names begins so, regardless of case, as the directory was last read. */
export const employeesCalled = async (tx: Tx, tenantId: string, search: string) => {
  if (search.length < shortest) return [];
  const begins = `${search.toLowerCase().replaceAll(/[\\%_]/g, '\\$&')}%`;
  const rows = await tx
    .selectFrom('directory_people')
    .select(['person_id', 'name', 'unit'])
    .where('tenant_id', '=', tenantId)
    .where('gone_at', 'is', null)
    .where('account', '=', 'enabled')
    .where('is_guest', '=', false)
    .where((row) => row.or([row(inSmallLetters, 'like', begins), row(inSmallLetters, 'like', `% ${begins}`)]))
    .orderBy('name')
    .limit(most)
    .execute();
  return rows.map(({ person_id, name, unit }) => ({ personId: person_id, name, unit }));
};

/** On every PostgreSQL: in a database of locale C, lower() knows the English letters only. */
const inSmallLetters: RawBuilder<string> = sql<string>`lower(translate(name, 'ÆØÅÄÖÜÉÈÊËÁÀÂÍÓÚÇ', 'æøåäöüéèêëáàâíóúç'))`;
