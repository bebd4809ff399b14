-- That the time has run out and that an address is protected goes before a flood of new cases.
create index outbox_urgent on outbox (due)
  where state = 'open' and (kind = 'protected-address' or (kind = 'reminder' and payload ->> 'hours' = 'run-out'));

-- As the one of three arguments, which a version of the desk before this still calls, with two things more. The rows of
-- cases of which something cannot wait come first, whatever else is due. And what some municipalities' channels would
-- refuse now (`resting`, `in_channel`) is left as it is, so that its due and its tries say when it was due and was tried.
create function claim_due(at timestamptz, leased_until timestamptz, most integer, resting uuid[], in_channel text[])
returns table (
  tenant_id uuid, outbox_id uuid, kind text, subject_id uuid, payload json, planned_at timestamptz,
  attempts integer, was_due timestamptz, was_trouble text, urgent boolean
)
language plpgsql volatile set role = 'gdpr_desk_worker' as $$
#variable_conflict use_column
declare
  passed_over uuid[] := '{}'; -- cases that are busy elsewhere, or claimed in this call
  only_urgent boolean := true;
  room integer := most;
  got integer;
  looked uuid[];
  of_tenants uuid[];
  ids uuid[];
begin
  loop
    if only_urgent then
      only_urgent := exists (
        select from outbox
        where state = 'open' and due <= at and subject_id <> all (passed_over) and tenant_id <> all (resting)
          and (kind = 'protected-address' or (kind = 'reminder' and payload ->> 'hours' = 'run-out')));
    end if;
    with due as materialized (
      select tenant_id, outbox_id, subject_id, due, case kind when 'card' then 0 when 'protected-address' then 1 else 2 end as place
      from outbox
      where state = 'open' and due <= at and subject_id <> all (passed_over)
        and not (tenant_id = any (resting) and kind = any (in_channel))
        and (not only_urgent or (tenant_id, subject_id) in (
          select of.tenant_id, of.subject_id from outbox as of
          where of.state = 'open' and of.due <= at and of.tenant_id <> all (resting)
            and (of.kind = 'protected-address' or (of.kind = 'reminder' and of.payload ->> 'hours' = 'run-out'))))
      -- What belongs at the top of a thread comes before what is written under it.
      order by due, place limit room for update skip locked),
    first as materialized (
      select distinct on (tenant_id, subject_id) tenant_id, outbox_id, subject_id from due
      order by tenant_id, subject_id, due, place),
    tried as materialized (
      select *, pg_try_advisory_xact_lock(hashtextextended(tenant_id || '/' || subject_id, 0)) as free from first)
    select array_agg(subject_id), array_agg(tenant_id) filter (where free), array_agg(outbox_id) filter (where free)
    into looked, of_tenants, ids from tried;
    if looked is null then
      if not only_urgent then return; end if;
      only_urgent := false;
      continue;
    end if;
    return query
      update outbox as o set attempts = o.attempts + 1, due = leased_until, trouble = null
      from unnest(of_tenants, ids) as locked (of_tenant, id)
      join outbox as before on before.tenant_id = of_tenant and before.outbox_id = id
      where o.tenant_id = of_tenant and o.outbox_id = id
        and not exists (
          select from outbox as other
          where other.tenant_id = o.tenant_id and other.subject_id = o.subject_id and other.state = 'open'
            and other.attempts > 0 and other.trouble is null and other.due > at)
      returning o.tenant_id, o.outbox_id, o.kind, o.subject_id, o.payload, o.planned_at, o.attempts, before.due, before.trouble,
        only_urgent;
    get diagnostics got = row_count;
    room := room - got;
    if room <= 0 or (got > 0 and not only_urgent) then return; end if;
    passed_over := passed_over || looked;
    -- Nothing else is written in a channel while what cannot wait is on its way there.
    if got > 0 then resting := resting || of_tenants; end if;
  end loop;
end $$;
revoke execute on function claim_due(timestamptz, timestamptz, integer, uuid[], text[]) from public;
grant execute on function claim_due(timestamptz, timestamptz, integer, uuid[], text[]) to gdpr_desk_worker;
