-- How long somebody has taken over a sheet, and which of its lines were looked at a second time: for that person alone. In no
-- log, no statistic and no proof.
create table review_sittings (
  tenant_id uuid not null,
  sheet_id uuid not null,
  person_id uuid not null,
  spent_ms integer not null default 0,
  -- Three lines, once a sheet.
  looked_at_again uuid[],
  unchanged_ms integer,
  primary key (tenant_id, sheet_id, person_id),
  foreign key (tenant_id, sheet_id) references review_sheets
);
alter table review_sittings enable row level security;
alter table review_sittings force row level security;
create policy own_tenant on review_sittings to gdpr_desk using (tenant_id = (select current_tenant()));
grant select, insert, update on review_sittings to gdpr_desk;
