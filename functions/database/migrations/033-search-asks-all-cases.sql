-- A word that the head of a list does not know may be common all the same. Before its index is read, as many cases of the whole
-- municipality are asked: ids are drawn by lot, so the first by id are a fair sample. The rest is as migration 031 says.
do $$
begin
  execute format('create or replace function search_cases(
    sample uuid[], sampled integer, asked tsquery[], subjects text[], states text[], assignee uuid, sort text,
    behind_rests boolean, behind_unit text, behind_at timestamptz, behind_id uuid, most integer)
  returns table (found_id uuid, hidden text[], total integer, more boolean)
  language plpgsql stable security definer rows 50 set search_path = public, pg_temp set work_mem = ''16MB'' set jit = off
  set plan_cache_mode = force_generic_plan
  set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as %L',
  (select replace(prosrc, '    select least(farthest, sum(cases)', '    if hits[rarest] = 0 then
      hits[rarest] := (
        select count(*) from (select c.case_id from cases c where c.tenant_id = municipality order by c.case_id limit sampled) as s
        where (select bool_or(ts_match_vq(w.words, asked[rarest])) from case_words w
          where w.tenant_id = municipality and w.case_id = s.case_id));
    end if;
    select least(farthest, sum(cases)')
  from pg_proc where oid = 'search_cases(uuid[], integer, tsquery[], text[], text[], uuid, text, boolean, text, timestamptz, uuid, integer)'::regprocedure));
end $$;
