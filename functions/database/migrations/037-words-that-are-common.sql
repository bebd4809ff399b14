-- A search knows before it begins how common its words are: the statistics that PostgreSQL gathers of `case_words` anyway tell it of
-- every word that one of some hundred rows has. A rare one is read from the index of words, common ones are met along the list by
-- plans that are kept. No case is asked to find out which.

-- By share, each half of the one before: the words that about so many of all cases have.
create table common_words (
  share double precision primary key check (share > 0 and share <= 1),
  words tsvector not null
);

-- Called by the maintenance of every hour. Of all municipalities together: it shows a search its way, never what it finds.
create function note_common_words() returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtext('common_words'));
  delete from common_words;
  insert into common_words
  select power(0.5, halved), array_to_tsvector(array_agg(word order by word))
  from pg_stats s
  cross join lateral unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs) as e (word, of_rows)
  cross join lateral (
    select greatest(1, w.reltuples / greatest(1, c.reltuples)) as rows_of_a_case
    from pg_class w, pg_class c where w.oid = 'case_words'::regclass and c.oid = 'cases'::regclass) as r
  cross join lateral (select round(-log(2, least(1, of_rows * rows_of_a_case)::numeric))::integer as halved) as h
  where s.schemaname = 'public' and s.tablename = 'case_words' and s.attname = 'words'
    and word is not null and of_rows > 0 and halved <= 8
  group by halved;
end $$;
revoke execute on function note_common_words from public;
grant execute on function note_common_words to gdpr_desk_worker;

drop function search_cases(uuid[], integer, tsquery[], text[], text[], uuid, text, boolean, text, timestamptz, uuid, integer);
drop function walk_cases(tsquery[], text[], text[], uuid, text, boolean, text, timestamptz, uuid, integer, integer);

-- The cases of one subject's list in which every one of the queries is found, `most` at most, among its first `far`: read in the
-- order of the list, lane by lane merged, and no further than is needed. A query that is seldom met should come first. Each order
-- and each of both kinds of list is a statement of its own, so that its plan is kept.
do $make$
declare
  due constant text := '(case when due_at is null then ''9999-12-31 00:00:00+00''::timestamptz else due_at end)';
  due_behind constant text := 'coalesce(behind_at, ''-infinity'')';
  id_behind constant text := 'coalesce(behind_id, ''00000000-0000-0000-0000-000000000000'')';
  one record;
  lanes text;
  branches text := '';
begin
  for one in
    select * from (values
      ('time-left', '(clock_stopped_at is not null) as first, ' || due || ' as second', '(clock_stopped_at is not null), ' || due || ', case_id',
        'first, second, case_id',
        '((clock_stopped_at is not null), ' || due || ', case_id) > (coalesce(behind_rests, false), ' || due_behind || ', ' || id_behind || ')'),
      ('unit', 'unit_order as first, ' || due || ' as second', 'unit_order, ' || due || ', case_id',
        'first, second, case_id',
        '(unit_order, ' || due || ', case_id) > (coalesce(behind_unit, '''') collate "C", ' || due_behind || ', ' || id_behind || ')'),
      ('newest', 'received_at as first', 'received_at desc, case_id',
        'first desc, case_id',
        'received_at <= coalesce(behind_at, ''infinity'') and (received_at < coalesce(behind_at, ''infinity'') or case_id > ' || id_behind || ')')
    ) as sorts (sort, keys, ordered, merged, behind)
  loop
    select string_agg(format(
      '(select case_id, %s from cases
        where tenant_id = municipality and subject = of_subject and state = %L and %L = any (states) and %s
        order by %s limit far)', one.keys, state, state, one.behind, one.ordered), ' union all ')
    into lanes from unnest(array['new', 'taken', 'not-a-breach', 'closed']) as state;
    branches := branches || format('
  %s sort = %L and assignee is null then
    return array(select case_id from (select case_id from (%s) as lanes order by %s limit far) as walked
      where %s limit most);
  elsif sort = %L then
    return array(select case_id from (
        select case_id from cases
        where tenant_id = municipality and taken_by = assignee and state in (''new'', ''taken'')
          and state = any (states) and subject = of_subject and %s
        order by %s limit far) as walked
      where %s limit most);',
      case when branches = '' then 'if' else 'elsif' end, one.sort, lanes, one.merged, '%found%', one.sort, one.behind, one.ordered, '%found%');
  end loop;
  execute format('create function walk_cases(
    asked tsquery[], of_subject text, states text[], assignee uuid, sort text,
    behind_rests boolean, behind_unit text, behind_at timestamptz, behind_id uuid, most integer, far integer)
  returns uuid[] language plpgsql stable security definer set search_path = public, pg_temp set jit = off
  set plan_cache_mode = force_generic_plan set enable_seqscan = off set enable_sort = off
  set enable_hashjoin = off set enable_mergejoin = off as %L', replace('
declare
  municipality constant uuid := current_tenant();
begin' || branches || '
  end if;
end ', '%found%', 'not exists (
        select from unnest(asked) as q
        where not exists (
          select from case_words w where w.tenant_id = municipality and w.case_id = walked.case_id and ts_match_vq(w.words, q)))'));
end $make$;

-- The one way to the index of words: a page of the cases in which every one of the queries is found, in the order of the list, and
-- how many there are. The rarest query is read from that index, and its cases are counted up to 1,000, unless the list is expected
-- to meet as many cases as the page needs sooner; then no more is counted than is shown. A list that did not meet them so soon is
-- read from the index after all. `behind_*` are the keys of the page before. `ts_match_vq` is `@@` that no index is used for: where
-- one case is looked at. How a join is made is not left to the planner, who knows no words. `hidden`: the parts besides what a list
-- shows in which one of the queries was found.
create function search_cases(
  asked tsquery[], subjects text[], states text[], assignee uuid, sort text,
  behind_rests boolean, behind_unit text, behind_at timestamptz, behind_id uuid, most integer)
returns table (found_id uuid, hidden text[], total integer, more boolean)
language plpgsql stable security definer rows 50 set search_path = public, pg_temp set work_mem = '16MB' set jit = off
set plan_cache_mode = force_generic_plan
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
#variable_conflict use_column
declare
  counted constant integer := 1000;
  farthest constant integer := 20000;
  municipality constant uuid := current_tenant();
  shares double precision[];
  share double precision;
  in_all double precision := 1;
  rare integer := 0; -- so many cases are known to have the rarest
  far integer;
  listed integer;
  ids uuid[];
  is_read boolean := false; -- the index of words
  any_of tsquery;
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
      select p.person_id, p.name_words
      from holders h join people p on p.tenant_id = municipality and p.person_id = h.taken_by)
    select coalesce(q || (select string_agg(quote_literal('holder/' || n.person_id), ' | ')::tsquery
      from named n where ts_match_vq(n.name_words, q)), q)
    from unnest(asked) with ordinality as given (q, at) order by at);

  -- The rarest first, each with the share of all cases that are known to have it: nothing where it is rare.
  select array_agg(q order by share, at), array_agg(share order by share, at) into asked, shares
  from (
    select q, at, coalesce((select max(w.share) from common_words w where ts_match_vq(w.words, q)), 0) as share
    from unnest(asked) with ordinality as given (q, at)) as weighed;
  if shares[1] > 0 then
    foreach share in array shares loop in_all := in_all * share; end loop;
    select sum(cases) * shares[1], coalesce(sum(cases) filter (where subject = any (subjects) and state = any (states)), 0)
    into rare, listed from case_counts where tenant_id = municipality;
    if most / in_all < rare then
      -- Words that shun each other are met later than expected, or never.
      far := least(farthest, rare, 4 * most / in_all);
      ids := array(
        select id from unnest(subjects) as s
        cross join lateral unnest(walk_cases(
          asked, s, states, assignee, sort, behind_rests, behind_unit, behind_at, behind_id, most, far)) as id);
      if cardinality(ids) < most and assignee is not null then
        listed := (select count(*) from (select from cases c
          where c.tenant_id = municipality and c.taken_by = assignee and c.state in ('new', 'taken') limit far + 1) as own);
      end if;
      if cardinality(ids) < most and listed > far then ids := null; end if;
    end if;
  end if;

  -- What one subject's list has met is in its order.
  if ids is null or cardinality(subjects) > 1 then
    is_read := ids is null;
    -- Not `=` for the municipality, which the lexeme has narrowed to already: its rows by the primary key are no way to words.
    ids := array(
      with hits as materialized (
        select unnest(ids) as case_id
        union
        select w.case_id from case_words w
        where is_read and w.words @@ (quote_literal(municipality::text)::tsquery && asked[1])
          and w.tenant_id is not distinct from municipality
          and (rare < 1000 or cardinality(asked) = 1 or w.case_id in (
            select o.case_id from case_words o where o.words @@ (quote_literal(municipality::text)::tsquery && asked[2]))))
      select c.case_id
      from hits
      join cases c on c.tenant_id = municipality and c.case_id = hits.case_id
      cross join lateral (select c.clock_stopped_at is not null as rests,
        case when c.due_at is null then '9999-12-31 00:00:00+00'::timestamptz else c.due_at end as due) as k
      where not is_read or (assignee is null or c.taken_by = assignee) and c.state = any (states) and c.subject = any (subjects)
        and (behind_id is null or case sort
          when 'time-left' then (k.rests, k.due, c.case_id) > (behind_rests, behind_at, behind_id)
          when 'unit' then (c.unit_order, k.due, c.case_id) > (behind_unit collate "C", behind_at, behind_id)
          else c.received_at < behind_at or (c.received_at = behind_at and c.case_id > behind_id) end)
        and (cardinality(asked) = 1 or not exists (
          select from unnest(asked[2:]) as q
          where not exists (
            select from case_words w where w.tenant_id = municipality and w.case_id = c.case_id and ts_match_vq(w.words, q))))
      order by case when sort = 'newest' then c.received_at end desc, case when sort = 'time-left' then k.rests end,
        case when sort = 'unit' then c.unit_order end, case when sort <> 'newest' then k.due end, c.case_id
      limit case when is_read then counted + 1 else most end);
  end if;
  more := case when is_read then cardinality(ids) > counted else cardinality(ids) >= most end;
  total := case when is_read then least(cardinality(ids), counted) when more then most - 1 else cardinality(ids) end;
  if total = 0 then return; end if;

  any_of := (select string_agg('(' || q::text || ')', ' | ')::tsquery from unnest(asked) as q);
  return query
    select t.id,
      array(select distinct w.part from case_words w
        where w.tenant_id = municipality and w.case_id = t.id and w.part <> 'case' and ts_match_vq(w.words, any_of)
        order by w.part),
      total, more
    from unnest(ids[1:most]) as t (id);
end $$;
revoke execute on function walk_cases, search_cases from public;
grant execute on function search_cases to gdpr_desk;
