-- What members are called that are neither people nor groups (devices, contacts, programs), where the app may know it; only
-- of those that are members.
create table directory_things (
  tenant_id uuid not null references tenants,
  object_id uuid not null,
  name text not null,
  primary key (tenant_id, object_id)
);
alter table directory_things enable row level security;
alter table directory_things force row level security;
create policy own_tenant on directory_things to gdpr_desk using (tenant_id = (select current_tenant()));
grant select, insert, update, delete on directory_things to gdpr_desk;
alter table directory_readings
  drop constraint directory_readings_phase_check,
  add constraint directory_readings_phase_check
    check (phase in ('rest', 'people', 'guests', 'deleted', 'groups', 'programs', 'devices', 'contacts'));
