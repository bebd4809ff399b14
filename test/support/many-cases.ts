/** Runs a statement as the tables' owner. */
type Run = (text: string, values?: readonly unknown[]) => Promise<unknown>;

/** People of the team who have the cases that were taken, `assignee(1)` to `assignee(5)`. */
export const assignee = (number: number): string => `00000000-0000-4000-9000-${String(number).padStart(12, '0')}`;
const assignees = 5;

/**
 * Fills a municipality with so many cases by sets of rows, in some seconds where the desk would take hours: with triggers
 * off, and what those keep - words, counts - made by the same functions. Of every thousand cases `open` are open, spread
 * over all years. Every third text holds "telefonen", every hundredth "vielsen", every ten-thousandth a name of its own.
 * Only for an owner who may put triggers off.
 */
export const fillWithCases = async (
  owner: Run,
  tenantId: string,
  { from, to, open }: { readonly from: number; readonly to: number; readonly open: number },
): Promise<void> => {
  await owner('begin');
  await owner(`select set_config('session_replication_role', 'replica', true)`);
  await owner(`select set_config('app.tenant', '${tenantId}', true)`);
  const given = [tenantId, from, to];
  await owner(
    `insert into people (tenant_id, person_id, name, user_name)
     select $1, ('00000000-0000-4000-9000-' || lpad(n::text, 12, '0'))::uuid, (array['Sofie Vang', 'Jonas Friis', 'Karen Bech', 'Ole Toft', 'Ida Munk'])[n], 'medarbejder' || n
     from generate_series(1, ${assignees}) n on conflict do nothing`,
    [tenantId],
  );
  await owner(
    `insert into cases (tenant_id, case_id, subject, year, number, door, state, taken_by, unit, received_at, due_at,
       clock_stopped_at, log_length, log_hash)
     select $1, ${caseIdOf}, 'breach', 2020 + n % 7, n, 'tab', state,
       case when state <> 'new' then ('00000000-0000-4000-9000-' || lpad((1 + n % ${assignees})::text, 12, '0'))::uuid end,
       (array['Center for Børn og Familie', 'Ældre og Sundhed', 'Økonomi', 'Århus Allé', 'Borgerservice', 'Skolerne'])[1 + n % 6]
         || ' ' || n % 40,
       at, at + interval '3 days', case when state in ('closed', 'not-a-breach') or n % 4 = 0 then at + interval '1 day' end,
       1, '\\x00'
     from generate_series($2::int, $3::int - 1) n
     cross join lateral (select
       case when n::bigint * 7919 % 1000 < ${open} then (array['new', 'taken'])[1 + n % 2]
         when n % 10 = 3 then 'not-a-breach' else 'closed' end as state,
       '2020-01-01T08:00:00Z'::timestamptz + n * interval '190 seconds' as at) as made`,
    given,
  );
  await owner(
    `insert into breaches (tenant_id, case_id, kind, answers, data_kinds, people, place, aware_at)
     select $1, ${caseIdOf}, (array['misdirected-mail', 'lost-device', 'snooping', 'wrong-data', 'other'])[1 + n % 5], '{}',
       '{contact,cpr}', 'up-to-10', '', '2020-01-01T08:00:00Z'::timestamptz + n * interval '190 seconds'
     from generate_series($2::int, $3::int - 1) n`,
    given,
  );
  await owner(
    `insert into case_reporters (tenant_id, case_id, person_id, reported_at, told)
     select $1, ${caseIdOf}, ${reporterIdOf}, now(), '{}' from generate_series($2::int, $3::int - 1) n`,
    given,
  );
  await owner(
    `insert into case_texts (tenant_id, case_id, text_id, kind, author_id, at, body)
     select $1, ${caseIdOf}, ${textIdOf}, 'description', ${reporterIdOf}, now(), ${body}
     from generate_series($2::int, $3::int - 1) n`,
    given,
  );
  // Units and texts come again and again: their words are made once. The planner should know by now how many rows there are.
  await owner('analyze cases, breaches, case_texts');
  await owner(
    `insert into case_words
     select $1, c.case_id, 'case', c.case_id, words_of($1, made.lexemes
       || array['subject/breach', 'state/' || c.state, 'number/' || c.number, 'number/' || c.year || '-' || c.number]
       || array_remove(array['holder/' || c.taken_by::text], null) || array['kind/' || b.kind]
       || array(select 'data/' || kind from unnest(b.data_kinds) as kind))
     from cases c join breaches b using (tenant_id, case_id)
     join (select unit, words_in(unit) as lexemes from (select distinct unit from cases where tenant_id = $1) as u) as made
       using (unit)
     where c.tenant_id = $1 and c.number >= $2 and c.number < $3`,
    given,
  );
  await owner(
    `insert into case_words
     select t.tenant_id, t.case_id, 'text', t.text_id, words_of(t.tenant_id, made.lexemes)
     from case_texts t join cases c using (tenant_id, case_id)
     join (select body, words_in(body) as lexemes
       from (select distinct body from case_texts where tenant_id = $1) as b) as made using (body)
     where c.tenant_id = $1 and c.number >= $2 and c.number < $3`,
    given,
  );
  await owner(
    `insert into case_counts select tenant_id, subject, state, count(*) from cases
     where tenant_id = $1 and case_id in (select ${caseIdOf} from generate_series($2::int, $3::int - 1) n) group by 1, 2, 3
     on conflict (tenant_id, subject, state) do update set cases = case_counts.cases + excluded.cases`,
    [tenantId, from, to],
  );
  await owner('commit');
};

// The same for the same number, but in no order: as the desk's own ids are.
const idOf = (what: 'case' | 'text' | 'person') =>
  `overlay(overlay(md5('${what} ' || n) placing '4' from 13) placing '8' from 17)::uuid`;
const caseIdOf = idOf('case');
const textIdOf = idOf('text');
const reporterIdOf = idOf('person');

const body = `'En medarbejder fra afdelingen sendte dokumenter om borgerens sag til en forkert modtager'
  || case when n % 3 = 0 then ', og telefonen blev glemt' else '' end
  || case when n % 100 = 7 then ' ved vielsen' else '' end
  || case when n % 10000 = 11 then ' hos Qvistgaard' else '' end
  || ' ' || translate((n % 5000)::text, '0123456789', 'abcdefghij') || 'gade'`;
