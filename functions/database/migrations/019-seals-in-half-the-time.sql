-- The same questions, asked by PL/pgSQL: it keeps a plan for the session, where a function of SQL is planned anew at each call,
-- and a table for each of nine costs more to plan than to read.
do $$
begin
  execute format(
    'create or replace function digests_of(municipality uuid, subject uuid)
    returns table (of_table text, of_column text, digest text)
    language plpgsql stable set timezone = ''UTC'' set bytea_output = ''hex'' set search_path = public, pg_temp as %L',
    (select E'\n#variable_conflict use_column\nbegin\n  return query' || prosrc || E';\nend '
      from pg_proc where oid = 'digests_of(uuid, uuid)'::regprocedure));
end $$;

create or replace function state_of(municipality uuid, subject uuid, out seal text, out columns json)
language plpgsql stable set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  with digests as materialized (select * from digests_of(municipality, subject)),
  tables as (
    select of_table, json_object_agg(of_column, left(digest, 8) order by of_column collate "C") as columns from digests group by of_table)
  select
    (select encode(sha256(convert_to(coalesce(string_agg(of_table || '.' || of_column || '=' || digest, E'\n'
      order by of_table collate "C", of_column collate "C"), ''), 'UTF8')), 'hex') from digests),
    coalesce((select json_object_agg(of_table, tables.columns order by of_table collate "C") from tables), '{}')
  into seal, columns;
end $$;
