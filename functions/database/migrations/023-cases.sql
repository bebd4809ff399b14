-- A case is what the desk works on: it has a number, an assignee, a deadline, texts, a card and a log. What it is about stands
-- in a table of its own beside it, one row a case. Until now every case was a breach.
--
-- Instances of the version before cannot work with these tables, and must not: what they claim the outbox with is gone, so
-- they deliver nothing, and every change of theirs fails as a whole.

-- The seal of many cases at once, over the tables as they are: digests_of and state_of one by one take ten times as long.
create procedure pg_temp.read_tables(key text) language plpgsql as $$
begin
  execute format(
    'create or replace function pg_temp.digests_of_many(municipality uuid, subjects uuid[])
    returns table (subject uuid, of_table text, of_column text, digest text)
    language plpgsql stable set timezone = ''UTC'' set bytea_output = ''hex'' as %L',
    (select replace(replace(replace(replace(replace(regexp_replace(prosrc,
          '= (digests_of\.)?subject\M', '= any (subjects)', 'g'),
          'digests_of.municipality', 'municipality'),
          'select ''', 'select ' || key || ', '''),
          'select ' || key || ', ''tenants''', 'select tenant_id, ''tenants'''),
          'select kept.of_table', 'select kept.' || key || ', kept.of_table'),
          'group by kept', 'group by kept.' || key || ', kept')
      from pg_proc where oid = 'digests_of(uuid, uuid)'::regprocedure));
end $$;
call pg_temp.read_tables('breach_id');
create function pg_temp.states_of(municipality uuid, subjects uuid[]) returns table (subject uuid, seal text, columns json)
language plpgsql stable set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  return query
  with digests as materialized (select * from pg_temp.digests_of_many(municipality, subjects)),
  tables as (
    select subject, of_table, json_object_agg(of_column, left(digest, 8) order by of_column collate "C") as columns
    from digests group by subject, of_table),
  columns as (
    select subject, json_object_agg(of_table, tables.columns order by of_table collate "C") as columns from tables group by subject),
  seals as (
    select subject, encode(sha256(convert_to(string_agg(of_table || '.' || of_column || '=' || digest, E'\n'
      order by of_table collate "C", of_column collate "C"), 'UTF8')), 'hex') as seal
    from digests group by subject)
  select subject, seals.seal, columns.columns from seals join columns using (subject);
end $$;
-- The sealed cases of a municipality, some hundred at a time.
create function pg_temp.sealed_cases(municipality uuid) returns table (subjects uuid[]) language sql stable as $$
  select array_agg(subject_id) from (
    select subject_id, row_number() over (order by subject_id) / 400 as batch
    from log_seals where tenant_id = municipality and subject_id <> municipality) s
  group by batch
$$;

-- What was changed past the desk since its last seal is taken down first: the rows are sealed anew below, in their new tables.
create temporary table altered_before (tenant_id uuid, subject_id uuid, columns text) on commit drop;
do $$
declare
  municipality uuid;
  batch uuid[];
  subject uuid;
begin
  for municipality in select tenant_id from tenants loop
    perform set_config('app.tenant', municipality::text, true);
    for batch in select subjects from pg_temp.sealed_cases(municipality) loop
      for subject in
        select s.subject_id from log_seals s left join pg_temp.states_of(municipality, batch) now_is on now_is.subject = s.subject_id
        where s.tenant_id = municipality and s.subject_id = any (batch) and s.seal is distinct from now_is.seal
      loop
        perform check_seal(municipality, subject);
        insert into altered_before values (municipality, subject, substr(current_setting('app.altered'), 38));
      end loop;
    end loop;
  end loop;
  perform set_config('app.altered', '', true), set_config('app.tenant', '', true);
end $$;

drop trigger words_are_kept on breaches;
drop trigger words_are_kept on breach_texts;
drop function lexemes_of(breaches);
drop function keep_words_of_case;
drop function keep_words_of_text;
drop function claim_due(timestamptz, timestamptz, integer);
drop function claim_due(timestamptz, timestamptz, integer, uuid[], text[]);

alter table breaches rename to cases;
alter table cases rename column breach_id to case_id;
alter table cases rename constraint breaches_pkey to cases_pkey;
alter table cases rename constraint breaches_tenant_id_year_number_key to cases_tenant_id_year_number_key;
alter table cases rename constraint breaches_state_check to cases_state_check;
alter table cases rename constraint breaches_tenant_id_fkey to cases_tenant_id_fkey;
alter table cases add column subject text not null default 'breach' check (subject in ('breach'));
alter table cases alter column subject drop default;
-- Until when something must be done about it, by the rule of its subject; null where there is no such rule.
alter table cases add column due_at timestamptz;

create table breaches (
  tenant_id uuid not null,
  case_id uuid not null,
  kind text not null,
  answers json not null, -- to the details asked of its kind
  data_kinds text[] not null,
  people text not null,
  place text not null,
  notification text not null default 'undecided' check (notification in ('undecided', 'notified', 'not-notified')),
  authority_reference text,
  aware_at timestamptz not null,
  internet_message_id text,
  mail json,
  primary key (tenant_id, case_id),
  foreign key (tenant_id, case_id) references cases
);
alter table breaches enable row level security;
alter table breaches force row level security;
create policy own_tenant on breaches to gdpr_desk using (tenant_id = (select current_tenant()));
grant select, insert, update on breaches to gdpr_desk;

do $$
declare municipality uuid;
begin
  for municipality in select tenant_id from tenants loop
    perform set_config('app.tenant', municipality::text, true);
    insert into breaches
    select tenant_id, case_id, kind, answers, data_kinds, people, place, notification, authority_reference, aware_at,
      internet_message_id, mail
    from cases where tenant_id = municipality;
    -- The rule they were all opened under: Art. 33(1).
    update cases set due_at = aware_at + interval '72 hours' where tenant_id = municipality;
  end loop;
  perform set_config('app.tenant', '', true);
end $$;

-- Their indexes go with the columns.
alter table cases
  drop column kind, drop column answers, drop column data_kinds, drop column people, drop column place,
  drop column notification, drop column authority_reference, drop column aware_at, drop column internet_message_id,
  drop column mail;
create index breaches_by_mail on breaches (tenant_id, internet_message_id) where internet_message_id is not null;

-- Each order of a list is an index (functions/cases/queue-order.ts says the same in the same words), of all cases and of the
-- open ones.
alter index breaches_newest rename to cases_newest;
alter index breaches_by_manager rename to cases_by_manager;
alter index breaches_by_holder rename to cases_by_assignee;
create index cases_by_time_left on cases (
  tenant_id, (clock_stopped_at is not null), (coalesce(due_at, '9999-12-31 00:00:00+00'::timestamptz)), case_id);
create index cases_open_by_time_left on cases (
  tenant_id, (clock_stopped_at is not null), (coalesce(due_at, '9999-12-31 00:00:00+00'::timestamptz)), case_id)
  where state in ('new', 'taken');
create index cases_by_unit on cases (
  tenant_id,
  (left(translate(replace(coalesce(lower(translate(unit, 'ÆØÅÄÖÜÉÈÊËÁÀÂÍÓÚÇ', 'æøåäöüéèêëáàâíóúç')), '~'), 'aa', 'å'),
    'æäøöåéèêëüáàâíóúç', '{{||}eeeeyaaaiouc'), 64) collate "C"),
  (coalesce(due_at, '9999-12-31 00:00:00+00'::timestamptz)), case_id);

alter table breach_numbers rename to case_numbers;
alter table breach_reporters rename to case_reporters;
alter table case_reporters rename column breach_id to case_id;
alter table breach_texts rename to case_texts;
alter table case_texts rename column breach_id to case_id;
alter table breach_links rename to case_links;
alter table case_links rename column breach_id to case_id;
alter table breach_times rename column breach_id to case_id;
alter table breach_recipients rename column breach_id to case_id;
alter table breach_deletions rename column breach_id to case_id;
alter table evidence rename column breach_id to case_id;
alter table case_words rename column breach_id to case_id;

-- What a reporter is asked is an enquiry: questions are what employees ask the desk.
alter table case_texts drop constraint breach_texts_kind_check;
do $$
declare municipality uuid;
begin
  for municipality in select tenant_id from tenants loop
    perform set_config('app.tenant', municipality::text, true);
    update case_texts set kind = 'enquiry' where tenant_id = municipality and kind = 'question';
  end loop;
  perform set_config('app.tenant', '', true);
end $$;
alter table case_texts add constraint case_texts_kind_check
  check (kind in ('description', 'addition', 'enquiry', 'answer', 'note', 'reason', 'authority-reference', 'place'));

-- The outbox, the cards and the log are not only for cases: `subject` says of what `subject_id` is the id.
alter table outbox add column subject text not null default 'case' check (subject in ('case', 'tenant'));
alter table outbox alter column subject drop default;
-- That the time has run out, and what a subject says cannot wait, goes before a flood of new cases.
alter table outbox add column urgent boolean not null default false;
drop index outbox_urgent;
drop index outbox_of_alarms;
do $$
declare municipality uuid;
begin
  for municipality in select tenant_id from tenants loop
    perform set_config('app.tenant', municipality::text, true);
    update outbox set subject = 'tenant' where tenant_id = municipality and subject_id = municipality;
    update outbox set kind = 'urgent', urgent = true where tenant_id = municipality and kind = 'protected-address';
    update outbox set kind = 'no-card-mail' where tenant_id = municipality and kind = 'mail-team';
    update outbox set kind = 'find-unit' where tenant_id = municipality and kind = 'reporter-unit';
    update outbox set payload = (payload::jsonb - 'hours' || jsonb_build_object('step', payload::jsonb -> 'hours'))::json,
      urgent = payload ->> 'hours' = 'run-out'
    where tenant_id = municipality and kind = 'reminder' and payload ->> 'hours' is not null;
    update outbox set payload = (payload::jsonb - 'told' || jsonb_build_object('steps', payload::jsonb -> 'told'))::json
    where tenant_id = municipality and payload ->> 'told' is not null;
    -- An answer that was kept for a repeat names the case as answers do now.
    update answered_keys set answer = (answer::jsonb || jsonb_build_object('caseId', answer ->> 'breachId'))::json
    where tenant_id = municipality and answer ->> 'breachId' is not null;
  end loop;
  perform set_config('app.tenant', '', true);
end $$;
create index outbox_urgent on outbox (due) where state = 'open' and urgent;
create index outbox_of_alarms on outbox (tenant_id, subject_id, kind) where kind in ('urgent', 'untaken');

alter table cards add column subject text not null default 'case' check (subject in ('case'));
alter table cards alter column subject drop default;
alter table cards rename column breach_id to subject_id;
alter table cards rename column face to digest;
alter table cards drop constraint cards_tenant_id_breach_id_fkey;
alter table cards drop constraint cards_pkey, add primary key (tenant_id, subject, subject_id);
alter table left_cards add column subject text not null default 'case' check (subject in ('case'));
alter table left_cards alter column subject drop default;
alter table left_cards rename column breach_id to subject_id;
alter table left_cards drop constraint left_cards_tenant_id_breach_id_fkey;
alter index left_cards_of_case rename to left_cards_of_subject;

-- Health of a service: what was called a part.
alter table part_states rename to service_states;
alter table service_states rename column part to service;

-- As migration 017, for whatever the rows are about, with what is urgent in a column.
create function claim_outbox(at timestamptz, leased_until timestamptz, most integer, left_alone uuid[], kinds_left_alone text[])
returns table (
  tenant_id uuid, outbox_id uuid, kind text, subject text, subject_id uuid, payload json, planned_at timestamptz,
  attempts integer, was_due timestamptz, was_trouble text, urgent boolean
)
language plpgsql volatile set role = 'gdpr_desk_worker' as $$
#variable_conflict use_column
declare
  resting uuid[] := left_alone;
  passed_over uuid[] := '{}'; -- subjects that are busy elsewhere, or claimed in this call
  only_urgent boolean := true;
  room integer := most;
  got integer;
  looked uuid[];
  of_tenants uuid[];
  ids uuid[];
begin
  loop
    if only_urgent then
      only_urgent := exists (
        select from outbox
        where state = 'open' and urgent and due <= at and subject_id <> all (passed_over) and tenant_id <> all (resting));
    end if;
    with due as materialized (
      select tenant_id, outbox_id, subject_id, due, case when kind = 'card' then 0 when kind = 'urgent' then 1 else 2 end as place
      from outbox
      where state = 'open' and due <= at and subject_id <> all (passed_over)
        and not (tenant_id = any (resting) and kind = any (kinds_left_alone))
        and (not only_urgent or (tenant_id, subject_id) in (
          select of.tenant_id, of.subject_id from outbox as of
          where of.state = 'open' and of.urgent and of.due <= at and of.tenant_id <> all (resting)))
      -- What belongs at the top of a thread comes before what is written under it.
      order by due, place limit room for update skip locked),
    first as materialized (
      select distinct on (tenant_id, subject_id) tenant_id, outbox_id, subject_id from due
      order by tenant_id, subject_id, due, place),
    tried as materialized (
      select *, pg_try_advisory_xact_lock(hashtextextended(tenant_id || '/' || subject_id, 0)) as free from first)
    select array_agg(subject_id), array_agg(tenant_id) filter (where free), array_agg(outbox_id) filter (where free)
    into looked, of_tenants, ids from tried;
    if looked is null then
      if not only_urgent then return; end if;
      only_urgent := false;
      continue;
    end if;
    return query
      update outbox as o set attempts = o.attempts + 1, due = leased_until, trouble = null
      from unnest(of_tenants, ids) as locked (of_tenant, id)
      join outbox as before on before.tenant_id = of_tenant and before.outbox_id = id
      where o.tenant_id = of_tenant and o.outbox_id = id
        and not exists (
          select from outbox as other
          where other.tenant_id = o.tenant_id and other.subject_id = o.subject_id and other.state = 'open'
            and other.attempts > 0 and other.trouble is null and other.due > at)
      returning o.tenant_id, o.outbox_id, o.kind, o.subject, o.subject_id, o.payload, o.planned_at, o.attempts, before.due,
        before.trouble, only_urgent;
    get diagnostics got = row_count;
    room := room - got;
    if room <= 0 or (got > 0 and not only_urgent) then return; end if;
    passed_over := passed_over || looked;
    -- Nothing else is written in a channel while what cannot wait is on its way there.
    if got > 0 then resting := resting || of_tenants; end if;
  end loop;
end $$;
revoke execute on function claim_outbox(timestamptz, timestamptz, integer, uuid[], text[]) from public;
grant execute on function claim_outbox(timestamptz, timestamptz, integer, uuid[], text[]) to gdpr_desk_worker;

-- What a search finds of a case: the spine's words and those of its subject, kept together whenever one of the two changes.
create function lexemes_of_case(municipality uuid, of_case uuid) returns table (part text, lexemes text[])
language sql stable set search_path = public, pg_temp as $$
  select 'case', words_in(coalesce(c.unit, ''))
    || array['subject/' || c.subject, 'state/' || c.state, 'number/' || c.number, 'number/' || c.year || '-' || c.number]
    || array_remove(array['holder/' || c.taken_by::text, 'kind/' || b.kind], null)
    || array(select 'data/' || kind from unnest(b.data_kinds) as kind)
  from cases c left join breaches b using (tenant_id, case_id) where c.tenant_id = municipality and c.case_id = of_case
  union all
  select 'text', words_in(concat_ws(' ', b.place, array_to_string(c.on_behalf_of, ' ')))
  from cases c left join breaches b using (tenant_id, case_id) where c.tenant_id = municipality and c.case_id = of_case
  union all
  select 'mail', words_in(concat_ws(' ', b.mail ->> 'subject',
    (select string_agg(file ->> 'name', ' ') from json_array_elements(b.mail -> 'attachments') as file)))
  from breaches b where b.tenant_id = municipality and b.case_id = of_case
$$;

create function keep_words_of_case() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from case_words where tenant_id = new.tenant_id and case_id = new.case_id and source_id = new.case_id;
  insert into case_words
  select new.tenant_id, new.case_id, part, new.case_id, words_of(new.tenant_id, lexemes)
  from lexemes_of_case(new.tenant_id, new.case_id) where lexemes <> '{}';
  return null;
end $$;
-- A case and the row of its subject are written together: the latter's words are those of both.
create trigger words_are_kept after update of subject, state, taken_by, unit, on_behalf_of on cases
  for each row execute function keep_words_of_case();
create trigger words_are_kept after insert or update of kind, place, data_kinds, mail on breaches
  for each row execute function keep_words_of_case();

create function keep_words_of_text() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op <> 'INSERT' then
    delete from case_words
    where tenant_id = old.tenant_id and case_id = old.case_id and part = 'text' and source_id = old.text_id;
  end if;
  if tg_op <> 'DELETE' then
    insert into case_words values
      (new.tenant_id, new.case_id, 'text', new.text_id, words_of(new.tenant_id, words_in(new.body)));
  end if;
  return null;
end $$;
create trigger words_are_kept after insert or update or delete on case_texts
  for each row execute function keep_words_of_text();

create or replace function cases_with(asked tsquery) returns table (found_id uuid, part text)
language sql stable security definer rows 100 set work_mem = '16MB' set search_path = public, pg_temp as $$
  select case_id, part from case_words
  where words @@ (quote_literal(current_tenant()::text)::tsquery && asked) and tenant_id is not distinct from current_tenant()
$$;
revoke execute on function lexemes_of_case, keep_words_of_case, keep_words_of_text from public;

-- The seals, over the tables as they are now.
create or replace function digests_of(municipality uuid, subject uuid)
returns table (of_table text, of_column text, digest text)
language plpgsql stable set timezone = 'UTC' set bytea_output = 'hex' set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  return query
  with kept as (
    select 'cases' as of_table, '' as key, to_jsonb(c) - '{tenant_id,case_id,log_length,log_hash}'::text[] as row
      from cases c where c.tenant_id = digests_of.municipality and c.case_id = digests_of.subject
    union all
    select 'breaches', '', to_jsonb(b) - '{tenant_id,case_id}'::text[]
      from breaches b where b.tenant_id = digests_of.municipality and b.case_id = digests_of.subject
    union all
    select 'case_reporters', person_id::text, to_jsonb(r) - '{tenant_id,case_id}'::text[]
      from case_reporters r where r.tenant_id = digests_of.municipality and r.case_id = digests_of.subject
    union all
    select 'case_texts', text_id::text, to_jsonb(t) - '{tenant_id,case_id}'::text[]
      from case_texts t where t.tenant_id = digests_of.municipality and t.case_id = digests_of.subject
    union all
    select 'case_links', other_id::text, to_jsonb(l) - '{tenant_id,case_id}'::text[]
      from case_links l where l.tenant_id = digests_of.municipality and l.case_id = digests_of.subject
    union all
    select 'breach_times', time || '/' || lpad(revision::text, 9, '0'), to_jsonb(t) - '{tenant_id,case_id}'::text[]
      from breach_times t where t.tenant_id = digests_of.municipality and t.case_id = digests_of.subject
    union all
    select 'breach_recipients', recipient_id::text, to_jsonb(r) - '{tenant_id,case_id}'::text[]
      from breach_recipients r where r.tenant_id = digests_of.municipality and r.case_id = digests_of.subject
    union all
    select 'breach_deletions', recipient_id || '/' || person_id, to_jsonb(d) - '{tenant_id,case_id}'::text[]
      from breach_deletions d where d.tenant_id = digests_of.municipality and d.case_id = digests_of.subject
    union all
    select 'evidence', evidence_id::text, to_jsonb(e) - '{tenant_id,case_id}'::text[]
      from (select tenant_id, case_id, evidence_id, name, size, sha256, added_by, added_at from evidence) e
      where e.tenant_id = digests_of.municipality and e.case_id = digests_of.subject
    union all
    select 'tenants', '', jsonb_build_object('settings', m.settings, 'settings_version', m.settings_version)
      from tenants m where m.tenant_id = digests_of.municipality and m.tenant_id = digests_of.subject)
  select kept.of_table, one.key, encode(sha256(convert_to(jsonb_agg(jsonb_build_array(kept.key, one.value) order by kept.key collate "C")::text, 'UTF8')), 'hex')
  from kept cross join lateral jsonb_each(kept.row || jsonb_build_object('*', '')) as one
  group by kept.of_table, one.key;
end $$;

do $$
begin
  -- As migration 011 made it: only the chain's end stands in another table.
  execute format(
    'create or replace function append_log(municipality uuid, subject uuid, actor uuid, moment timestamptz, entries json) returns void
    language plpgsql security definer set timezone = ''UTC'' set search_path = public, pg_temp as %L',
    (select replace(replace(replace(prosrc,
        'from breaches' || E'\n', 'from cases' || E'\n'), 'update breaches set', 'update cases set'), 'breach_id = subject', 'case_id = append_log.subject')
      from pg_proc where oid = 'append_log(uuid, uuid, uuid, timestamptz, json)'::regprocedure));
end $$;

-- Every case that was sealed is sealed as it stands now, in an entry of its log as old as its newest one: a migration knows no
-- time. The entry is what append_log would write, of many at once; for those that were altered it writes it itself.
call pg_temp.read_tables('case_id');
do $$
declare
  municipality uuid;
  batch uuid[];
  altered record;
begin
  for municipality in select tenant_id from tenants loop
    perform set_config('app.tenant', municipality::text, true);
    for altered in
      select a.subject_id, a.columns, l.at from altered_before a
      join cases c on c.tenant_id = a.tenant_id and c.case_id = a.subject_id
      join log_entries l on l.tenant_id = a.tenant_id and l.subject_id = a.subject_id and l.sequence = c.log_length
      where a.tenant_id = municipality
    loop
      perform set_config('app.altered', altered.subject_id || ' ' || altered.columns, true);
      perform append_log(municipality, altered.subject_id, null, altered.at, '[{"verb":"sealed"}]');
    end loop;
    for batch in select subjects from pg_temp.sealed_cases(municipality) loop
      with entries as materialized (
        select c.case_id, c.log_length + 1 as sequence, date_trunc('milliseconds', l.at) as at, s.seal, s.columns,
          '{"seal":"' || s.seal || '"}' as facts, c.log_hash as previous
        from cases c
        join pg_temp.states_of(municipality, batch) s on s.subject = c.case_id
        join log_entries l on l.tenant_id = c.tenant_id and l.subject_id = c.case_id and l.sequence = c.log_length
        where c.tenant_id = municipality and not exists (
          select from altered_before a where a.tenant_id = municipality and a.subject_id = c.case_id)),
      hashed as materialized (
        select *, sha256(previous || convert_to('["' || municipality || '","' || case_id || '",' || sequence || ',"'
          || to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '",null,"sealed",' || to_json(facts)::text || ']',
          'UTF8')) as hash
        from entries),
      logged as (
        insert into log_entries (tenant_id, subject_id, sequence, at, actor_id, verb, facts, hash)
        select municipality, case_id, sequence, at, null, 'sealed', facts::json, hash from hashed),
      ended as (
        update cases c set log_length = h.sequence, log_hash = h.hash from hashed h
        where c.tenant_id = municipality and c.case_id = h.case_id)
      update log_seals s set seal = h.seal, columns = h.columns from hashed h
      where s.tenant_id = municipality and s.subject_id = h.case_id;
    end loop;
  end loop;
  perform set_config('app.altered', '', true), set_config('app.tenant', '', true);
end $$;
drop function pg_temp.sealed_cases, pg_temp.states_of, pg_temp.digests_of_many;
drop procedure pg_temp.read_tables;
