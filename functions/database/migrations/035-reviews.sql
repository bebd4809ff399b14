-- Access reviews: what is reviewed, when and by whom; what was asked, and what was answered.
create table review_plans (
  tenant_id uuid not null references tenants,
  plan_id uuid not null,
  version integer not null default 1,
  state text not null default 'draft' check (state in ('draft', 'active', 'stopped')),
  plan json not null,
  made_by uuid not null,
  made_at timestamptz not null,
  primary key (tenant_id, plan_id)
);
create table reviews (
  tenant_id uuid not null,
  review_id uuid not null,
  plan_id uuid not null,
  state text not null default 'making' check (state in ('making', 'open', 'ended')),
  plan json not null, -- as it was when the review began
  starts text not null check (starts ~ '^\d{4}-\d\d-\d\d$'),
  ends text not null check (ends ~ '^\d{4}-\d\d-\d\d$'),
  begun_at timestamptz not null,
  begun_by uuid,
  primary key (tenant_id, review_id),
  foreign key (tenant_id, plan_id) references review_plans
);
-- One round of a plan is begun once.
create unique index reviews_of_plan on reviews (tenant_id, plan_id, starts);
-- The groups that are asked about, as they were when the review began.
create table reviewed_groups (
  tenant_id uuid not null,
  review_id uuid not null,
  group_id uuid not null,
  facts json not null,
  lines integer not null,
  primary key (tenant_id, review_id, group_id),
  foreign key (tenant_id, review_id) references reviews
);
-- One reviewer's part of a review; without a reviewer it is the team's.
create table review_sheets (
  tenant_id uuid not null,
  sheet_id uuid not null,
  review_id uuid not null,
  reviewer_id uuid,
  opened_at timestamptz,
  sent_at timestamptz,
  primary key (tenant_id, sheet_id),
  unique nulls not distinct (tenant_id, review_id, reviewer_id),
  foreign key (tenant_id, review_id) references reviews
);
create index review_sheets_of_reviewer on review_sheets (tenant_id, reviewer_id);
-- One membership in one review: what was known of it when the review began, and what was answered.
create table review_lines (
  tenant_id uuid not null,
  sheet_id uuid not null,
  line_id uuid not null,
  review_id uuid not null,
  group_id uuid not null,
  member_id uuid not null,
  facts json not null,
  section text not null check (section in ('stands-out', 'new', 'unchanged')),
  source text not null check (source in ('manager', 'owner', 'named', 'team')),
  gaps text[] not null,
  version integer not null default 1,
  answer text check (answer in ('keep', 'remove')),
  answered_by uuid,
  answered_at timestamptz,
  comment text,
  primary key (tenant_id, sheet_id, line_id),
  unique (tenant_id, review_id, group_id, member_id),
  foreign key (tenant_id, sheet_id) references review_sheets
);
create index review_lines_of_membership on review_lines (tenant_id, group_id, member_id);
-- Lines as they are made, group by group, until each reviewer's sheet is opened with its own: from then on they are sealed.
create table review_made_lines (
  tenant_id uuid not null,
  review_id uuid not null,
  group_id uuid not null,
  member_id uuid not null,
  line_id uuid not null,
  reviewer_id uuid,
  facts json not null,
  section text not null,
  source text not null,
  gaps text[] not null,
  primary key (tenant_id, review_id, group_id, member_id),
  foreign key (tenant_id, review_id) references reviews
);
create index review_made_lines_of on review_made_lines (tenant_id, review_id, reviewer_id);

do $$
declare name text;
begin
  foreach name in array array['review_plans', 'reviews', 'reviewed_groups', 'review_sheets', 'review_lines', 'review_made_lines'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy own_tenant on %I to gdpr_desk using (tenant_id = (select current_tenant()))', name);
    execute format('grant select, insert, update on %I to gdpr_desk', name);
  end loop;
end $$;
grant delete on review_made_lines to gdpr_desk;

select seal_table('review_plans', 'review-plan', 'plan_id');
select seal_table('reviews', 'review');
select seal_table('reviewed_groups', 'review');
select seal_table('review_sheets', 'review-sheet', 'sheet_id');
select seal_table('review_lines', 'review-sheet', 'sheet_id');
