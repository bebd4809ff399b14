-- A line goes to another reviewer: it is handed over, or its reviewer may no longer answer it. It is in one sheet at any moment;
-- where it was before is kept. A reviewer who has sent, and is then given a line, has another sheet.
alter table review_sheets drop constraint review_sheets_tenant_id_review_id_reviewer_id_key;
create unique index review_sheets_open on review_sheets (tenant_id, review_id, reviewer_id) nulls not distinct where sent_at is null;
create index review_sheets_of_review on review_sheets (tenant_id, review_id);
-- The last time each line left a sheet.
create table review_moves (
  tenant_id uuid not null,
  sheet_id uuid not null,
  line_id uuid not null,
  to_sheet_id uuid not null,
  why text not null check (why in ('not-mine', 'taken-back', 'may-not-answer', 'left-open')),
  moved_at timestamptz not null,
  moved_by uuid, -- null: the desk
  primary key (tenant_id, sheet_id, line_id),
  foreign key (tenant_id, sheet_id) references review_sheets,
  foreign key (tenant_id, to_sheet_id) references review_sheets
);
create index review_moves_of_line on review_moves (tenant_id, line_id);
alter table review_moves enable row level security;
alter table review_moves force row level security;
create policy own_tenant on review_moves to gdpr_desk using (tenant_id = (select current_tenant()));
grant select, insert, update on review_moves to gdpr_desk;
select seal_table('review_moves', 'review-sheet', 'sheet_id');
create index review_lines_by_id on review_lines (tenant_id, line_id);
-- Nobody has to answer for a membership that has ended meanwhile.
alter table review_lines add column vanished text check (vanished in ('membership', 'group'));
