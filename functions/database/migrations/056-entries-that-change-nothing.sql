-- As append_log, for entries that go with no change of what is sealed: the subject's rows are not read, and its seal stays the last
-- one. What was changed all the same is found by the next look at the seal.
do $$
begin
  execute format(
    'create function append_note(municipality uuid, kind text, subject uuid, actor uuid, moment timestamptz, entries json) returns void
    language plpgsql security definer set timezone = ''UTC'' set search_path = public, pg_temp as %L',
    (select replace(replace(prosrc, 'append_log', 'append_note'),
      'select * into state from state_of(municipality, kind, append_note.subject);',
      'select known as seal, null::json as columns into state;')
      from pg_proc where oid = 'append_log(uuid, text, uuid, uuid, timestamptz, json)'::regprocedure));
end $$;
revoke execute on function append_note from public;
grant execute on function append_note to gdpr_desk;
