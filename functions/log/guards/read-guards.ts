import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '../../database/transaction.ts';
import { others } from './read-other-roles.ts';

/** What keeps the desk's roles from altering rows past the log, by `catalogue name`, each as a short digest. */
export type Guards = ReadonlyMap<string, string>;

type Guard = { readonly name: string; readonly says: string };

/** The two roles, and `public`: what each may do to a table or a function. */
const desk = `gdpr_desk`;
const worker = `gdpr_desk_worker`;
const rights = (check: string, kinds: readonly string[]): string =>
  kinds
    .flatMap((kind) => [desk, worker, 'public'].map((who) => `${check}('${who}', c.oid, '${kind}')::int::text`))
    .join(' || ');

// Seen as requests see them: a table of the same name in a schema that comes before `public` stands here in its place.
const tables = `
  select 'pg_class ' || c.relname as name, concat_ws(' ', n.nspname, c.relkind, c.relrowsecurity, c.relforcerowsecurity,
    c.relowner = (select relowner from pg_class where oid = 'public.migrations'::regclass),
    ${rights('has_table_privilege', ['insert', 'update', 'delete', 'truncate', 'trigger'])},
    ${rights('has_any_column_privilege', ['select', 'insert', 'update'])}) as says
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p', 'v', 'm', 'f') and pg_table_is_visible(c.oid)
    and n.nspname not in ('pg_catalog', 'information_schema') and c.relname not like 'pg\\_%'`;

const policies = `
  select 'pg_policy ' || tablename || '.' || policyname,
    concat_ws(' ', permissive, array_to_string(roles, ','), cmd, qual, with_check)
  from pg_policies where schemaname = 'public'`;

const triggers = `
  select 'pg_trigger ' || c.relname || '.' || t.tgname, t.tgenabled::text || ' ' || pg_get_triggerdef(t.oid)
  from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'public' and not t.tgisinternal`;

const rules = `
  select 'pg_rewrite ' || tablename || '.' || rulename, definition from pg_rules where schemaname = 'public'`;

// Those of extensions are not the desk's.
const functions = `
  select 'pg_proc ' || c.proname || '/' || c.pronargs, concat_ws(' ', l.lanname, c.prosecdef, c.provolatile,
    array_to_string(c.proconfig, ','), ${rights('has_function_privilege', ['execute'])},
    c.proowner = (select relowner from pg_class where oid = 'public.migrations'::regclass),
    replace(c.prosrc, chr(13), ''))
  from pg_proc c join pg_namespace n on n.oid = c.pronamespace join pg_language l on l.oid = c.prolang
  where n.nspname = 'public'
    and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')`;

const roles = `
  select 'pg_roles ' || rolname, concat_ws(' ', rolsuper, rolbypassrls, rolcanlogin, rolcreaterole, rolcreatedb, rolreplication,
    (select string_agg(of.rolname, ',') from pg_auth_members m join pg_roles of on of.oid = m.roleid where m.member = r.oid))
  from pg_roles r where rolname in ('${desk}', '${worker}')`;

// A not-null rule is the column's: PostgreSQL 18 also keeps it here.
const constraints = `
  select 'pg_constraint ' || c.relname || '.' || k.conname, k.convalidated::text || ' ' || pg_get_constraintdef(k.oid)
  from pg_constraint k join pg_class c on c.oid = k.conrelid
  where k.connamespace = 'public'::regnamespace and k.contype in ('c', 'f', 'p', 'u', 'x')`;

const uniqueIndexes = `
  select 'pg_index ' || c.relname || '.' || x.relname, concat_ws(' ', i.indisvalid, pg_get_indexdef(i.indexrelid))
  from pg_index i join pg_class c on c.oid = i.indrelid join pg_class x on x.oid = i.indexrelid
  where c.relnamespace = 'public'::regnamespace and i.indisunique
    and not exists (select from pg_constraint k where k.conindid = i.indexrelid)`;

const columns = `
  select 'pg_attribute ' || c.relname, string_agg(concat_ws(' ', a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull,
    a.attidentity::text, a.attgenerated::text, pg_get_expr(d.adbin, d.adrelid)), ',' order by a.attname collate "C")
  from pg_attribute a join pg_class c on c.oid = a.attrelid left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
  group by c.relname`;

// What is sealed is told by rows.
const sealed = `
  select 'sealed_tables ' || name, concat_ws(' ', subject, of_column, array_to_string(columns, ',')) from sealed_tables`;

/** The guards as they stand. Reads the catalogue, which any role may. */
export const readGuards = async (tx: Tx): Promise<Guards> => {
  const { rows } = await sql
    .raw<Guard>(
      [
        tables,
        policies,
        triggers,
        rules,
        functions,
        roles,
        constraints,
        uniqueIndexes,
        columns,
        sealed,
        ...others,
      ].join(' union all '),
    )
    .execute(tx);
  return new Map(rows.map(({ name, says }) => [name, digestOf(says)]));
};

const digestOf = (says: string): string => createHash('sha256').update(says).digest('hex').slice(0, 16);
