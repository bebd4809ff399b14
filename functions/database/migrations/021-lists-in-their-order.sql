-- Each order of the team's queue is an index (functions/breaches/queue-order.ts says the same in the same words): a list of a
-- million cases begins as soon as one of a thousand.
create index breaches_by_time_left on breaches
  (tenant_id, (not (state in ('new', 'taken') and notification = 'undecided')), aware_at, breach_id);
create index breaches_open_by_time_left on breaches
  (tenant_id, (not (state in ('new', 'taken') and notification = 'undecided')), aware_at, breach_id)
  where state in ('new', 'taken');
create index breaches_by_unit on breaches (
  tenant_id,
  (left(translate(replace(coalesce(lower(translate(unit, 'ÆØÅÄÖÜÉÈÊËÁÀÂÍÓÚÇ', 'æøåäöüéèêëáàâíóúç')), '~'), 'aa', 'å'),
    'æäøöåéèêëüáàâíóúç', '{{||}eeeeyaaaiouc'), 64) collate "C"),
  aware_at, breach_id);

-- A word that hundreds of thousands of cases have is looked up row by row, not page by page with every row looked at again.
alter function cases_with(tsquery) set work_mem = '16MB';
