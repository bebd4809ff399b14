import { madeLogin } from '../../database/logins.ts';

const owner = `(select relowner from pg_class where oid = 'public.migrations'::regclass)`;
const session = `(select oid from pg_roles where rolname = session_user)`;

/**
 * The roles that the migrations and the start let in, and those that need no grant. Roles named azure... are the host's
 * own (Azure Database for PostgreSQL: azuresu, azure_pg_admin).
 */
const expected = (role: string): string => `
  ${role}.rolname in ('gdpr_desk', 'gdpr_desk_worker', '${madeLogin}') or ${role}.oid in (${owner}, ${session})
  or ${role}.rolsuper or ${role}.rolname like 'azure%'`;

// To read is left out: row-level security shows other roles nothing, and people who watch a server are let in to read.
const grantees = `
  select 'pg_roles ' || r.rolname, 'may write' from pg_roles r
  where not (r.rolname in ('gdpr_desk', 'gdpr_desk_worker') or r.oid = ${owner} or r.rolsuper or r.rolname like 'azure%')
    and r.oid in (
      select a.grantee from pg_class c cross join aclexplode(c.relacl) a
      where c.relnamespace = 'public'::regnamespace and a.grantee <> c.relowner
        and a.privilege_type in ('INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'TRIGGER')
      union all
      select a.grantee from pg_attribute t join pg_class c on c.oid = t.attrelid cross join aclexplode(t.attacl) a
      where c.relnamespace = 'public'::regnamespace and a.grantee <> c.relowner and a.privilege_type in ('INSERT', 'UPDATE')
      union all
      select a.grantee from pg_proc p cross join aclexplode(p.proacl) a
      where p.pronamespace = 'public'::regnamespace and a.grantee <> p.proowner)`;

/**
 * Who else may act as the desk. PostgreSQL 16 and later makes the creator of a role its administrator, who can neither
 * act as it nor inherit from it: such a membership does not count. Roles are the server's, and the login of a desk in
 * another database is kept out of this one by its right to connect. A reader that is the owner, where the start has not
 * made the login itself, cannot tell which one is the desk's (with Entra the app's settings name it): then the check
 * finds nothing.
 */
const members = `
  select 'pg_auth_members ' || r.rolname, string_agg(distinct of.rolname, ',')
  from pg_auth_members m join pg_roles r on r.oid = m.member join pg_roles of on of.oid = m.roleid
  where of.rolname in ('gdpr_desk', 'gdpr_desk_worker') and not (${expected('r')})
    and not coalesce(m.admin_option and not (to_jsonb(m) ->> 'inherit_option')::boolean and not (to_jsonb(m) ->> 'set_option')::boolean, false)
    and has_database_privilege(r.oid, current_database(), 'connect')
    and (exists (select from pg_roles where rolname = '${madeLogin}')
      or (${session} <> ${owner} and pg_has_role(session_user, 'gdpr_desk', 'member')))
  group by r.rolname`;

/** Settings that change what a statement of the desk means. Others - limits, logging - are the server's keepers'. */
const settings = `
  select 'pg_db_role_setting ' || coalesce(r.rolname, 'this'), string_agg(one.setting, ',' order by one.setting)
  from pg_db_role_setting s left join pg_roles r on r.oid = s.setrole cross join unnest(s.setconfig) as one (setting)
  where (s.setdatabase = 0 or s.setdatabase = (select oid from pg_database where datname = current_database()))
    and (s.setrole = 0 or r.rolname in ('gdpr_desk', 'gdpr_desk_worker', '${madeLogin}') or (s.setrole = ${session} and s.setrole <> ${owner}))
    and split_part(one.setting, '=', 1) in ('search_path', 'role', 'row_security', 'session_replication_role')
    and replace(one.setting, ' ', '') not in ('search_path=public', 'search_path="$user",public', 'row_security=on',
      'session_replication_role=origin')
  group by 1`;

/** Roles and settings beside those that the migrations made: there must be none. */
export const others = [grantees, members, settings];
