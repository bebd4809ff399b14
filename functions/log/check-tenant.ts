import { sql } from 'kysely';
import type { Tx } from '../database/transaction.ts';
import type { Break } from './break.ts';

/** How many of one kind are named; more say no more. */
const most = 100;

/**
 * What only shows across cases: numbers of a year that are missing or were never given, and what belongs to a case that is
 * not there.
 */
export const checkTenant = async (tx: Tx, tenant: string): Promise<Break[]> => [
  ...(await checkNumbers(tx, tenant)),
  ...(await checkOrphans(tx, tenant)),
];

const checkNumbers = async (tx: Tx, tenant: string): Promise<Break[]> => {
  const { rows: years } = await sql<{ year: number; last: number | null; newest: number | null }>`
    select coalesce(n.year, b.year) as year, n.last, b.newest
    from (select year, last from breach_numbers where tenant_id = ${tenant}) n
    full join (select year, max(number) as newest from breaches where tenant_id = ${tenant} group by year) b on b.year = n.year
    where n.last is distinct from b.newest order by 1`.execute(tx);
  const { rows: gaps } = await sql<{ after: number }>`
    select number as after from (
      select year, number, lag(number, 1, 0) over (partition by year order by number) as before
      from breaches where tenant_id = ${tenant}) as one
    where number <> before + 1 limit ${most}`.execute(tx);
  const own = { tenant, subject: tenant, sequence: null };
  return [
    ...years.map(({ last }) => ({
      ...own,
      table: 'breach_numbers',
      column: last === null ? null : 'last',
      what: last === null ? ('missing' as const) : ('altered' as const),
    })),
    ...gaps.map(() => ({ ...own, table: 'breaches', column: 'number', what: 'missing' as const })),
  ];
};

const ofSubjects = ['log_entries', 'log_seals', 'outbox'] as const;
const ofCases = [
  'breach_reporters',
  'breach_times',
  'breach_texts',
  'breach_recipients',
  'breach_links',
  'breach_deletions',
  'evidence',
  'cards',
] as const;

const checkOrphans = async (tx: Tx, tenant: string): Promise<Break[]> => {
  const found: Break[] = [];
  for (const table of [...ofSubjects, ...ofCases]) {
    const id = sql.ref(ofCases.some((one) => one === table) ? 'breach_id' : 'subject_id');
    const { rows } = await sql<{ subject: string }>`
      select distinct ${id} as subject from ${sql.table(table)} t
      where tenant_id = ${tenant} and ${id} <> ${tenant}
        and not exists (select from breaches b where b.tenant_id = t.tenant_id and b.breach_id = t.${id})
      limit ${most}`.execute(tx);
    found.push(
      ...rows.map(({ subject }) => ({
        tenant,
        subject,
        sequence: null,
        table,
        column: null,
        what: 'orphaned' as const,
      })),
    );
  }
  return found;
};
