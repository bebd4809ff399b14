-- What the municipality says of a group beyond what Entra knows: how much harm access through it can do, and in plain words
-- what it gives.
create table review_groups (
  tenant_id uuid not null references tenants,
  group_id uuid not null,
  version integer not null default 1,
  sensitivity text check (sensitivity in ('normal', 'sensitive', 'very-sensitive')),
  words text,
  words_by uuid,
  words_at timestamptz,
  primary key (tenant_id, group_id)
);
-- When an owner was last asked for the words that are missing, so that nobody is asked each day.
create table asked_owners (
  tenant_id uuid not null references tenants,
  owner_id uuid not null,
  asked_at timestamptz not null,
  primary key (tenant_id, owner_id)
);
-- What the sensitivity labels of groups are called, as groups last told.
create table directory_labels (
  tenant_id uuid not null references tenants,
  label_id uuid not null,
  name text not null,
  primary key (tenant_id, label_id)
);
do $$
declare name text;
begin
  foreach name in array array['review_groups', 'asked_owners', 'directory_labels'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy own_tenant on %I to gdpr_desk using (tenant_id = (select current_tenant()))', name);
    execute format('grant select, insert, update on %I to gdpr_desk', name);
  end loop;
end $$;
select seal_table('review_groups', 'group', 'group_id');

alter table review_plans drop constraint review_plans_state_check;
alter table review_plans add constraint review_plans_state_check check (state in ('draft', 'active', 'paused', 'stopped'));
-- No round begins by itself before this day.
alter table review_plans add column starts_on text check (starts_on ~ '^\d{4}-\d\d-\d\d$');
-- The months of the rhythm that a round stands for; null: it asks about every group.
alter table reviews add column months integer[];
-- At the end the accesses that were not answered were taken as refused, as the plan says.
alter table review_sheets add column silent_at timestamptz;
-- Groups in groups: a few of very many memberships.
create index directory_inner_groups on directory_memberships (tenant_id, group_id) where relation = 'member' and kind = 'group';
