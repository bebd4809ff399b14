-- How far each reviewer's sheet is: counted from its lines with each answer, so that a list of reviews reads no lines.
create table review_progress (
  tenant_id uuid not null,
  review_id uuid not null,
  sheet_id uuid not null,
  lines integer not null,
  answered integer not null,
  removals integer not null,
  primary key (tenant_id, review_id, sheet_id),
  foreign key (tenant_id, sheet_id) references review_sheets
);
alter table review_progress enable row level security;
alter table review_progress force row level security;
create policy own_tenant on review_progress to gdpr_desk using (tenant_id = (select current_tenant()));
grant select, insert, update on review_progress to gdpr_desk;
