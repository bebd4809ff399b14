-- What the nightly verification found, and the anchor taken after it: for the setup page, and so that one break alarms once.
create table log_checks (
  tenant_id uuid primary key references tenants,
  checked_at timestamptz not null,
  entries integer not null,
  unsealed integer not null,
  breaks integer not null,
  trouble text,           -- why anchors could not be read or written
  anchored_at timestamptz,
  anchor_name text,
  anchor_digest text,
  alarmed text not null default '' -- a digest of the breaks that were told
);
alter table log_checks enable row level security;
alter table log_checks force row level security;
create policy own_tenant on log_checks to gdpr_desk using (tenant_id = (select current_tenant()));
grant select, insert, update on log_checks to gdpr_desk;

-- As before, but a column that a later version added is in no older seal, and proves nothing of the case.
create or replace function check_seal(municipality uuid, subject uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  known log_seals;
  seal_now text;
  altered text;
begin
  if municipality is distinct from current_tenant() then return; end if;
  select * into known from log_seals where tenant_id = municipality and subject_id = subject;
  if not found then return; end if;
  with digests as materialized (
    select * from digests_of(municipality, subject)
    where known.columns -> of_table is null or known.columns -> of_table -> of_column is not null),
  was as (select t.key || '.' || c.key as name, c.value from json_each(known.columns) t, json_each_text(t.value) c),
  now_is as (select of_table || '.' || of_column as name, left(digest, 8) as value from digests)
  select
    (select encode(sha256(convert_to(coalesce(string_agg(of_table || '.' || of_column || '=' || digest, E'\n'
      order by of_table collate "C", of_column collate "C"), ''), 'UTF8')), 'hex') from digests),
    (select coalesce(json_agg(coalesce(was.name, now_is.name) order by coalesce(was.name, now_is.name) collate "C"), '[]')::text
      from was full join now_is on was.name = now_is.name where was.value is distinct from now_is.value)
  into seal_now, altered;
  if seal_now = known.seal then return; end if;
  perform set_config('app.altered', subject || ' ' || altered, true);
end $$;
