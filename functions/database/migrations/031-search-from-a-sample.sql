-- A search begins with a sample: the first cases of the list, which the statement that asks has read in its order anyway. They
-- show which of the words is the rarest, and whether it pays to go on along the list or to read the index of words.

-- Who has a case is found by name: the words of a name are kept with it, not made anew for each search.
alter table people add column name_words tsvector not null generated always as (array_to_tsvector(words_in(name))) stored;

drop function search_cases(tsquery[], text[], text[], uuid, text, boolean, text, timestamptz, uuid, integer);

-- The cases of a list in which every one of the queries is found, `most` at most, among its first `far`: read in the order of the
-- list, and no further than is needed. Each lane gives its keys as columns, so that they are merged row by row. A query that is
-- seldom met should come first.
create function walk_cases(
  asked tsquery[], subjects text[], states text[], assignee uuid, sort text,
  behind_rests boolean, behind_unit text, behind_at timestamptz, behind_id uuid, most integer, far integer)
returns uuid[] language plpgsql stable security definer set search_path = public, pg_temp set jit = off
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
declare
  due constant text := '(case when due_at is null then ''9999-12-31 00:00:00+00''::timestamptz else due_at end)';
  keys text;
  behind text := 'true';
  lane text;
  lanes text;
  merged text := 'first, second, case_id';
  ids uuid[];
begin
  case sort
    when 'time-left' then
      keys := format('(clock_stopped_at is not null), %s, case_id', due);
      lane := format('case_id, (clock_stopped_at is not null) as first, %s as second', due);
      if behind_id is not null then behind := format('(%s) > ($2, $4, $5)', keys); end if;
    when 'unit' then
      keys := format('unit_order, %s, case_id', due);
      lane := format('case_id, unit_order as first, %s as second', due);
      if behind_id is not null then behind := format('(%s) > ($3, $4, $5)', keys); end if;
    when 'newest' then
      keys := 'received_at desc, case_id';
      lane := 'case_id, received_at as first';
      merged := 'first desc, case_id';
      if behind_id is not null then behind := 'received_at <= $4 and (received_at < $4 or case_id > $5)'; end if;
  end case;
  if assignee is null then
    select string_agg(
      format('(select %s from cases where tenant_id = $1 and subject = %L and state = %L and %s order by %s limit %s)',
        lane, s, t, behind, keys, far), ' union all ')
    into lanes from unnest(subjects) as s cross join unnest(states) as t;
  else
    lanes := format('select %s from cases where tenant_id = $1 and taken_by = $6 and state in (''new'', ''taken'')
      and state = any ($7) and subject = any ($8) and %s order by %s limit %s', lane, behind, keys, far);
  end if;
  execute format('select array(
    select case_id from (select case_id from (%s) as c order by %s limit %s) as walked
    where not exists (
      select from unnest($9) as q
      where not exists (
        select from case_words w where w.tenant_id = $1 and w.case_id = walked.case_id and ts_match_vq(w.words, q)))
    limit %s)', lanes, merged, far, most)
  into ids
  using current_tenant(), behind_rests, behind_unit, behind_at, behind_id, assignee, states, subjects, asked;
  return ids;
end $$;

-- The one way to the index of words: a page of the cases in which every one of the queries is found, in the order of the list,
-- and how many there are. `sample`: the first cases of the list, `sampled` of them where it is not shorter. Where they fill the
-- page, that is all. Else the list is walked as far as reading the index of words would cost, by the share of the rarest query
-- in the sample; of a page that is filled so, no more is counted than is shown. The index of words is read where the sample
-- does not know the rarest query, or the walk was in vain; its cases are counted up to 1,000. `behind_*` are the keys of the
-- page before. `ts_match_vq` is `@@` that no index is used for: where one case is looked at. How a join is made is not left to
-- the planner, who knows no words; the embedded database gathers no statistics at all. Plans are kept, but that of a walk.
-- `hidden`: the parts besides what a list shows in which one of the queries was found.
create function search_cases(
  sample uuid[], sampled integer, asked tsquery[], subjects text[], states text[], assignee uuid, sort text,
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
  words constant integer := cardinality(asked);
  ids uuid[];
  hits integer[];
  far integer;
  listed integer;
  rarest integer;
  is_read boolean := false; -- the index of words
  any_of tsquery;
begin
  if words = 0 or cardinality(sample) = 0 then return; end if;
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

  with pairs as materialized (
    select distinct t.at as place, q.at as word
    from unnest(sample) with ordinality as t (id, at)
    join case_words w on w.tenant_id = municipality and w.case_id = t.id
    cross join unnest(asked) with ordinality as q (q, at)
    where ts_match_vq(w.words, q.q))
  select
    array(select sample[place] from pairs group by place having count(*) = words order by place),
    array(select (select count(*) from pairs where word = n)::integer from generate_series(1, words) as n)
  into ids, hits;

  if cardinality(ids) < most and cardinality(sample) = sampled then
    select n into rarest from generate_series(1, words) as n order by hits[n], n limit 1;
    select least(farthest, sum(cases) * hits[rarest] / sampled),
      coalesce(sum(cases) filter (where subject = any (subjects) and state = any (states)), 0)
    into far, listed from case_counts where tenant_id = municipality;
    is_read := far <= sampled;
    if not is_read then
      ids := walk_cases(array(select asked[n] from generate_series(1, words) as n order by hits[n], n),
        subjects, states, assignee, sort, behind_rests, behind_unit, behind_at, behind_id, most, far);
      is_read := cardinality(ids) < most and listed > far;
    end if;
  end if;
  if is_read then
    -- Not `=` for the municipality, which the lexeme has narrowed to already: its rows by the primary key are no way to words.
    ids := array(
      with hits as materialized (
        select distinct w.case_id from case_words w
        where w.words @@ (quote_literal(municipality::text)::tsquery && asked[rarest])
          and w.tenant_id is not distinct from municipality)
      select c.case_id
      from hits
      join cases c on c.tenant_id = municipality and c.case_id = hits.case_id
      cross join lateral (select c.clock_stopped_at is not null as rests,
        case when c.due_at is null then '9999-12-31 00:00:00+00'::timestamptz else c.due_at end as due) as k
      where (assignee is null or c.taken_by = assignee) and c.state = any (states) and c.subject = any (subjects)
        and (behind_id is null or case sort
          when 'time-left' then (k.rests, k.due, c.case_id) > (behind_rests, behind_at, behind_id)
          when 'unit' then (c.unit_order, k.due, c.case_id) > (behind_unit collate "C", behind_at, behind_id)
          else c.received_at < behind_at or (c.received_at = behind_at and c.case_id > behind_id) end)
        and (words = 1 or not exists (
          select from unnest(asked) with ordinality as q (q, at)
          where q.at <> rarest and not exists (
            select from case_words w where w.tenant_id = municipality and w.case_id = c.case_id and ts_match_vq(w.words, q.q))))
      order by case when sort = 'newest' then c.received_at end desc, case when sort = 'time-left' then k.rests end,
        case when sort = 'unit' then c.unit_order end, case when sort <> 'newest' then k.due end, c.case_id
      limit counted + 1);
    total := least(cardinality(ids), counted);
    more := cardinality(ids) > counted;
  else
    more := cardinality(ids) >= most;
    total := case when more then most - 1 else cardinality(ids) end;
  end if;

  select string_agg('(' || q::text || ')', ' | ')::tsquery into any_of from unnest(asked) as q;
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
