-- Words that mean the same in a municipality: each list is one meaning. One row, so that it is changed from one version.
create table guidance_synonyms (
  tenant_id uuid not null references tenants,
  version integer not null,
  lists json not null,
  primary key (tenant_id)
);
alter table guidance_synonyms enable row level security;
alter table guidance_synonyms force row level security;
create policy own_tenant on guidance_synonyms to gdpr_desk using (tenant_id = (select current_tenant()));
grant select, insert, update on guidance_synonyms to gdpr_desk;
select seal_table('guidance_synonyms', 'tenant');
