-- Whoever verifies the log also looks at what guards it, and must know which version of the desk has migrated last.
grant select on migrations to gdpr_desk;

-- Many cases take longer to verify than a host lets one run take: how far this night's verification has come, and until
-- when the run that is at it may be. No row while none is under way.
create table log_progress (
  tenant_id uuid primary key references tenants,
  begun_at timestamptz not null,
  busy_until timestamptz not null,
  after_id uuid,            -- the last case that was verified; null when all were
  so_far json not null
);
alter table log_progress enable row level security;
alter table log_progress force row level security;
create policy own_tenant on log_progress to gdpr_desk using (tenant_id = (select current_tenant()));
grant select, insert, update, delete on log_progress to gdpr_desk;

-- Kept mails are read by shares of the cases: what was found in one stays found while the others are read.
alter table log_checks add column found json not null default '[]';
