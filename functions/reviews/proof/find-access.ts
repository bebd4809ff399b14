import { sql } from 'kysely';
import type { Routes } from '#shared/routes/all.ts';
import { inTenant } from '../../database/transaction.ts';
import type { UseCase } from '../../use-case.ts';

/** A search of fewer letters finds nearly everybody. */
const fewestLetters = 2;
const mostFound = 12;

type Person = {
  readonly personId: string;
  readonly name: string;
  readonly title: string | null;
  readonly unit: string | null;
};
type Group = { readonly groupId: string; readonly name: string; readonly words: string | null };

/** People and groups of the directory by a part of the name; of a group by what it gives access to as well. */
export const findAccess: UseCase<Routes['findAccess']> = async (parts, { tenantId }, { query }) => {
  const { search } = query;
  if (search.length < fewestLetters) return { people: [], groups: [] };
  const pattern = `%${search.toLowerCase().replaceAll(/[\\%_]/g, '\\$&')}%`;
  const begins = pattern.slice(1);
  return inTenant(parts.db, tenantId, async (tx) => {
    const people = await sql<Person>`
      select person_id as "personId", name, title, unit from directory_people
      where tenant_id = ${tenantId}::uuid and ${inSmall('name')} like ${pattern}
      order by (${inSmall('name')} like ${begins}) desc, name, person_id limit ${mostFound}`.execute(tx);
    const groups = await sql<Group>`
      select group_id as "groupId", name, description as words from directory_groups
      where tenant_id = ${tenantId}::uuid and (${inSmall('name')} like ${pattern} or ${inSmall('description')} like ${pattern})
      order by (${inSmall('name')} like ${begins}) desc, name, group_id limit ${mostFound}`.execute(tx);
    return { people: people.rows, groups: groups.rows.map((group) => ({ ...group, sensitivity: null })) };
  });
};

// In a database of locale C lower() knows the English letters only.
const inSmall = (column: string) => sql`lower(translate(${sql.ref(column)}, 'ÆØÅÄÖÜÉÈ', 'æøåäöüéè'))`;
