-- Claims rows of the outbox in one call, as graphile/worker does, at most one row of a case: one case is told about in
-- order, so that two tries never post two cards. Each statement of a volatile function sees what was committed before it,
-- and that is what it rests on: the locks come first, and whoever has them then sees every lease taken under them.
create function claim_due(at timestamptz, leased_until timestamptz, most integer)
returns table (
  tenant_id uuid, outbox_id uuid, kind text, subject_id uuid, payload json, planned_at timestamptz,
  attempts integer, was_due timestamptz, was_trouble text
)
language plpgsql volatile set role = 'gdpr_desk_worker' as $$
#variable_conflict use_column
declare
  passed_over uuid[] := '{}'; -- cases that are busy elsewhere
  looked uuid[];
  of_tenants uuid[];
  ids uuid[];
begin
  loop
    with due as materialized (
      select tenant_id, outbox_id, subject_id, due, case kind when 'card' then 0 when 'protected-address' then 1 else 2 end as place
      from outbox
      where state = 'open' and due <= at and subject_id <> all (passed_over)
      -- What belongs at the top of a thread comes before what is written under it.
      order by due, place limit most for update skip locked),
    first as materialized (
      select distinct on (tenant_id, subject_id) tenant_id, outbox_id, subject_id from due
      order by tenant_id, subject_id, due, place),
    tried as materialized (
      select *, pg_try_advisory_xact_lock(hashtextextended(tenant_id || '/' || subject_id, 0)) as free from first)
    select array_agg(subject_id), array_agg(tenant_id) filter (where free), array_agg(outbox_id) filter (where free)
    into looked, of_tenants, ids from tried;
    if looked is null then return; end if;
    return query
      update outbox as o set attempts = o.attempts + 1, due = leased_until, trouble = null
      from unnest(of_tenants, ids) as locked (of_tenant, id)
      join outbox as before on before.tenant_id = of_tenant and before.outbox_id = id
      where o.tenant_id = of_tenant and o.outbox_id = id
        and not exists (
          select from outbox as other
          where other.tenant_id = o.tenant_id and other.subject_id = o.subject_id and other.state = 'open'
            and other.attempts > 0 and other.trouble is null and other.due > at)
      returning o.tenant_id, o.outbox_id, o.kind, o.subject_id, o.payload, o.planned_at, o.attempts, before.due, before.trouble;
    if found then return; end if;
    passed_over := passed_over || looked;
  end loop;
end $$;
revoke execute on function claim_due from public;
