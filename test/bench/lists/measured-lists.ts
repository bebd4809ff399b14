import { assignee } from '#test/support/many-cases.ts';

const due = `(case when due_at is null then '9999-12-31 00:00:00+00'::timestamptz else due_at end)`;
const keys = {
  'time-left': `(clock_stopped_at is not null), ${due}, case_id`,
  newest: 'received_at desc, case_id',
  unit: `unit_order, ${due}, case_id`,
};
const open = ['new', 'taken'];
const all = [...open, 'not-a-breach', 'closed'];

type Sort = keyof typeof keys;

/** A list as the desk is asked for it, and the bare statement that fetches its rows; without one, by the ids found. */
export type Measured = { readonly what: string; readonly query: string; readonly rows?: string };

const inLanes = (states: readonly string[], sort: Sort): string => {
  const lane = (state: string) => `(select * from cases
    where tenant_id = $1 and subject = 'breach' and state = '${state}' order by ${keys[sort]} limit 51)`;
  return `select * from (${states.map(lane).join(' union all ')}) as lanes order by ${keys[sort]} limit 51`;
};
const mine = (sort: Sort): string => `select * from cases
  where tenant_id = $1 and taken_by = '${assignee(1)}' and state in ('new', 'taken') order by ${keys[sort]} limit 51`;

const sorts: readonly Sort[] = ['time-left', 'newest', 'unit'];
export const measuredLists: readonly Measured[] = [
  ...sorts.map((sort) => ({ what: `open, ${sort}`, query: `sort=${sort}`, rows: inLanes(open, sort) })),
  ...sorts.map((sort) => ({ what: `all, ${sort}`, query: `show=all&sort=${sort}`, rows: inLanes(all, sort) })),
  ...sorts.map((sort) => ({ what: `mine, ${sort}`, query: `show=mine&sort=${sort}`, rows: mine(sort) })),
  { what: 'closed, newest', query: 'show=all&state=closed&sort=newest', rows: inLanes(['closed'], 'newest') },
  { what: 'breaches, unit', query: 'show=all&subject=breach&sort=unit', rows: inLanes(all, 'unit') },
  { what: 'search: a number', query: 'show=all&search=711' },
  { what: 'search: a rare word', query: 'show=all&search=qvistgaard' },
  { what: 'search: a word of 1 in 100', query: 'show=all&sort=newest&search=vielse' },
  { what: 'search: a word of 1 in 3', query: 'show=all&sort=newest&search=telefoner' },
  { what: 'search: a word of all', query: 'show=all&search=medarbejder' },
  { what: 'search: an assignee', query: 'show=all&sort=newest&search=karen' },
  { what: 'search: a kind, in English', query: 'sort=unit&search=snooping' },
  { what: 'search: a unit and a word', query: 'show=all&search=skolerne%20telefon' },
  { what: 'search: nothing', query: 'show=all&search=kviks%C3%B8lv' },
];

/** What the desk's answer is made of, for the rows of such a statement: one bare query, read past row-level security. */
export const floorStatement = (rows: string): string => `
  select c.*, b.kind, b.notification, b.people, b.data_kinds, b.aware_at, p.name,
    (select count(*) from case_reporters r where r.tenant_id = $1 and r.case_id = c.case_id) as reporters
  from (${rows}) c
  join breaches b on b.tenant_id = $1 and b.case_id = c.case_id
  left join people p on p.tenant_id = $1 and p.person_id = c.taken_by`;

export const byIds = (ids: readonly string[]): string =>
  `select * from cases where tenant_id = $1 and case_id = any ('{${ids.join(',')}}'::uuid[])`;
