-- What a search finds of a case is put together from the spine and the tables of the subjects, each in a row of its own; those
-- of one part are kept together.
create or replace function lexemes_of_case(municipality uuid, of_case uuid) returns table (part text, lexemes text[])
language sql stable set search_path = public, pg_temp as $$
  select part, array_agg(lexeme) from (
    select 'case', words_in(coalesce(c.unit, ''))
      || array['subject/' || c.subject, 'state/' || c.state, 'number/' || c.number, 'number/' || c.year || '-' || c.number]
      || array_remove(array['holder/' || c.taken_by::text], null)
    from cases c where c.tenant_id = municipality and c.case_id = of_case
    union all
    select 'text', words_in(array_to_string(c.on_behalf_of, ' '))
    from cases c where c.tenant_id = municipality and c.case_id = of_case
    union all
    select 'case', array['kind/' || own.kind] || array(select 'data/' || kind from unnest(own.data_kinds) as kind)
    from breaches own where own.tenant_id = municipality and own.case_id = of_case
    union all
    select 'text', words_in(own.place)
    from breaches own where own.tenant_id = municipality and own.case_id = of_case
    union all
    select 'mail', words_in(concat_ws(' ', own.mail ->> 'subject',
      (select string_agg(file ->> 'name', ' ') from json_array_elements(own.mail -> 'attachments') as file)))
    from breaches own where own.tenant_id = municipality and own.case_id = of_case
  ) as each_row (part, lexemes), unnest(lexemes) as lexeme
  group by part
$$;

-- For the migrations of subjects, like seal_table: lets a search find cases by what a table keeps of them. `part`: where it was
-- found, as the list says it; `lexemes`: an expression over a row, called own; `columns`: those it reads.
create function search_table(name text, part text, lexemes text, columns text) returns void
language plpgsql set search_path = public, pg_temp as $$
declare
  before text := (select prosrc from pg_proc where oid = 'lexemes_of_case(uuid, uuid)'::regprocedure);
  last text := E'\n  ) as each_row (part, lexemes)';
begin
  if strpos(before, last) = 0 then raise exception 'lexemes_of_case has no rows of tables'; end if;
  execute format(
    'create or replace function lexemes_of_case(municipality uuid, of_case uuid) returns table (part text, lexemes text[])
    language sql stable set search_path = public, pg_temp as %L',
    replace(before, last, format(
      E'\n    union all\n    select %L, %s\n    from %I own where own.tenant_id = municipality and own.case_id = of_case',
      part, lexemes, name) || last));
  execute format(
    'create or replace trigger words_are_kept after insert or update of %s on %I for each row execute function keep_words_of_case()',
    columns, name);
end $$;
revoke execute on function search_table from public;
