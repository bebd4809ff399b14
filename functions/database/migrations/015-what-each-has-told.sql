-- An id made by strangers is no proof: scanners and gateways give two mails the same one. Which report belongs to which
-- case is decided by sending time and recipients too, under a lock of the id.
drop index breaches_by_mail;
create index breaches_by_mail on breaches (tenant_id, internet_message_id) where internet_message_id is not null;

-- Cases that may belong together, each pair in both directions.
create table breach_links (
  tenant_id uuid not null,
  breach_id uuid not null,
  other_id uuid not null,
  why text not null check (why in ('same-message-id', 'full')),
  linked_at timestamptz not null,
  primary key (tenant_id, breach_id, other_id),
  foreign key (tenant_id, breach_id) references breaches,
  foreign key (tenant_id, other_id) references breaches (tenant_id, breach_id)
);

-- What each person last recorded of a wrong recipient. `breach_recipients.deletion` is what follows for the case.
create table breach_deletions (
  tenant_id uuid not null,
  breach_id uuid not null,
  recipient_id uuid not null,
  person_id uuid not null,
  by_team boolean not null,
  deletion text not null,
  recorded_at timestamptz not null,
  primary key (tenant_id, breach_id, recipient_id, person_id),
  foreign key (tenant_id, breach_id, recipient_id) references breach_recipients
);

do $$
declare name text;
begin
  foreach name in array array['breach_links', 'breach_deletions']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy own_tenant on %I to gdpr_desk using (tenant_id = (select current_tenant()))', name);
    execute format('grant select, insert, update, delete on %I to gdpr_desk', name);
  end loop;
end $$;

-- A question is put to one reporter. Those asked before went to all; the first reporter is taken for the one meant.
alter table breach_texts add column addressee uuid;

-- What was recorded before stands with the latest of those who recorded it, as the log says.
do $$
declare name text;
begin
  -- The owner of the tables is under the same rules as everybody else, and would find no rows.
  foreach name in array array['breach_deletions', 'breach_recipients', 'breach_reporters', 'breach_texts', 'log_entries']
  loop
    execute format('alter table %I no force row level security', name);
  end loop;
  insert into breach_deletions (tenant_id, breach_id, recipient_id, person_id, by_team, deletion, recorded_at)
    select distinct on (c.tenant_id, c.breach_id, c.recipient_id) c.tenant_id, c.breach_id, c.recipient_id, l.actor_id,
      not exists (
        select from breach_reporters as r
        where r.tenant_id = c.tenant_id and r.breach_id = c.breach_id and r.person_id = l.actor_id),
      c.deletion, l.at
    from breach_recipients as c
    join log_entries as l on l.tenant_id = c.tenant_id and l.subject_id = c.breach_id and l.verb = 'deletion-recorded'
      and l.facts ->> 'recipientId' = c.recipient_id::text
    where l.actor_id is not null
    order by c.tenant_id, c.breach_id, c.recipient_id, l.sequence desc;
  update breach_texts as t set addressee = (
    select r.person_id from breach_reporters as r where r.tenant_id = t.tenant_id and r.breach_id = t.breach_id
    order by r.reported_at, r.person_id limit 1)
  where t.kind = 'question';
  foreach name in array array['breach_deletions', 'breach_recipients', 'breach_reporters', 'breach_texts', 'log_entries']
  loop
    execute format('alter table %I force row level security', name);
  end loop;
end $$;

-- The new tables are sealed in the log like the others.
create or replace function digests_of(municipality uuid, subject uuid)
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
    select 'breach_links', other_id::text, to_jsonb(l) - '{tenant_id,breach_id}'::text[]
      from breach_links l where l.tenant_id = municipality and l.breach_id = subject
    union all
    select 'breach_deletions', recipient_id || '/' || person_id, to_jsonb(d) - '{tenant_id,breach_id}'::text[]
      from breach_deletions d where d.tenant_id = municipality and d.breach_id = subject
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
