-- The directory's groups, who is in them and who owns them, and the people, as they were last read. Kept here because Graph
-- does not tell since when a person is a member, and because its change tokens live for a week. Only direct memberships. What is no
-- longer listed stays, with `gone_at`.
create table directory_readings (
  tenant_id uuid primary key,
  -- The reading that is under way, or was last.
  round integer not null default 0,
  phase text not null default 'rest' check (phase in ('rest', 'people', 'guests', 'deleted', 'groups')),
  -- Where the phase goes on; null at its first page.
  next_link text,
  pages integer not null default 0,
  -- Whether the round reads every group, or only what has changed since `change_link` was given.
  is_whole boolean not null default true,
  change_link text,
  restarts integer not null default 0,
  sign_ins text not null default 'known' check (sign_ins in ('known', 'no-licence', 'no-permission')),
  -- Rows of Graph without an id.
  unreadable integer not null default 0,
  begun_at timestamptz,
  done_at timestamptz
);
create table directory_groups (
  tenant_id uuid not null,
  group_id uuid not null,
  name text not null,
  description text,
  kind text not null check (kind in ('security', 'microsoft-365', 'mail-security', 'distribution')),
  is_dynamic boolean not null,
  is_synced boolean not null,
  is_role_assignable boolean not null,
  is_restricted boolean not null,
  is_hidden boolean not null,
  is_team boolean not null,
  gives_licences boolean not null,
  labels text[] not null,
  round integer not null,
  gone_at timestamptz,
  primary key (tenant_id, group_id)
);
create table directory_memberships (
  tenant_id uuid not null,
  group_id uuid not null,
  relation text not null check (relation in ('member', 'owner')),
  object_id uuid not null,
  kind text not null check (kind in ('user', 'group', 'device', 'contact', 'service-principal', 'unknown')),
  -- The reading that first listed it, counted anew after an absence; null where the first reading of all did.
  since timestamptz,
  round integer not null,
  gone_at timestamptz,
  primary key (tenant_id, group_id, relation, object_id)
);
create index directory_memberships_of_one on directory_memberships (tenant_id, object_id, relation);
create table directory_people (
  tenant_id uuid not null,
  person_id uuid not null,
  name text not null,
  title text,
  unit text,
  is_guest boolean not null,
  account text not null check (account in ('enabled', 'disabled', 'deleted')),
  manager_id uuid,
  sponsor_ids uuid[] not null default '{}',
  -- A day; as Entra keeps it, in UTC.
  leaves_on text check (leaves_on ~ '^\d{4}-\d\d-\d\d$'),
  -- The last sign-in that succeeded; null: none since December 2023, or not known (directory_readings.sign_ins).
  signed_in_at timestamptz,
  round integer not null,
  gone_at timestamptz,
  primary key (tenant_id, person_id)
);

do $$
declare name text;
begin
  foreach name in array array['directory_readings', 'directory_groups', 'directory_memberships', 'directory_people'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy own_tenant on %I to gdpr_desk using (tenant_id = (select current_tenant()))', name);
    execute format('grant select, insert, update on %I to gdpr_desk', name);
  end loop;
end $$;
