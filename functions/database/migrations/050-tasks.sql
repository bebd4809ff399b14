-- What a person must do, because the desk may not: chased until it is done, or seen to be.
create table tasks (
  tenant_id uuid not null references tenants,
  task_id uuid not null,
  what text not null,
  -- What it is about: of an access that is to be ended, the removal.
  about_id uuid not null,
  -- Tasks of one list are told together: of one review.
  list_id uuid not null,
  state text not null default 'open' check (state in ('open', 'done', 'dropped')),
  made_at timestamptz not null,
  -- When it is chased next, unless it is done.
  due_at timestamptz not null,
  chased integer not null default 0,
  chased_at timestamptz,
  done_at timestamptz,
  -- Null: nobody said so, it was seen.
  done_by uuid,
  proof text,
  primary key (tenant_id, task_id)
);
create unique index tasks_open_about on tasks (tenant_id, what, about_id) where state = 'open';
-- Tasks whom it is for are still to be told of, or told again.
create table task_notices (
  tenant_id uuid not null,
  list_id uuid not null,
  task_id uuid not null,
  -- How often the task had been chased: 0, it is new.
  chased integer not null,
  primary key (tenant_id, list_id, task_id),
  foreign key (tenant_id, task_id) references tasks
);
do $$
declare name text;
begin
  foreach name in array array['tasks', 'task_notices'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy own_tenant on %I to gdpr_desk using (tenant_id = (select current_tenant()))', name);
    execute format('grant select, insert, update on %I to gdpr_desk', name);
  end loop;
end $$;
grant delete on task_notices to gdpr_desk;

select seal_table('tasks', 'task', 'task_id');
