-- A log chain, seals, messages and cards for subjects that are no cases: a review, a task. Until now they were about a case or
-- the municipality. `subject` says what kind a subject is of; a new kind needs no migration here.
--
-- Instances of the version before must not work with these tables: the functions by which they claim messages, lock and log
-- are gone, so they deliver nothing, and every change of theirs fails as a whole.

-- The end of each chain whose subject is neither a case nor the municipality: those name it in their own rows. Written with
-- the log alone.
create table log_subjects (
  tenant_id uuid not null references tenants,
  subject_id uuid not null,
  subject text not null check (subject ~ '^[a-z][a-z-]*$' and subject not in ('case', 'tenant')),
  log_length integer not null,
  log_hash bytea not null,
  primary key (tenant_id, subject_id)
);
alter table log_subjects enable row level security;
alter table log_subjects force row level security;
create policy own_tenant on log_subjects to gdpr_desk using (tenant_id = (select current_tenant()));
grant select on log_subjects to gdpr_desk;

alter table log_entries add column subject text not null default 'case';
alter table log_entries alter column subject drop default;
alter table log_entries disable trigger log_is_append_only;
do $$
declare municipality uuid;
begin
  for municipality in select tenant_id from tenants loop
    perform set_config('app.tenant', municipality::text, true);
    update log_entries set subject = 'tenant' where tenant_id = municipality and subject_id = municipality;
  end loop;
  perform set_config('app.tenant', '', true);
end $$;
alter table log_entries enable trigger log_is_append_only;

-- A case has one card; other subjects may have one in each conversation.
alter table cards drop constraint cards_subject_check;
alter table cards drop constraint cards_pkey, add primary key (tenant_id, subject, subject_id, conversation_id);
create unique index cards_of_case on cards (tenant_id, subject_id) where subject = 'case';
alter table left_cards drop constraint left_cards_subject_check;
alter table outbox drop constraint outbox_subject_check;
-- As migration 025, which keeps the words of versions before 1.1 out: they knew of no other subjects.
alter table outbox drop constraint outbox_in_words_of_now, add constraint outbox_in_words_of_now
  check (subject not in ('case', 'tenant') or (payload ->> 'told' is null and payload ->> 'hours' is null));

-- What is sealed: the tables whose rows are about a subject, of which kind, and the column that holds its id.
create table sealed_tables (
  name text primary key,
  subject text not null,
  of_column text not null,
  columns text[] -- those that are sealed; null: all but ids, the ends of chains, and what the database makes by itself
);
grant select on sealed_tables to gdpr_desk;

drop function seal_table(text, text);
drop function append_log(uuid, uuid, uuid, timestamptz, json);
drop function check_seal(uuid, uuid);
drop function state_of(uuid, uuid);
drop function digests_of(uuid, uuid);

-- For migrations: from now on the table's rows are sealed with the log of their subject. Rows of one subject are told apart,
-- and ordered, by the rest of the primary key. Makes digests_of anew: for a subject only the tables of its kind are asked, and
-- PL/pgSQL keeps the plan of each (migration 019 says why). functions/log/sealed-columns.ts asks the same of many subjects.
create function seal_table(name text, subject text default 'case', of_column text default null, columns text[] default null)
returns void language plpgsql set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  body text;
begin
  insert into sealed_tables
  values (seal_table.name, seal_table.subject, coalesce(seal_table.of_column, seal_table.subject || '_id'), seal_table.columns)
  on conflict (name) do update set subject = excluded.subject, of_column = excluded.of_column, columns = excluded.columns;
  if not exists (select from pg_index where indrelid = seal_table.name::regclass and indisprimary) then
    raise exception '% has no primary key', seal_table.name;
  end if;
  with branches as (
    select s.subject, s.name, format(
      E'\n    select %L as of_table, %s as key, to_jsonb(own) - %L::text[] as row\n      from %s own where own.tenant_id = digests_of.municipality and own.%I = digests_of.subject',
      s.name,
      coalesce((
        select string_agg(
          case when a.atttypid = 'integer'::regtype then format('lpad(own.%I::text, 9, ''0'')', a.attname) else format('own.%I::text', a.attname) end,
          ' || ''/'' || ' order by k.place)
        from pg_index i cross join unnest(i.indkey) with ordinality as k (attnum, place)
        join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum and a.attname not in ('tenant_id', s.of_column)
        where i.indrelid = s.name::regclass and i.indisprimary), ''''''),
      array(
        select one from (
          select unnest(array['tenant_id', s.of_column, 'log_length', 'log_hash'])
          union select attname::text from pg_attribute where attrelid = s.name::regclass and attgenerated <> '' and not attisdropped
        ) as left_out (one) order by one collate "C"),
      case when s.columns is null then quote_ident(s.name)
        else format('(select %s from %I)', (
          select string_agg(quote_ident(one), ', ' order by one collate "C")
          from (select distinct one from unnest(s.columns || array['tenant_id', s.of_column]) as one) as named), s.name)
      end,
      s.of_column) as branch
    from sealed_tables s),
  kinds as (
    select subject, format(
      E'  if kind = %L then\n    return query\n    with kept as (%s)\n    select kept.of_table, one.key, encode(sha256(convert_to(jsonb_agg(jsonb_build_array(kept.key, one.value) order by kept.key collate "C")::text, ''UTF8'')), ''hex'')\n    from kept cross join lateral jsonb_each(kept.row || jsonb_build_object(''*'', '''')) as one\n    group by kept.of_table, one.key;\n    return;\n  end if;\n',
      subject, string_agg(branch, E'\n    union all' order by name collate "C")) as kind
    from branches group by subject)
  select string_agg(kind, '' order by subject collate "C") into body from kinds;
  execute format(
    'create or replace function digests_of(municipality uuid, kind text, subject uuid)
    returns table (of_table text, of_column text, digest text)
    language plpgsql stable set timezone = ''UTC'' set bytea_output = ''hex'' set search_path = public, pg_temp as %L',
    E'\n#variable_conflict use_column\nbegin\n' || body || 'end ');
end $$;

select seal_table('cases');
select seal_table('breaches');
select seal_table('case_reporters');
select seal_table('case_texts');
select seal_table('case_links');
select seal_table('breach_times');
select seal_table('breach_recipients');
select seal_table('breach_deletions');
-- Its content is proven by its sha256.
select seal_table('evidence', columns => '{evidence_id,name,size,sha256,added_by,added_at}');
select seal_table('tenants', 'tenant', columns => '{settings,settings_version}');

create function state_of(municipality uuid, kind text, subject uuid, out seal text, out columns json)
language plpgsql stable set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  with digests as materialized (select * from digests_of(municipality, kind, subject)),
  tables as (
    select of_table, json_object_agg(of_column, left(digest, 8) order by of_column collate "C") as columns from digests group by of_table)
  select
    (select encode(sha256(convert_to(coalesce(string_agg(of_table || '.' || of_column || '=' || digest, E'\n'
      order by of_table collate "C", of_column collate "C"), ''), 'UTF8')), 'hex') from digests),
    coalesce((select json_object_agg(of_table, tables.columns order by of_table collate "C") from tables), '{}')
  into seal, columns;
end $$;

-- As migration 013, for a subject of any kind. A case and the municipality are locked by the caller; of others the end of the
-- chain is locked here, which nobody but the log may write to.
create function check_seal(municipality uuid, kind text, subject uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  known log_seals;
  seal_now text;
  altered text;
begin
  if municipality is distinct from current_tenant() then return; end if;
  if kind not in ('case', 'tenant') then
    perform from log_subjects l where l.tenant_id = municipality and l.subject_id = check_seal.subject for update;
  end if;
  select * into known from log_seals s where s.tenant_id = municipality and s.subject_id = check_seal.subject;
  if not found then return; end if;
  with digests as materialized (
    select * from digests_of(municipality, kind, check_seal.subject)
    where known.columns -> of_table is null or known.columns -> of_table -> of_column is not null),
  was as (select t.key || '.' || c.key as name, c.value from json_each(known.columns) t, json_each_text(t.value) c),
  now_is as (select of_table || '.' || of_column as name, left(digest, 8) as value from digests)
  select
    (select encode(sha256(convert_to(coalesce(string_agg(of_table || '.' || of_column || '=' || digest, E'\n'
      order by of_table collate "C", of_column collate "C"), ''), 'UTF8')), 'hex') from digests),
    (select coalesce(json_agg(coalesce(was.name, now_is.name) order by coalesce(was.name, now_is.name) collate "C"), '[]')::text
      from was full join now_is on was.name = now_is.name where was.value is distinct from now_is.value)
  into seal_now, altered;
  if seal_now = known.seal then return; end if;
  perform set_config('app.altered', check_seal.subject || ' ' || altered, true);
end $$;

-- As migration 011, for a subject of any kind; the first entry of one that is no case begins its chain. Its kind is part of
-- every such entry's hash: chains of cases and municipalities are older than kinds.
create function append_log(municipality uuid, kind text, subject uuid, actor uuid, moment timestamptz, entries json) returns void
language plpgsql security definer set timezone = 'UTC' set search_path = public, pg_temp as $$
declare
  instant constant timestamptz := date_trunc('milliseconds', moment);
  of_kind constant text := case when kind in ('case', 'tenant') then '' else ',' || to_json(kind)::text end;
  length integer;
  hash bytea;
  known text;
  state record;
  altered text := current_setting('app.altered', true);
  entry record;
  facts text;
begin
  if municipality is distinct from current_tenant() then raise exception 'the log of another municipality'; end if;
  if kind = 'case' then
    select c.log_length, c.log_hash into strict length, hash from cases c
    where c.tenant_id = municipality and c.case_id = append_log.subject for update;
  elsif kind = 'tenant' then
    select t.log_length, t.log_hash into strict length, hash from tenants t
    where t.tenant_id = municipality and t.tenant_id = append_log.subject for update;
  else
    perform from log_subjects l where l.tenant_id = municipality and l.subject_id = append_log.subject for update;
    if not found then
      insert into log_subjects values (municipality, append_log.subject, kind, 0, '\x') on conflict do nothing;
    end if;
    select l.log_length, l.log_hash into strict length, hash from log_subjects l
    where l.tenant_id = municipality and l.subject_id = append_log.subject and l.subject = kind for update;
  end if;
  select s.seal into known from log_seals s where s.tenant_id = municipality and s.subject_id = append_log.subject;
  select * into state from state_of(municipality, kind, append_log.subject);
  if altered like append_log.subject || ' %' then
    entries := (select json_agg(e) from (
      select json_build_object('verb', 'altered-outside', 'facts', json_build_object('columns', substr(altered, 38)::json)) as e
      union all select e from json_array_elements(entries) e) as all_of_them);
    perform set_config('app.altered', '', true);
  end if;
  if json_array_length(entries) = 0 then
    if state.seal is distinct from known then raise exception 'something was changed without an entry in its log'; end if;
    return;
  end if;
  for entry in
    select e ->> 'verb' as verb, coalesce(e -> 'facts', '{}')::text as facts, place, count(*) over () as last
    from json_array_elements(entries) with ordinality as t (e, place) order by place
  loop
    facts := entry.facts;
    if entry.place = entry.last and (state.seal is distinct from known) then
      facts := case when facts = '{}' then '{' else left(facts, -1) || ',' end || '"seal":"' || state.seal || '"}';
    end if;
    length := length + 1;
    hash := sha256(hash || convert_to('["' || municipality || '","' || append_log.subject || '",' || length || ',"'
      || to_char(instant, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '",' || coalesce('"' || actor || '"', 'null') || ','
      || to_json(entry.verb)::text || ',' || to_json(facts)::text || of_kind || ']', 'UTF8'));
    insert into log_entries (tenant_id, subject_id, sequence, at, actor_id, verb, facts, hash, subject)
    values (municipality, append_log.subject, length, instant, actor, entry.verb, facts::json, hash, kind);
  end loop;
  if kind = 'case' then
    update cases c set log_length = length, log_hash = hash where c.tenant_id = municipality and c.case_id = append_log.subject;
  elsif kind = 'tenant' then
    update tenants t set log_length = length, log_hash = hash where t.tenant_id = municipality;
  else
    update log_subjects l set log_length = length, log_hash = hash
    where l.tenant_id = municipality and l.subject_id = append_log.subject;
  end if;
  if state.seal is distinct from known then
    insert into log_seals values (municipality, append_log.subject, state.seal, state.columns)
    on conflict (tenant_id, subject_id) do update set seal = excluded.seal, columns = excluded.columns;
  end if;
end $$;
revoke execute on function seal_table, digests_of, state_of, check_seal, append_log from public;
grant execute on function check_seal, append_log to gdpr_desk;

-- As migration 023, for the kinds of subjects that the instance can deliver: a later version may know more of them.
do $$
begin
  execute format(
    'create function claim_outbox(
      at timestamptz, leased_until timestamptz, most integer, left_alone uuid[], kinds_left_alone text[], subjects text[])
    returns table (
      tenant_id uuid, outbox_id uuid, kind text, subject text, subject_id uuid, payload json, planned_at timestamptz,
      attempts integer, was_due timestamptz, was_trouble text, urgent boolean
    )
    language plpgsql volatile set role = ''gdpr_desk_worker'' as %L',
    (select replace(prosrc, 'subject_id <> all (passed_over)', 'subject = any (subjects) and subject_id <> all (passed_over)')
      from pg_proc where oid = 'claim_outbox(timestamptz, timestamptz, integer, uuid[], text[])'::regprocedure));
end $$;
drop function claim_outbox(timestamptz, timestamptz, integer, uuid[], text[]);
revoke execute on function claim_outbox(timestamptz, timestamptz, integer, uuid[], text[], text[]) from public;
grant execute on function claim_outbox(timestamptz, timestamptz, integer, uuid[], text[], text[]) to gdpr_desk_worker;
