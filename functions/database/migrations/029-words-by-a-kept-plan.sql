-- The same words, by PL/pgSQL: it keeps a plan for the session, where a function of SQL is planned anew in each statement that
-- calls it, which takes many times as long as reading a short text. Most of the texts a case could have are empty.
create or replace function words_in(written text) returns text[] language plpgsql immutable parallel safe as $$
begin
  if written = '' then return '{}'; end if;
  return (
    select coalesce(array_agg(distinct lexeme), '{}')
    from regexp_split_to_table(
      lower(translate(written, 'ÆØÅÄÖÜÉÈÊËÁÀÂÍÓÚÇ', 'æøåäöüéèêëáàâíóúç')), '[^a-z\u00df-\u00f6\u00f8-\u1fff]+') as word
    cross join lateral (
      select word as part
      union all
      select substr(word, start) from generate_series(4, length(word) - 3) as start where length(word) between 8 and 60
    ) as parts
    cross join lateral (select (ts_lexize('public.danish_forms', part))[1] as stem) as stems
    cross join lateral (
      select left(part, 40) as lexeme
      union all
      select '~' || left(stem, 40) where stem <> part and length(stem) > 1
    ) as lexemes
    where length(word) > 1);
end $$;

do $$
begin
  execute format(
    'create or replace function lexemes_of_case(municipality uuid, of_case uuid) returns table (part text, lexemes text[])
    language plpgsql stable set search_path = public, pg_temp as %L',
    (select E'\n#variable_conflict use_column\nbegin\n  return query' || prosrc || E';\nend '
      from pg_proc where oid = 'lexemes_of_case(uuid, uuid)'::regprocedure));
  execute format(
    'create or replace function search_table(name text, part text, lexemes text, columns text) returns void
    language plpgsql set search_path = public, pg_temp as %L',
    (select replace(prosrc, 'language sql stable', 'language plpgsql stable')
      from pg_proc where oid = 'search_table(text, text, text, text)'::regprocedure));
end $$;

-- All recipients of a mail are written by one statement, and so are their words.
create function keep_words_of_recipients() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into case_words
  select tenant_id, case_id, 'mail', recipient_id, words_of(tenant_id, lexemes)
  from added cross join lateral (select words_in(name) as lexemes offset 0) as found where lexemes <> '{}';
  return null;
end $$;
revoke execute on function keep_words_of_recipients from public;
drop trigger words_are_kept on breach_recipients;
create trigger words_are_kept after update of name or delete on breach_recipients
  for each row execute function keep_words_of_recipient();
create trigger words_of_new_are_kept after insert on breach_recipients referencing new table as added
  for each statement execute function keep_words_of_recipients();
