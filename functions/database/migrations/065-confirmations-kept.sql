-- Who comes back to work here is introduced anew, and may confirm an edition a second time; whose a confirmation was is
-- deleted in time, while what was confirmed and when stays. So its key is another, and each chain is sealed anew: what was
-- altered before is found first.
do $$
declare
  municipality uuid;
  reader uuid;
begin
  for municipality in select tenant_id from tenants loop
    perform set_config('app.tenant', municipality::text, true);
    for reader in select subject_id from log_subjects where tenant_id = municipality and subject = 'policy-reader' loop
      perform check_seal(municipality, 'policy-reader', reader);
    end loop;
  end loop;
end $$;
alter table policy_confirmations drop constraint policy_confirmations_pkey,
  add primary key (tenant_id, reader_id, policy_id, edition, confirmed_at);
alter table policy_confirmations alter column person_id drop not null; -- null: deleted
select seal_table('policy_confirmations', 'policy-reader', 'reader_id');
do $$
declare
  municipality uuid;
  reader record;
begin
  for municipality in select tenant_id from tenants loop
    perform set_config('app.tenant', municipality::text, true);
    for reader in
      select s.subject_id, max(l.at) as at from log_subjects s
      join log_entries l on l.tenant_id = s.tenant_id and l.subject_id = s.subject_id
      where s.tenant_id = municipality and s.subject = 'policy-reader' group by s.subject_id
    loop
      perform append_log(municipality, 'policy-reader', reader.subject_id, null, reader.at, '[{"verb":"sealed"}]');
    end loop;
  end loop;
  perform set_config('app.tenant', '', true);
end $$;
grant update (person_id) on policy_confirmations to gdpr_desk;
create index policy_confirmations_by_time on policy_confirmations (tenant_id, confirmed_at) where person_id is not null;
create index policy_confirmations_of_policy on policy_confirmations (tenant_id, policy_id, reader_id, edition, confirmed_at);

-- The start by which it was reckoned until when something is to be read: where the start is moved, so is the day.
alter table policy_readers add column started_on text check (started_on ~ '^\d{4}-\d\d-\d\d$');
grant delete on policy_readers to gdpr_desk;
