import { readSearch } from '#functions/cases/read/search.ts';
import { subjects } from '#functions/subjects.ts';
import { assignee } from '#test/support/many-cases.ts';
import { benchTenant } from '../sign-in.ts';

const due = `(case when due_at is null then '9999-12-31 00:00:00+00'::timestamptz else due_at end)`;
const keys = {
  'time-left': `(clock_stopped_at is not null), ${due}, case_id`,
  newest: 'received_at desc, case_id',
  unit: `unit_order, ${due}, case_id`,
};
/** The same as columns of a lane, and the order of those. */
const laneOf = {
  'time-left': [`(clock_stopped_at is not null) as first, ${due} as second`, 'first, second, case_id'],
  newest: ['received_at as first', 'first desc, case_id'],
  unit: [`unit_order as first, ${due} as second`, 'first, second, case_id'],
} as const;
const open = ['new', 'taken'];
const all = [...open, 'not-a-breach', 'closed'];

type Sort = keyof typeof keys;

/** A list as the desk is asked for it, and the bare statements that fetch the same rows: the quickest of them is the floor. */
export type Measured = { readonly what: string; readonly query: string; readonly floors: readonly string[] };

const inLanes = (states: readonly string[], sort: Sort): string => {
  const lane = (state: string) => `(select * from cases
    where tenant_id = $1 and subject = 'breach' and state = '${state}' order by ${keys[sort]} limit 51)`;
  return `select * from (${states.map(lane).join(' union all ')}) as lanes order by ${keys[sort]} limit 51`;
};
const mine = (sort: Sort): string => `select * from cases
  where tenant_id = $1 and taken_by = '${assignee(1)}' and state in ('new', 'taken') order by ${keys[sort]} limit 51`;

const list = (what: string, query: string, rows: string): Measured => ({ what, query, floors: [floorStatement(rows)] });

type Sought = { readonly states?: readonly string[]; readonly sort?: Sort; readonly who?: string };

const ofNumber = (number: number): string =>
  `select * from cases where tenant_id = $1 and number = ${number} and year = any(array(select year from case_numbers where tenant_id = $1))`;

/** A search is read by the index of words and sorted, or met along the list in its order: which is quicker, the floor may choose. */
const search = (what: string, words: string, { states = all, sort = 'time-left', who }: Sought = {}): Measured => {
  const typed = new URLSearchParams({ ...(states === all && { show: 'all' }), sort, search: words });
  const read = readSearch({ subjects }, { tenantId: benchTenant }, words);
  if (!('words' in read)) return { what, query: typed.toString(), floors: [floorStatement(ofNumber(read.number))] };
  const asked = read.words.map((one) => `$q$${one}${who ? ` | 'holder/${who}'` : ''}$q$::tsquery`);
  const byWords = asked.map(
    (one) => `case_id in (select case_id from case_words where words @@ ($q$'${benchTenant}'$q$::tsquery && ${one}))`,
  );
  const met = asked.map(
    (one) => `(select true from case_words w
      where w.tenant_id = $1 and w.case_id = walked.case_id and ts_match_vq(w.words, ${one}) limit 1)`,
  );
  const lane = (state: string) => `(select case_id, ${laneOf[sort][0]} from cases
    where tenant_id = $1 and subject = 'breach' and state = '${state}' order by ${keys[sort]} limit 100000)`;
  return {
    what,
    query: typed.toString(),
    floors: [
      `select * from cases where tenant_id = $1 and subject = 'breach' and state in ('${states.join("', '")}')
        and ${byWords.join(' and ')} order by ${keys[sort]} limit 51`,
      `select * from cases where tenant_id = $1 and case_id = any (array(
        select case_id from (select case_id from (${states.map(lane).join(' union all ')}) as lanes
          order by ${laneOf[sort][1]} limit 100000) as walked
        where ${met.join(' and ')} limit 51))`,
    ].map(floorStatement),
  };
};

/** What the desk's answer is made of, for the rows of such a statement: one bare query, read past row-level security. */
const floorStatement = (rows: string): string => `
  select c.*, b.kind, b.notification, b.people, b.data_kinds, b.aware_at, p.name,
    (select count(*) from case_reporters r where r.tenant_id = $1 and r.case_id = c.case_id) as reporters
  from (${rows}) c
  join breaches b on b.tenant_id = $1 and b.case_id = c.case_id
  left join people p on p.tenant_id = $1 and p.person_id = c.taken_by`;

const sorts: readonly Sort[] = ['time-left', 'newest', 'unit'];
export const measuredLists: readonly Measured[] = [
  // What any call costs, with its token and the host of the functions: no state is both open and closed.
  list('no case, no query', 'state=closed', 'select * from cases where false'),
  ...sorts.map((sort) => list(`open, ${sort}`, `sort=${sort}`, inLanes(open, sort))),
  ...sorts.map((sort) => list(`all, ${sort}`, `show=all&sort=${sort}`, inLanes(all, sort))),
  ...sorts.map((sort) => list(`mine, ${sort}`, `show=mine&sort=${sort}`, mine(sort))),
  list('closed, newest', 'show=all&state=closed&sort=newest', inLanes(['closed'], 'newest')),
  list('breaches, unit', 'show=all&subject=breach&sort=unit', inLanes(all, 'unit')),
  search('search: a number', '711'),
  search('search: a rare word', 'qvistgaard'),
  search('search: a word of 1 in 100', 'vielse', { sort: 'newest' }),
  search('search: a word of 1 in 3', 'telefoner', { sort: 'newest' }),
  search('search: a word of all', 'medarbejder'),
  search('search: an assignee', 'karen', { sort: 'newest', who: assignee(3) }),
  search('search: a kind, in English', 'snooping', { sort: 'unit', states: open }),
  search('search: a unit and a word', 'skolerne telefon'),
  search('search: nothing', 'kviksølv'),
];
