import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../../database/connect.ts';
import { inTenant, type Tx } from '../../database/transaction.ts';
import type { Break } from '../break.ts';
import { allSealedTables } from '../sealed-tables.ts';

/** How many of one kind are named. */
const most = 100;

/**
 * Breaks that only show across subjects: numbers of a year that are missing or were never given, and rows of a subject
 * without a chain.
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

type Table = {
  readonly name: string;
  /** The column that names the subject, and what says of which kind it is. */
  readonly of: string;
  readonly kind: RawBuilder<string>;
  /** In what order it can be read piece by piece. */
  readonly by: string;
};

const bySubject = { of: 'subject_id', kind: sql<string>`coalesce(left(subject, 100), '')`, by: 'subject_id' };

/** The tables that hold something about subjects, but those that begin a chain. */
const tablesIn = async (db: Database, tenant: string): Promise<readonly Table[]> => {
  const sealed = await inTenant(db, tenant, allSealedTables);
  return [
    { name: 'log_entries', ...bySubject },
    // Of whatever kind.
    { name: 'log_seals', ...bySubject, kind: sql`null::text` },
    { name: 'outbox', ...bySubject, by: 'outbox_id' },
    { name: 'cards', ...bySubject },
    { name: 'left_cards', ...bySubject },
    ...sealed
      .filter(({ name }) => name !== 'cases' && name !== 'tenants')
      .map(({ name, of, subject }) => ({ name, of, kind: sql<string>`${subject}::text`, by: of })),
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

const orphansIn = (db: Database, tenant: string, { name, of, kind, by }: Table, after: string): Promise<Piece> =>
  inTenant(db, tenant, async (tx) => {
    const { rows } = await sql<{ subject: string | null; last: string | null }>`
      with piece as materialized (
        select ${sql.ref(of)} as id, ${kind} as kind, ${sql.ref(by)} as place from ${sql.table(name)}
        where tenant_id = ${tenant} and ${sql.ref(by)} > ${after} order by ${sql.ref(by)} limit ${pieceSize}),
      named as materialized (select distinct id, kind from piece where id is not null)
      select null::uuid as subject, (select place from piece order by place desc limit 1) as last
      union all
      select distinct id, null::uuid from named
      where not ((coalesce(kind, 'tenant') = 'tenant' and id = ${tenant})
        or (coalesce(kind, 'case') = 'case'
          and exists (select from cases c where c.tenant_id = ${tenant} and c.case_id = named.id))
        or (coalesce(kind not in ('case', 'tenant'), true) and exists (
          select from log_subjects s
          where s.tenant_id = ${tenant} and s.subject_id = named.id and s.subject = coalesce(named.kind, s.subject))))`.execute(
      tx,
    );
    return {
      subjects: rows.flatMap(({ subject }) => subject ?? []),
      last: rows.find(({ subject }) => subject === null)?.last ?? null,
    };
  });
