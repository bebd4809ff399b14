import { type RawBuilder, sql } from 'kysely';
import type { Routes } from '#shared/routes/all.ts';
import { inTenant, type Tx } from '../database/transaction.ts';
import { Trouble } from '../microsoft/trouble.ts';
import type { UseCase } from '../use-case.ts';
import { rememberPeople } from './holders.ts';

/**
 * Colleagues whose name begins so, from Graph; those shown are kept, so that a report can be made on their behalf. Where
 * Graph does not answer, people the desk has met before are returned: a caller may be waiting on the phone.
 */
export const findPeople: UseCase<Routes['findPeople']> = async (parts, caller, { query }) => {
  if (query.search.length < 2) return { people: [] };
  try {
    const found = await parts.graph.findPeople(caller.tenantId, query.search);
    await inTenant(parts.db, caller.tenantId, (tx) => rememberPeople(tx, caller.tenantId, found, parts.now()));
    return { people: found.map(({ personId, name, unit }) => ({ personId, name, unit })) };
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    return {
      people: await inTenant(parts.db, caller.tenantId, (tx) => knownPeople(tx, caller.tenantId, query.search)),
    };
  }
};

const knownPeople = async (tx: Tx, tenantId: string, search: string) => {
  const rows = await tx
    .selectFrom('people')
    .select(['person_id', 'name', 'unit'])
    .where('tenant_id', '=', tenantId)
    .where(inSmallLetters('name'), 'like', beginsWith(search))
    .orderBy('name')
    .limit(20)
    .execute();
  return rows.map(({ person_id, name, unit }) => ({ personId: person_id, name, unit }));
};

/** A column in small letters on every PostgreSQL: in a database of locale C, lower() knows the English ones only. */
const inSmallLetters = (column: string): RawBuilder<string> =>
  sql<string>`lower(translate(${sql.ref(column)}, 'ÆØÅÄÖÜÉÈÊËÁÀÂÍÓÚÇ', 'æøåäöüéèêëáàâíóúç'))`;

/** The pattern of `like` for values that begin with the search text, regardless of case. */
const beginsWith = (search: string): string => `${search.toLowerCase().replaceAll(/[\\%_]/g, '\\$&')}%`;
