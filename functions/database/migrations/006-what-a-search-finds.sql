-- What a search of the queue finds: the words of a case, kept beside it in the same transaction. Digits are never words,
-- so that no CPR number lies in the index; the numbers of cases have lexemes of their own. Names of kinds and states are
-- matched by code (`kind/lost-device`), because names belong to the texts. One lexeme is the municipality.
-- `@@` is not leakproof, so under row-level security no index would be used for it. Therefore nobody may read this table
-- but its owner, and the desk asks by one function, which looks in its own municipality only.
create table case_words (
  tenant_id uuid not null,
  breach_id uuid not null,
  part text not null check (part in ('case', 'mail', 'text')),
  source_id uuid not null, -- the text, or the case itself
  words tsvector not null,
  primary key (tenant_id, breach_id, part, source_id),
  foreign key (tenant_id, breach_id) references breaches on delete cascade
);
create index case_words_found on case_words using gin (words);
alter table case_words enable row level security;

-- Words in small letters, as shared/text/search-words.ts reads them, and the ends of long ones: Danish writes compounds as
-- one word, and who looks for "telefon" means "tjenestetelefonen" too.
create function words_in(written text) returns text[] language sql immutable parallel safe as $$
  select coalesce(array_agg(distinct left(part, 40)), '{}')
  from regexp_split_to_table(
    lower(translate(written, 'ÆØÅÄÖÜÉÈÊËÁÀÂÍÓÚÇ', 'æøåäöüéèêëáàâíóúç')), '[^a-z\u00df-\u00f6\u00f8-\u1fff]+') as word
  cross join lateral (
    select word as part
    union all
    select substr(word, start) from generate_series(4, length(word) - 3) as start where length(word) between 8 and 60
  ) as parts
  where length(word) > 1
$$;

create function words_of(municipality uuid, lexemes text[]) returns tsvector language sql immutable parallel safe as $$
  select array_to_tsvector(lexemes || municipality::text)
$$;

-- With a search path of its own it is no part of the query that calls it, which the planner of 15 to 18 would trip over.
create function lexemes_of(one breaches) returns table (part text, lexemes text[])
language sql immutable set search_path = public, pg_temp as $$
  select 'case', words_in(coalesce(one.unit, ''))
    || array['kind/' || one.kind, 'state/' || one.state, 'number/' || one.number, 'number/' || one.year || '-' || one.number]
    || array_remove(array['holder/' || one.taken_by::text], null)
    || array(select 'data/' || kind from unnest(one.data_kinds) as kind)
  union all
  select 'text', words_in(concat_ws(' ', one.place, array_to_string(one.on_behalf_of, ' ')))
  union all
  select 'mail', words_in(concat_ws(' ', one.mail ->> 'subject',
    (select string_agg(file ->> 'name', ' ') from json_array_elements(one.mail -> 'attachments') as file)))
$$;

create function keep_words_of_case() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from case_words
  where tenant_id = new.tenant_id and breach_id = new.breach_id and source_id = new.breach_id;
  insert into case_words
  select new.tenant_id, new.breach_id, part, new.breach_id, words_of(new.tenant_id, lexemes)
  from lexemes_of(new) where lexemes <> '{}';
  return null;
end $$;
create trigger words_are_kept
  after insert or update of kind, state, taken_by, unit, place, data_kinds, on_behalf_of, mail on breaches
  for each row execute function keep_words_of_case();

create function keep_words_of_text() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op <> 'INSERT' then
    delete from case_words
    where tenant_id = old.tenant_id and breach_id = old.breach_id and part = 'text' and source_id = old.text_id;
  end if;
  if tg_op <> 'DELETE' then
    insert into case_words values
      (new.tenant_id, new.breach_id, 'text', new.text_id, words_of(new.tenant_id, words_in(new.body)));
  end if;
  return null;
end $$;
create trigger words_are_kept after insert or update or delete on breach_texts
  for each row execute function keep_words_of_text();

-- Not `=` for the municipality, which the lexeme has narrowed to already: its rows by the primary key are no way to words.
create function cases_with(asked tsquery) returns table (found_id uuid, part text)
language sql stable security definer rows 100 set search_path = public, pg_temp as $$
  select breach_id, part from case_words
  where words @@ (quote_literal(current_tenant()::text)::tsquery && asked) and tenant_id is not distinct from current_tenant()
$$;

revoke execute on function keep_words_of_case, keep_words_of_text, cases_with from public;
grant execute on function cases_with to gdpr_desk;

create index breaches_by_holder on breaches (tenant_id, taken_by) where taken_by is not null;

-- What was reported before. Whoever migrates owns the tables, and is held to one municipality like everybody.
do $$
declare municipality uuid;
begin
  for municipality in select tenant_id from tenants loop
    perform set_config('app.tenant', municipality::text, true);
    insert into case_words
    select one.tenant_id, one.breach_id, part, one.breach_id, words_of(one.tenant_id, lexemes)
    from breaches as one cross join lateral lexemes_of(one)
    where one.tenant_id = municipality and lexemes <> '{}';
    insert into case_words
    select tenant_id, breach_id, 'text', text_id, words_of(tenant_id, words_in(body))
    from breach_texts where tenant_id = municipality;
  end loop;
  perform set_config('app.tenant', '', true);
end $$;
