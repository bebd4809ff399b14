import { sql } from 'kysely';
import type { Database } from '../../database/connect.ts';
import { inTenant, type Tx } from '../../database/transaction.ts';
import type { Break } from '../break.ts';
import { readCaseTables } from '../case-tables.ts';

/** How many of one kind are named. */
const most = 100;

/**
 * Breaks that only show across cases: numbers of a year that are missing or were never given, and rows of a case that
 * does not exist.
 */
export const checkTenant = async (db: Database, tenant: string): Promise<Break[]> => [
  ...(await inTenant(db, tenant, (tx) => checkNumbers(tx, tenant))),
  ...(await checkOrphans(db, tenant)),
];

const checkNumbers = async (tx: Tx, tenant: string): Promise<Break[]> => {
  const { rows: years } = await sql<{ year: number; last: number | null; newest: number | null }>`
    select coalesce(n.year, b.year) as year, n.last, b.newest
    from (select year, last from case_numbers where tenant_id = ${tenant}) n
    full join (select year, max(number) as newest from cases where tenant_id = ${tenant} group by year) b on b.year = n.year
    where n.last is distinct from b.newest order by 1`.execute(tx);
  const { rows: gaps } = await sql<{ after: number }>`
    select number as after from (
      select year, number, lag(number, 1, 0) over (partition by year order by number) as before
      from cases where tenant_id = ${tenant}) as one
    where number <> before::bigint + 1 limit ${most}`.execute(tx);
  const own = { tenant, subject: tenant, sequence: null };
  return [
    ...years.map(({ last }) => ({
      ...own,
      table: 'case_numbers',
      column: last === null ? null : 'last',
      what: last === null ? ('missing' as const) : ('altered' as const),
    })),
    ...gaps.map(() => ({ ...own, table: 'cases', column: 'number', what: 'missing' as const })),
  ];
};

type Table = { readonly name: string; readonly of: string; readonly by: string };

/** The tables that hold something about cases: by what column, and in what order they can be read piece by piece. */
const tablesIn = async (db: Database, tenant: string): Promise<readonly Table[]> => {
  const ofCases = await inTenant(db, tenant, readCaseTables);
  return [
    { name: 'log_entries', of: 'subject_id', by: 'subject_id' },
    { name: 'log_seals', of: 'subject_id', by: 'subject_id' },
    { name: 'outbox', of: 'subject_id', by: 'outbox_id' },
    { name: 'cards', of: 'subject_id', by: 'subject_id' },
    { name: 'left_cards', of: 'subject_id', by: 'subject_id' },
    ...ofCases.filter(({ name }) => name !== 'cases').map(({ name }) => ({ name, of: 'case_id', by: 'case_id' })),
  ];
};

const checkOrphans = async (db: Database, tenant: string): Promise<Break[]> => {
  const found: Break[] = [];
  for (const table of await tablesIn(db, tenant)) {
    const subjects = new Set<string>();
    let after: string | null = '00000000-0000-0000-0000-000000000000';
    while (after !== null && subjects.size < most) {
      const piece: Piece = await orphansIn(db, tenant, table, after);
      for (const subject of piece.subjects) subjects.add(subject);
      after = piece.last;
    }
    for (const subject of subjects)
      found.push({ tenant, subject, sequence: null, table: table.name, column: null, what: 'orphaned' });
  }
  return found;
};

type Piece = { readonly subjects: readonly string[]; readonly last: string | null };

/** Rows that are read in one statement. */
const pieceSize = 50_000;

const orphansIn = (db: Database, tenant: string, { name, of, by }: Table, after: string): Promise<Piece> =>
  inTenant(db, tenant, async (tx) => {
    const { rows } = await sql<{ subject: string | null; last: string | null }>`
      with piece as materialized (
        select ${sql.ref(of)} as subject, ${sql.ref(by)} as place from ${sql.table(name)}
        where tenant_id = ${tenant} and ${sql.ref(by)} > ${after} order by ${sql.ref(by)} limit ${pieceSize})
      select null::uuid as subject, (select place from piece order by place desc limit 1) as last
      union all
      select distinct subject, null::uuid from piece
      where subject <> ${tenant}
        and not exists (select from cases b where b.tenant_id = ${tenant} and b.case_id = piece.subject)`.execute(tx);
    return {
      subjects: rows.flatMap(({ subject }) => subject ?? []),
      last: rows.find(({ subject }) => subject === null)?.last ?? null,
    };
  });
