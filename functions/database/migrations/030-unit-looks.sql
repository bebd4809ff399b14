-- When a manager last opened the list of the own units: what came after that is new to them. No fact of a case; deleted a year
-- after the last look by the maintenance.
create table unit_looks (
  tenant_id uuid not null,
  person_id uuid not null,
  looked_at timestamptz not null,
  primary key (tenant_id, person_id)
);

alter table unit_looks enable row level security;
alter table unit_looks force row level security;
create policy own_tenant on unit_looks to gdpr_desk using (tenant_id = (select current_tenant()));
create policy every_tenant on unit_looks to gdpr_desk_worker using (true);
grant select, insert, update on unit_looks to gdpr_desk;
grant select, delete on unit_looks to gdpr_desk_worker;
