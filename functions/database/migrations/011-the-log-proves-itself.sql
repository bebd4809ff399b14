-- What stands in a case's rows is sealed in its log: a digest of every column of every table about the case goes into the
-- entry that changed it. The log is written by one function only; nobody else may add to it or touch a chain's end.
create table log_seals (
  tenant_id uuid not null references tenants,
  subject_id uuid not null, -- the case, or the municipality itself: its settings
  seal text not null,       -- the digest that the newest sealed entry of the log holds
  columns json not null,    -- {"table": {"column": "digest, cut short"}}: only tells where a seal was broken
  primary key (tenant_id, subject_id)
);
alter table log_seals enable row level security;
alter table log_seals force row level security;
create policy own_tenant on log_seals to gdpr_desk using (tenant_id = (select current_tenant()));
grant select on log_seals to gdpr_desk;

-- The digest of each column over the rows of one subject; `*` over the rows' keys. Compared with functions/database/
-- sealed-columns.ts, which asks the same of many cases: whoever verifies does not believe a function of the database.
create function digests_of(municipality uuid, subject uuid)
returns table (of_table text, of_column text, digest text)
language sql stable set timezone = 'UTC' set bytea_output = 'hex' set search_path = public, pg_temp as $$
  with kept as (
    select 'breaches' as of_table, '' as key, to_jsonb(b) - '{tenant_id,breach_id,log_length,log_hash}'::text[] as row
      from breaches b where b.tenant_id = municipality and b.breach_id = subject
    union all
    select 'breach_reporters', person_id::text, to_jsonb(r) - '{tenant_id,breach_id}'::text[]
      from breach_reporters r where r.tenant_id = municipality and r.breach_id = subject
    union all
    select 'breach_times', time || '/' || lpad(revision::text, 9, '0'), to_jsonb(t) - '{tenant_id,breach_id}'::text[]
      from breach_times t where t.tenant_id = municipality and t.breach_id = subject
    union all
    select 'breach_texts', text_id::text, to_jsonb(t) - '{tenant_id,breach_id}'::text[]
      from breach_texts t where t.tenant_id = municipality and t.breach_id = subject
    union all
    select 'breach_recipients', recipient_id::text, to_jsonb(r) - '{tenant_id,breach_id}'::text[]
      from breach_recipients r where r.tenant_id = municipality and r.breach_id = subject
    union all
    select 'evidence', evidence_id::text, to_jsonb(e) - '{tenant_id,breach_id}'::text[]
      from (select tenant_id, breach_id, evidence_id, name, size, sha256, added_by, added_at from evidence) e
      where e.tenant_id = municipality and e.breach_id = subject
    union all
    select 'tenants', '', jsonb_build_object('settings', m.settings, 'settings_version', m.settings_version)
      from tenants m where m.tenant_id = municipality and m.tenant_id = subject)
  select kept.of_table, one.key, encode(sha256(convert_to(jsonb_agg(jsonb_build_array(kept.key, one.value) order by kept.key collate "C")::text, 'UTF8')), 'hex')
  from kept cross join lateral jsonb_each(kept.row || jsonb_build_object('*', '')) as one
  group by kept.of_table, one.key
$$;

create function state_of(municipality uuid, subject uuid, out seal text, out columns json)
language sql stable set search_path = public, pg_temp as $$
  with digests as materialized (select * from digests_of(municipality, subject)),
  tables as (
    select of_table, json_object_agg(of_column, left(digest, 8) order by of_column collate "C") as columns from digests group by of_table)
  select
    (select encode(sha256(convert_to(coalesce(string_agg(of_table || '.' || of_column || '=' || digest, E'\n'
      order by of_table collate "C", of_column collate "C"), ''), 'UTF8')), 'hex') from digests),
    coalesce((select json_object_agg(of_table, tables.columns order by of_table collate "C") from tables), '{}')
$$;

-- For a subject whose row is locked: takes down, for the entry that follows, whether its rows are still those that were
-- sealed. A change made past the desk is not to be sealed with the desk's next one.
create function check_seal(municipality uuid, subject uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  known log_seals;
  state record;
  altered text;
begin
  if municipality is distinct from current_tenant() then return; end if;
  select * into known from log_seals where tenant_id = municipality and subject_id = subject;
  if not found then return; end if;
  select * into state from state_of(municipality, subject);
  if state.seal = known.seal then return; end if;
  select coalesce(json_agg(coalesce(was.name, now_is.name) order by coalesce(was.name, now_is.name) collate "C"), '[]')::text
  into altered
  from (select t.key || '.' || c.key as name, c.value from json_each(known.columns) t, json_each_text(t.value) c) was
  full join (select t.key || '.' || c.key as name, c.value from json_each(state.columns) t, json_each_text(t.value) c) now_is
    on was.name = now_is.name
  where was.value is distinct from now_is.value;
  perform set_config('app.altered', subject || ' ' || altered, true);
end $$;

-- Writes entries to the end of a chain, and seals what stands in the rows when they have changed. SHA-256 over the previous
-- hash and JSON of the entry, exactly as functions/database/log.ts reads it.
create function append_log(municipality uuid, subject uuid, actor uuid, moment timestamptz, entries json) returns void
language plpgsql security definer set timezone = 'UTC' set search_path = public, pg_temp as $$
declare
  instant constant timestamptz := date_trunc('milliseconds', moment);
  length integer;
  hash bytea;
  known text;
  state record;
  altered text := current_setting('app.altered', true);
  entry record;
  facts text;
begin
  if municipality is distinct from current_tenant() then raise exception 'the log of another municipality'; end if;
  if subject = municipality then
    select log_length, log_hash into strict length, hash from tenants where tenant_id = municipality for update;
  else
    select log_length, log_hash into strict length, hash from breaches
    where tenant_id = municipality and breach_id = subject for update;
  end if;
  select seal into known from log_seals where tenant_id = municipality and subject_id = subject;
  select * into state from state_of(municipality, subject);
  if altered like subject || ' %' then
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
    hash := sha256(hash || convert_to('["' || municipality || '","' || subject || '",' || length || ',"'
      || to_char(instant, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '",' || coalesce('"' || actor || '"', 'null') || ','
      || to_json(entry.verb)::text || ',' || to_json(facts)::text || ']', 'UTF8'));
    insert into log_entries values (municipality, subject, length, instant, actor, entry.verb, facts::json, hash);
  end loop;
  if subject = municipality then
    update tenants set log_length = length, log_hash = hash where tenant_id = municipality;
  else
    update breaches set log_length = length, log_hash = hash where tenant_id = municipality and breach_id = subject;
  end if;
  if state.seal is distinct from known then
    insert into log_seals values (municipality, subject, state.seal, state.columns)
    on conflict (tenant_id, subject_id) do update set seal = excluded.seal, columns = excluded.columns;
  end if;
end $$;

revoke execute on function digests_of, state_of, check_seal, append_log from public;
grant execute on function check_seal, append_log to gdpr_desk;
revoke insert on log_entries from gdpr_desk;

create function chain_ends_by_log_only() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' and new.log_length = 0 and new.log_hash = '\x' then return new; end if;
  if current_user <> (select pg_get_userbyid(relowner) from pg_class where oid = tg_relid) then
    raise insufficient_privilege using message = 'the end of a chain is written with the log';
  end if;
  return new;
end $$;
create trigger chain_ends_by_log_only before insert or update of log_length, log_hash on breaches
  for each row execute function chain_ends_by_log_only();
create trigger chain_ends_by_log_only before insert or update of log_length, log_hash on tenants
  for each row execute function chain_ends_by_log_only();
