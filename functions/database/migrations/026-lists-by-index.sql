-- Every list, whatever it is narrowed to and sorted by, begins at an index and goes on by its keys: one lane a subject and
-- state, of which a list merges those it shows (functions/cases/read/queue-order.ts says the same in the same words).

-- The unit in Danish order, as a column: what an index of an expression holds cannot be compared under row-level security
-- unless every function in it is leakproof, and those that read a text are not. For the same reason the deadline is a case:
-- of coalesce() PostgreSQL does not know that it tells nothing.
alter table cases add column unit_order text collate "C" not null generated always as (
  left(translate(replace(coalesce(lower(translate(unit, 'ÆØÅÄÖÜÉÈÊËÁÀÂÍÓÚÇ', 'æøåäöüéèêëáàâíóúç')), '~'), 'aa', 'å'),
    'æäøöåéèêëüáàâíóúç', '{{||}eeeeyaaaiouc'), 64)) stored;
drop index cases_newest, cases_by_time_left, cases_open_by_time_left, cases_by_unit;
create index cases_by_time_left on cases (
  tenant_id, subject, state, (clock_stopped_at is not null), (case when due_at is null then '9999-12-31 00:00:00+00'::timestamptz else due_at end), case_id);
create index cases_newest on cases (tenant_id, subject, state, received_at desc, case_id);
create index cases_by_unit on cases (
  tenant_id, subject, state, unit_order, (case when due_at is null then '9999-12-31 00:00:00+00'::timestamptz else due_at end), case_id);
create index cases_mine_by_time_left on cases (
  tenant_id, taken_by, (clock_stopped_at is not null), (case when due_at is null then '9999-12-31 00:00:00+00'::timestamptz else due_at end), case_id)
  where state in ('new', 'taken');
create index cases_mine_newest on cases (tenant_id, taken_by, received_at desc, case_id) where state in ('new', 'taken');
create index cases_mine_by_unit on cases (
  tenant_id, taken_by, unit_order, (case when due_at is null then '9999-12-31 00:00:00+00'::timestamptz else due_at end), case_id)
  where state in ('new', 'taken');

-- It is made from the unit, which is sealed.
do $$
begin
  execute format(
    'create or replace function digests_of(municipality uuid, subject uuid)
    returns table (of_table text, of_column text, digest text)
    language plpgsql stable set timezone = ''UTC'' set bytea_output = ''hex'' set search_path = public, pg_temp as %L',
    (select replace(prosrc, '{tenant_id,case_id,log_length,log_hash}', '{tenant_id,case_id,log_length,log_hash,unit_order}')
      from pg_proc where oid = 'digests_of(uuid, uuid)'::regprocedure));
end $$;

-- How many cases there are of each subject in each state. Counted when a transaction commits, so that nobody waits for the
-- count longer than a commit takes.
create table case_counts (
  tenant_id uuid not null,
  subject text not null,
  state text not null,
  cases integer not null,
  primary key (tenant_id, subject, state)
);
alter table case_counts enable row level security;
alter table case_counts force row level security;
create policy own_tenant on case_counts to gdpr_desk using (tenant_id = (select current_tenant()));
grant select on case_counts to gdpr_desk;

create function count_cases() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op <> 'INSERT' then
    update case_counts set cases = cases - 1
    where tenant_id = old.tenant_id and subject = old.subject and state = old.state;
  end if;
  if tg_op <> 'DELETE' then
    insert into case_counts values (new.tenant_id, new.subject, new.state, 1)
    on conflict (tenant_id, subject, state) do update set cases = case_counts.cases + 1;
  end if;
  return null;
end $$;
create constraint trigger counted_when_new after insert or delete on cases
  deferrable initially deferred for each row execute function count_cases();
create constraint trigger counted_when_moved after update of subject, state on cases
  deferrable initially deferred for each row
  when (old.state is distinct from new.state or old.subject is distinct from new.subject) execute function count_cases();

-- Danish word forms: the stem of a word, where it is another than the word, lies beside it behind a tilde. No stop words:
-- a unit may be called "Hos os".
create text search dictionary danish_forms (template = pg_catalog.snowball, language = danish);

create or replace function words_in(written text) returns text[] language sql immutable parallel safe as $$
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
  where length(word) > 1
$$;

-- Names of evidence and of a mail's recipients are found like the mail itself.
create function keep_words_of_recipient() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op <> 'INSERT' then
    delete from case_words
    where tenant_id = old.tenant_id and case_id = old.case_id and part = 'mail' and source_id = old.recipient_id;
  end if;
  if tg_op <> 'DELETE' then
    insert into case_words
    select new.tenant_id, new.case_id, 'mail', new.recipient_id, words_of(new.tenant_id, lexemes)
    from words_in(new.name) as lexemes where lexemes <> '{}';
  end if;
  return null;
end $$;
create trigger words_are_kept after insert or update of name or delete on breach_recipients
  for each row execute function keep_words_of_recipient();

create function keep_words_of_evidence() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op <> 'INSERT' then
    delete from case_words
    where tenant_id = old.tenant_id and case_id = old.case_id and part = 'text' and source_id = old.evidence_id;
  end if;
  if tg_op <> 'DELETE' then
    insert into case_words
    select new.tenant_id, new.case_id, 'text', new.evidence_id, words_of(new.tenant_id, lexemes)
    from words_in(new.name) as lexemes where lexemes <> '{}';
  end if;
  return null;
end $$;
create trigger words_are_kept after insert or update of name or delete on evidence
  for each row execute function keep_words_of_evidence();

do $$
declare municipality uuid;
begin
  for municipality in select tenant_id from tenants loop
    perform set_config('app.tenant', municipality::text, true);
    insert into case_counts
    select tenant_id, subject, state, count(*) from cases where tenant_id = municipality group by tenant_id, subject, state;
    -- The stems of the words that are kept.
    update case_words set words = words || array_to_tsvector(array(
      select distinct '~' || left(stem, 40) from unnest(tsvector_to_array(words)) as word
      cross join lateral (select (ts_lexize('public.danish_forms', word))[1] as stem) as stems
      where word !~ '[^a-z\u00df-\u00f6\u00f8-\u1fff]' and stem <> word and length(stem) > 1))
    where tenant_id = municipality;
    insert into case_words
    select tenant_id, case_id, 'mail', recipient_id, words_of(tenant_id, words_in(name))
    from breach_recipients where tenant_id = municipality and words_in(name) <> '{}';
    insert into case_words
    select tenant_id, case_id, 'text', evidence_id, words_of(tenant_id, words_in(name))
    from evidence where tenant_id = municipality and words_in(name) <> '{}';
  end loop;
  perform set_config('app.tenant', '', true);
end $$;

drop function cases_with(tsquery);

-- The one way to the index of words: a page of the cases in which every one of the queries is found, in the order of the
-- list, and how many there are. A word that many cases have is soon met by walking the list in its order, without reading
-- the index of words: then those met are counted, and more are said to be there. One that few have is read from that index,
-- and counted up to 1,000. `behind_*` are the keys of the
-- page before. `ts_match_vq` is `@@` that no index is used for: where one case is looked at. How a join is made is not left to
-- the planner, who knows no words; the embedded database gathers no statistics at all. `hidden`: the parts besides what a list shows in which one of the queries was found.
create function search_cases(
  asked tsquery[], subjects text[], states text[], assignee uuid, sort text,
  behind_rests boolean, behind_unit text, behind_at timestamptz, behind_id uuid, most integer)
returns table (found_id uuid, place integer, hidden text[], total integer, more boolean)
language plpgsql stable security definer rows 50 set search_path = public, pg_temp set work_mem = '16MB' set jit = off
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
declare
  sample constant integer := 128;
  common constant integer := 5; -- of the sample
  far constant integer := 4000;
  counted constant integer := 1000;
  municipality constant uuid := current_tenant();
  due constant text := '(case when due_at is null then ''9999-12-31 00:00:00+00''::timestamptz else due_at end)';
  keys text;
  behind text := 'true';
  lanes text;
  lane text;
  merged text;
  walk text;
  walked uuid[];
  steps integer := sample;
  is_walk boolean;
  ids uuid[];
  hits integer[];
  rarest integer;
  known integer;
  is_more boolean;
  one tsquery;
begin
  if cardinality(asked) = 0 or cardinality(subjects) = 0 or cardinality(states) = 0 then return; end if;
  -- Who has or had a case is known by name elsewhere.
  asked := array(
    with recursive holders as (
      (select c.taken_by from cases c where c.tenant_id = municipality and c.taken_by is not null order by c.taken_by limit 1)
      union all
      select (select c.taken_by from cases c where c.tenant_id = municipality and c.taken_by > h.taken_by
        order by c.taken_by limit 1)
      from holders h where h.taken_by is not null),
    named as materialized (
      select p.person_id, array_to_tsvector(words_in(p.name)) as words
      from holders h join people p on p.tenant_id = municipality and p.person_id = h.taken_by)
    select coalesce(q || (select string_agg(quote_literal('holder/' || n.person_id), ' | ')::tsquery from named n where n.words @@ q), q)
    from unnest(asked) with ordinality as given (q, at) order by at);

  -- Each lane gives its keys as columns, so that the lanes are merged no further than is read of them.
  case sort
    when 'time-left' then
      keys := format('(clock_stopped_at is not null), %s, case_id', due);
      lane := format('case_id, (clock_stopped_at is not null) as first, %s as second', due);
      merged := 'first, second, case_id';
      if behind_id is not null then behind := format('(%s) > ($2, $4, $5)', keys); end if;
    when 'unit' then
      keys := format('unit_order, %s, case_id', due);
      lane := format('case_id, unit_order as first, %s as second', due);
      merged := 'first, second, case_id';
      if behind_id is not null then behind := format('(%s) > ($3, $4, $5)', keys); end if;
    when 'newest' then
      keys := 'received_at desc, case_id';
      lane := 'case_id, received_at as first';
      merged := 'first desc, case_id';
      if behind_id is not null then behind := 'received_at <= $4 and (received_at < $4 or case_id > $5)'; end if;
  end case;
  if assignee is null then
    select string_agg(
      format('(select %s from cases where tenant_id = $1 and subject = %L and state = %L and %s order by %s limit $9)',
        lane, s, t, behind, keys), ' union all ')
    into lanes from unnest(subjects) as s cross join unnest(states) as t;
  else
    lanes := format('select %s from cases where tenant_id = $1 and taken_by = $6 and state in (''new'', ''taken'')
      and state = any ($7) and subject = any ($8) and %s order by %s limit $9', lane, behind, keys);
  end if;
  walk := format('select array(select case_id from (%s) as c order by %s limit $9)', lanes, merged);

  execute walk into walked
  using municipality, behind_rests, behind_unit, behind_at, behind_id, assignee, states, subjects, steps;
  select array_agg(n order by at) into hits
  from (
    select at, (select count(distinct w.case_id) from case_words w
      where w.tenant_id = municipality and w.case_id = any (walked) and ts_match_vq(w.words, q)) as n
    from unnest(asked) with ordinality as given (q, at)) as each;
  select min(n) into known from unnest(hits) as n;

  is_walk := cardinality(walked) < steps or known >= common;
  if cardinality(walked) = steps and known >= common then
    steps := least(far, greatest(sample, sample * most * 3 / known));
    execute walk into walked
    using municipality, behind_rests, behind_unit, behind_at, behind_id, assignee, states, subjects, steps;
  end if;
  if is_walk then
    ids := array(
      select t.id from unnest(walked) with ordinality as t (id, at)
      where not exists (
        select from unnest(asked) as q
        where not exists (
          select from case_words w where w.tenant_id = municipality and w.case_id = t.id and ts_match_vq(w.words, q)))
      order by t.at limit counted + 1);
    is_more := cardinality(ids) > counted or cardinality(walked) = steps;
    is_walk := cardinality(ids) >= most or not is_more;
  end if;

  if not is_walk then
    select at into rarest from unnest(hits) with ordinality as t (n, at) order by n, at limit 1;
    one := asked[rarest];
    -- Not `=` for the municipality, which the lexeme has narrowed to already: its rows by the primary key are no way to words.
    execute format('
      with hits as materialized (
        select distinct w.case_id from case_words w where w.words @@ $9 and w.tenant_id is not distinct from $1)
      select array(
      select case_id from cases c join hits using (case_id)
      where tenant_id = $1 and ($6::uuid is null or taken_by = $6) and state = any ($7) and subject = any ($8) and %s
        and not exists (
          select from unnest($10) as q
          where not exists (
            select from case_words w where w.tenant_id = $1 and w.case_id = c.case_id and ts_match_vq(w.words, q)))
      order by %s limit $11)', behind, keys)
    into ids
    using municipality, behind_rests, behind_unit, behind_at, behind_id, assignee, states, subjects,
      quote_literal(municipality::text)::tsquery && one, array_remove(asked, one), counted + 1;
    is_more := cardinality(ids) > counted;
  end if;

  known := least(cardinality(ids), counted);
  if behind_id is not null then
    select s.total, s.more into known, is_more
    from search_cases(asked, subjects, states, assignee, sort, null, null, null, null, most) as s limit 1;
  end if;
  return query
    select t.id, t.at::integer,
      array(select distinct w.part from case_words w
        where w.tenant_id = municipality and w.case_id = t.id and w.part <> 'case'
          and exists (select from unnest(asked) as q where ts_match_vq(w.words, q))
        order by w.part),
      known, is_more
    from unnest(ids[1:most]) with ordinality as t (id, at);
end $$;
revoke execute on function search_cases, count_cases, keep_words_of_recipient, keep_words_of_evidence from public;
grant execute on function search_cases to gdpr_desk;
