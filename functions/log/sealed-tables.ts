import { sql } from 'kysely';
import type { Tx } from '../database/transaction.ts';
import { sealedByMigrations } from './guards/sealed-by-migrations.ts';
import type { SealedTable } from './sealed-table.ts';

/**
 * The tables that the migrations of this database have sealed (`seal_table`), as the catalogue has them: of a table that is
 * named but not there, or has no such column, nothing.
 */
export const readSealedTables = async (tx: Tx): Promise<readonly SealedTable[]> => {
  const { rows } = await sql<SealedTable>`
    select c.relname::text as name, left(s.subject, 100) as subject, a.attname::text as of,
      coalesce((
        select string_agg(
          case k.atttypid when 'integer'::regtype then format('lpad(%I::text, 9, ''0'')', k.attname) else format('%I::text', k.attname) end,
          ' || ''/'' || ' order by place)
        from pg_index i cross join unnest(i.indkey) with ordinality as at (attnum, place)
        join pg_attribute k on k.attrelid = c.oid and k.attnum = at.attnum and k.attname not in ('tenant_id', a.attname)
        where i.indrelid = c.oid and i.indisprimary), '''''') as key,
      case when s.columns is not null then array(
        select k.attname::text from pg_attribute k
        where k.attrelid = c.oid and k.attnum > 0 and not k.attisdropped and k.attname = any (s.columns)
        order by k.attname) end as columns,
      array(
        select k.attname::text from pg_attribute k
        where k.attrelid = c.oid and k.attnum > 0 and not k.attisdropped
          and (k.attname in ('tenant_id', a.attname, 'log_length', 'log_hash') or k.attgenerated <> '')
        order by k.attname) as "leftOut"
    from sealed_tables s
    join pg_class c on c.relname = s.name and c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
    join pg_attribute a on a.attrelid = c.oid and a.attname = s.of_column and not a.attisdropped
    order by c.relname`.execute(tx);
  return rows;
};

/**
 * All that is sealed: what the desk's migrations have named, whatever became of it in the catalogue - somebody may have
 * removed a table's key, or its name there -, and what only this database's have.
 */
export const allSealedTables = async (tx: Tx): Promise<readonly SealedTable[]> => {
  const others = await readSealedTables(tx);
  return [
    ...sealedByMigrations,
    ...others.filter(({ name }) => !sealedByMigrations.some((known) => known.name === name)),
  ];
};
