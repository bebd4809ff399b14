-- What reviewers have been told of a review, and what they did about it. Beside the counts of a sheet and unsealed: of the
-- reviewer it says how far they are, and nobody is judged by it.
alter table review_progress add column seen_at timestamptz; -- the reviewer first opened it
alter table review_progress add column touched_at timestamptz; -- a line was last answered
alter table review_progress add column told_at timestamptz; -- the reviewer was last asked or reminded
alter table review_progress add column reminders integer not null default 0;

-- Whom the desk told that a reviewer did not finish: that person may see what they were told about.
create table review_escalations (
  tenant_id uuid not null,
  sheet_id uuid not null,
  manager_id uuid not null,
  told_at timestamptz not null,
  primary key (tenant_id, sheet_id),
  foreign key (tenant_id, sheet_id) references review_sheets
);
create index review_escalations_to on review_escalations (tenant_id, manager_id);

-- The language in which a person last used the desk or its bot.
create table person_languages (
  tenant_id uuid not null references tenants,
  person_id uuid not null,
  language text not null check (language in ('da', 'en')),
  primary key (tenant_id, person_id)
);

do $$
declare name text;
begin
  foreach name in array array['review_escalations', 'person_languages'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy own_tenant on %I to gdpr_desk using (tenant_id = (select current_tenant()))', name);
    execute format('grant select, insert, update on %I to gdpr_desk', name);
  end loop;
end $$;
select seal_table('review_escalations', 'review-sheet', 'sheet_id');
