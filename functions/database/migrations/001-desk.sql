-- The desk's tables. Every primary key leads with the tenant: one installation serves several municipalities, and the
-- same tables distribute by tenant when one server is not enough. Nothing newer than PostgreSQL 15.
-- No default depends on the server's clock: time comes from the desk.

do $$
begin
  -- Two roles without login: `gdpr_desk` acts for one tenant at a time, `gdpr_desk_worker` only finds due rows.
  if not exists (select from pg_roles where rolname = 'gdpr_desk') then create role gdpr_desk nologin; end if;
  if not exists (select from pg_roles where rolname = 'gdpr_desk_worker') then create role gdpr_desk_worker nologin; end if;
exception when duplicate_object or unique_violation then null; -- another database of the cluster migrates at the same moment
end $$;
grant gdpr_desk, gdpr_desk_worker to current_user;

create function current_tenant() returns uuid language sql stable as
  $$ select nullif(current_setting('app.tenant', true), '')::uuid $$;

create table tenants (
  tenant_id uuid primary key,
  name text not null,
  inside_domains text[] not null default '{}',
  settings json not null default '{}',
  settings_version integer not null default 1,
  directory_read_at timestamptz,
  log_length integer not null default 0,
  log_hash bytea not null default '\x'
);

create table people (
  tenant_id uuid not null references tenants,
  person_id uuid not null,
  name text not null,
  user_name text not null,
  unit text,
  manager_id uuid,
  looked_up_at timestamptz,
  primary key (tenant_id, person_id)
);
create index people_by_manager on people (tenant_id, manager_id);

create table role_holders (
  tenant_id uuid not null references tenants,
  role text not null,
  person_id uuid not null,
  primary key (tenant_id, role, person_id)
);

create table breach_numbers (
  tenant_id uuid not null references tenants,
  year integer not null,
  last integer not null,
  primary key (tenant_id, year)
);

create table breaches (
  tenant_id uuid not null references tenants,
  breach_id uuid not null,
  year integer not null,
  number integer not null,
  version integer not null default 1,
  kind text not null,
  door text not null,
  answers json not null,
  data_kinds text[] not null,
  people text not null,
  place text not null,
  state text not null default 'new' check (state in ('new', 'taken', 'not-a-breach', 'closed')),
  notification text not null default 'undecided' check (notification in ('undecided', 'notified', 'not-notified')),
  clock_stopped_at timestamptz,
  authority_reference text,
  received_at timestamptz not null,
  aware_at timestamptz not null,
  taken_by uuid,
  unit text,
  manager_id uuid,
  on_behalf_of text,
  internet_message_id text,
  mail json,
  unanswered boolean not null default false,
  log_length integer not null,
  log_hash bytea not null,
  primary key (tenant_id, breach_id),
  unique (tenant_id, year, number)
);
-- Two reports of one mail are one case.
create unique index breaches_by_mail on breaches (tenant_id, internet_message_id) where internet_message_id is not null;
create index breaches_open on breaches (tenant_id, aware_at, breach_id) where state in ('new', 'taken');
create index breaches_newest on breaches (tenant_id, received_at desc, breach_id);
create index breaches_by_manager on breaches (tenant_id, manager_id, received_at desc) where manager_id is not null;

create table breach_reporters (
  tenant_id uuid not null,
  breach_id uuid not null,
  person_id uuid not null,
  reported_at timestamptz not null,
  primary key (tenant_id, breach_id, person_id),
  foreign key (tenant_id, breach_id) references breaches
);
create index reports_of_person on breach_reporters (tenant_id, person_id, reported_at desc);

-- The four times, every revision with its author; the newest revision counts.
create table breach_times (
  tenant_id uuid not null,
  breach_id uuid not null,
  time text not null check (time in ('occurred', 'found', 'received', 'aware')),
  revision integer not null,
  at timestamptz not null,
  estimated boolean not null,
  author_id uuid not null,
  recorded_at timestamptz not null,
  reason_id uuid,
  primary key (tenant_id, breach_id, time, revision),
  foreign key (tenant_id, breach_id) references breaches
);

-- Everything somebody wrote. The log holds its id and digest, so a text can be deleted on schedule and the chain holds.
create table breach_texts (
  tenant_id uuid not null,
  breach_id uuid not null,
  text_id uuid not null,
  kind text not null check (kind in ('description', 'addition', 'question', 'answer', 'note', 'reason')),
  author_id uuid not null,
  at timestamptz not null,
  body text not null,
  primary key (tenant_id, breach_id, text_id),
  foreign key (tenant_id, breach_id) references breaches
);

create table breach_recipients (
  tenant_id uuid not null,
  breach_id uuid not null,
  recipient_id uuid not null,
  position integer not null,
  address text not null,
  name text not null,
  field text not null,
  placement text not null,
  wrong boolean not null,
  deletion text not null default 'not-asked',
  primary key (tenant_id, breach_id, recipient_id),
  foreign key (tenant_id, breach_id) references breaches
);

create table evidence (
  tenant_id uuid not null,
  breach_id uuid not null,
  evidence_id uuid not null,
  name text not null,
  size integer not null check (size between 1 and 26214400),
  sha256 bytea not null,
  added_by uuid not null,
  added_at timestamptz not null,
  content bytea not null,
  primary key (tenant_id, breach_id, evidence_id),
  foreign key (tenant_id, breach_id) references breaches
);
alter table evidence alter column content set storage external; -- mails are compressed already or small

-- Append-only. One chain per case (subject = the case) and one per municipality (subject = the tenant itself).
-- `facts` is json, not jsonb: the hash is over the very text that is stored.
create table log_entries (
  tenant_id uuid not null references tenants,
  subject_id uuid not null,
  sequence integer not null,
  at timestamptz not null,
  actor_id uuid,
  verb text not null,
  facts json not null,
  hash bytea not null,
  primary key (tenant_id, subject_id, sequence)
);

create function refuse_change() returns trigger language plpgsql as
  $$ begin raise exception 'the log is append-only'; end $$;
create trigger log_is_append_only before update or delete on log_entries for each row execute function refuse_change();
create trigger log_is_not_emptied before truncate on log_entries execute function refuse_change();

-- Everything still to be told or done. Payloads carry ids and codes only.
create table outbox (
  tenant_id uuid not null references tenants,
  outbox_id uuid not null,
  kind text not null,
  subject_id uuid not null,
  payload json not null,
  planned_at timestamptz not null,
  due timestamptz not null,
  attempts integer not null default 0,
  state text not null default 'open' check (state in ('open', 'done', 'dropped', 'merged', 'given-up')),
  finished_at timestamptz,
  trouble text,
  primary key (tenant_id, outbox_id)
);
create index outbox_due on outbox (due) where state = 'open';
create index outbox_by_subject on outbox (tenant_id, subject_id, kind) where state = 'open';

-- Where the bot is installed, as Teams told us.
create table conversations (
  tenant_id uuid not null references tenants,
  conversation_id text not null,
  scope text not null check (scope in ('channel', 'personal')),
  team_id text,
  group_id uuid,
  person_id uuid,
  service_url text not null,
  bot_id text not null,
  installed_at timestamptz not null,
  removed_at timestamptz,
  primary key (tenant_id, conversation_id)
);

-- The one card of a case in the channel, to change in place.
create table cards (
  tenant_id uuid not null,
  breach_id uuid not null,
  conversation_id text not null,
  activity_id text not null,
  posted_at timestamptz not null,
  face bytea not null,
  primary key (tenant_id, breach_id),
  foreign key (tenant_id, breach_id) references breaches
);

-- The latest word on each part Microsoft provides: what the setup page shows.
create table part_states (
  tenant_id uuid not null references tenants,
  part text not null,
  state text not null check (state in ('works', 'trouble', 'missing')),
  code text,
  since timestamptz not null,
  primary key (tenant_id, part)
);

-- A key that was used, and the answer it got, so that a repeated request gets the same answer.
create table answered_keys (
  tenant_id uuid not null references tenants,
  person_id uuid not null,
  key uuid not null,
  route text not null,
  digest bytea not null,
  status integer not null,
  answer json not null,
  at timestamptz not null,
  primary key (tenant_id, person_id, key)
);
create index answered_keys_by_age on answered_keys (at);

do $$
declare name text;
begin
  foreach name in array array['tenants', 'people', 'role_holders', 'breach_numbers', 'breaches', 'breach_reporters', 'breach_times',
    'breach_texts', 'breach_recipients', 'evidence', 'log_entries', 'outbox', 'conversations', 'cards', 'part_states', 'answered_keys']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy own_tenant on %I to gdpr_desk using (tenant_id = (select current_tenant()))', name);
    execute format('grant select, insert, update, delete on %I to gdpr_desk', name);
  end loop;
end $$;
revoke update, delete on log_entries from gdpr_desk;
revoke delete on tenants, breaches from gdpr_desk;

create policy every_tenant on outbox to gdpr_desk_worker using (true);
create policy every_tenant on tenants to gdpr_desk_worker using (true);
create policy every_tenant on answered_keys to gdpr_desk_worker using (true);
grant select, update, delete on outbox to gdpr_desk_worker;
grant select, insert, update on tenants to gdpr_desk_worker;
grant select, delete on answered_keys to gdpr_desk_worker;
