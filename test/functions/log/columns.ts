import { sql } from 'kysely';
import type { Database } from '#functions/database/connect.ts';

/** A column of the database; `type` is PostgreSQL's own name for it. */
export type Column = { readonly table: string; readonly column: string; readonly type: string };

/** Every column of every table, as the owner sees them. */
export const columnsOf = async (owner: Database): Promise<readonly Column[]> => {
  const { rows } = await sql<Column>`
    select table_name as table, column_name as column, udt_name as type
    from information_schema.columns join information_schema.tables using (table_schema, table_name)
    where table_schema = 'public' and table_type = 'BASE TABLE' order by 1, ordinal_position`.execute(owner);
  return rows;
};
