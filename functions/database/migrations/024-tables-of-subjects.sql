-- For the migrations of subjects: what a table keeps of cases, one or more rows a case, is sealed with them. `key` tells rows of
-- one case apart; in the order of its text the rows are sealed (functions/log/sealed-columns.ts reads it off the primary key).
create function seal_table(name text, key text default $$''$$) returns void
language plpgsql set search_path = public, pg_temp as $$
declare
  before text := (select prosrc from pg_proc where oid = 'digests_of(uuid, uuid)'::regprocedure);
  last text := E'\n    union all\n    select ''tenants'',';
begin
  if strpos(before, last) = 0 then raise exception 'digests_of has no row of the municipality'; end if;
  execute format(
    'create or replace function digests_of(municipality uuid, subject uuid)
    returns table (of_table text, of_column text, digest text)
    language plpgsql stable set timezone = ''UTC'' set bytea_output = ''hex'' set search_path = public, pg_temp as %L',
    replace(before, last, format(
      E'\n    union all\n    select %L, %s, to_jsonb(own) - ''{tenant_id,case_id}''::text[]\n      from %I own where own.tenant_id = digests_of.municipality and own.case_id = digests_of.subject',
      name, key, name) || last));
end $$;
revoke execute on function seal_table from public;
