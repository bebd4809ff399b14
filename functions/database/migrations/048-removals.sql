-- The removals of accesses that a review refused, each attempt at one, and each look at whether it has worked.
create table removals (
  tenant_id uuid not null,
  group_id uuid not null,
  removal_id uuid not null,
  review_id uuid not null,
  line_id uuid not null,
  member_id uuid not null,
  state text not null default 'planned' check (state in
    ('planned', 'withheld', 'reading', 'gone', 'waiting', 'stuck', 'confirmed', 'came-back', 'group-gone', 'new-access',
     'task', 'putting-back', 'returning', 'put-back', 'not-put-back', 'gone-again')),
  -- Of a task: who can make the removal, and where.
  place text,
  -- Whether the desk ended the membership, or another had before.
  is_ours boolean not null default false,
  -- When Graph answered that there is no such membership any more.
  removed_at timestamptz,
  planned_at timestamptz not null,
  planned_by uuid,
  undone_at timestamptz,
  undone_by uuid,
  -- When Graph answered that the member is there again.
  put_back_at timestamptz,
  -- When the membership was seen again that had been seen gone.
  returned_at timestamptz,
  primary key (tenant_id, removal_id),
  -- What was refused once is removed once.
  unique (tenant_id, line_id),
  foreign key (tenant_id, review_id) references reviews
);
create index removals_of_review on removals (tenant_id, review_id);
create index removals_of_group on removals (tenant_id, group_id);
-- Written before the call: one without an answer may have had its effect.
create table removal_attempts (
  tenant_id uuid not null,
  attempt_id uuid not null,
  removal_id uuid not null,
  does text not null check (does in ('remove', 'put-back')),
  begun_at timestamptz not null,
  answered_at timestamptz,
  answer text,
  -- The answer leaves open whether the call had its effect.
  is_uncertain boolean not null default true,
  primary key (tenant_id, attempt_id),
  foreign key (tenant_id, removal_id) references removals
);
create index removal_attempts_of_removal on removal_attempts (tenant_id, removal_id);
create table removal_readings (
  tenant_id uuid not null,
  removal_id uuid not null,
  at timestamptz not null,
  is_there boolean not null,
  primary key (tenant_id, removal_id, at),
  foreign key (tenant_id, removal_id) references removals
);

do $$
declare name text;
begin
  foreach name in array array['removals', 'removal_attempts', 'removal_readings'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy own_tenant on %I to gdpr_desk using (tenant_id = (select current_tenant()))', name);
    execute format('grant select, insert on %I to gdpr_desk', name);
  end loop;
end $$;
grant update on removals to gdpr_desk;
grant update (answered_at, answer, is_uncertain) on removal_attempts to gdpr_desk;

select seal_table('removals', 'group', 'group_id');
