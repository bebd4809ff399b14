-- Policies and instructions: what is written, what was published, whom it concerns, and who confirmed which edition when.
create table policies (
  tenant_id uuid not null references tenants,
  policy_id uuid not null,
  version integer not null default 1,
  state text not null default 'draft' check (state in ('draft', 'published', 'withdrawn')),
  draft json not null,
  -- The newest that is published, and the newest that asks everybody again; 0: none.
  edition integer not null default 0,
  required_edition integer not null default 0,
  made_by uuid not null,
  made_at timestamptz not null,
  primary key (tenant_id, policy_id)
);
create table policy_editions (
  tenant_id uuid not null,
  policy_id uuid not null,
  edition integer not null,
  policy json not null,
  asks_again boolean not null,
  published_by uuid not null,
  published_at timestamptz not null,
  primary key (tenant_id, policy_id, edition),
  foreign key (tenant_id, policy_id) references policies
);
-- What one person has confirmed: sealed person by person, so that ten thousand who confirm on one morning wait for nobody.
create table policy_confirmations (
  tenant_id uuid not null,
  reader_id uuid not null,
  policy_id uuid not null,
  edition integer not null,
  person_id uuid not null,
  has_passed boolean not null, -- false: it had no questions
  confirmed_at timestamptz not null,
  primary key (tenant_id, reader_id, policy_id, edition),
  foreign key (tenant_id, policy_id, edition) references policy_editions
);
-- Whom a policy concerns, by the directory as it was last read, and how far each is. Made from the tables above and from the
-- directory, and unsealed: of nobody is anything proven by it.
create table policy_readers (
  tenant_id uuid not null,
  policy_id uuid not null,
  person_id uuid not null,
  required_edition integer not null,
  due_on text not null check (due_on ~ '^\d{4}-\d\d-\d\d$'),
  asked_at timestamptz not null,
  told_at timestamptz, -- last asked or reminded
  confirmed_edition integer,
  confirmed_at timestamptz,
  released_at timestamptz, -- it no longer concerns the person
  primary key (tenant_id, policy_id, person_id),
  foreign key (tenant_id, policy_id) references policies
);
create index policy_readers_of_person on policy_readers (tenant_id, person_id);
do $$
declare name text;
begin
  foreach name in array array['policies', 'policy_editions', 'policy_confirmations', 'policy_readers'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy own_tenant on %I to gdpr_desk using (tenant_id = (select current_tenant()))', name);
    execute format('grant select, insert on %I to gdpr_desk', name);
  end loop;
end $$;
grant update on policies, policy_readers to gdpr_desk;
select seal_table('policies', 'policy', 'policy_id');
select seal_table('policy_editions', 'policy', 'policy_id');
select seal_table('policy_confirmations', 'policy-reader', 'reader_id');

-- When a person began, as the staff system says it, else when a reading first listed the account; null where the very first did.
alter table directory_people add column hired_on text check (hired_on ~ '^\d{4}-\d\d-\d\d$');
alter table directory_people add column first_seen_at timestamptz;
create index directory_people_of_manager on directory_people (tenant_id, manager_id);
