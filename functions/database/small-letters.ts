import { type RawBuilder, sql } from 'kysely';

/** A column in small letters on every PostgreSQL: in a database of locale C, lower() knows the English ones only. */
export const inSmallLetters = (column: string): RawBuilder<string> =>
  sql<string>`lower(translate(${sql.ref(column)}, 'ÆØÅÄÖÜÉÈÊËÁÀÂÍÓÚÇ', 'æøåäöüéèêëáàâíóúç'))`;

/** The pattern of `like` for values that begin with the search text, regardless of case. */
export const beginsWith = (search: string): string => `${literal(search)}%`;

const literal = (search: string): string => search.toLowerCase().replaceAll(/[\\%_]/g, '\\$&');
