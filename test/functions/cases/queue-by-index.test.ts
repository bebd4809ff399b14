import { CompiledQuery } from 'kysely';
import { listCases } from '#functions/cases/read/list-cases.ts';
import { cursorBehind } from '#functions/cases/read/queue-order.ts';
import { inTenant, type Tx } from '#functions/database/transaction.ts';
import { routes } from '#shared/routes/all.ts';
import type { QueryIn } from '#shared/routes/route.ts';
import { subjectNames } from '#shared/routes/subjects.ts';
import { planInLongTables, statementsOf } from '#test/support/database/statements.ts';
import { maja, openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';
import { know } from '#test/support/known-people.ts';
import { reported } from '#test/support/reported.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
});
afterAll(() => desk.close());

type Query = QueryIn<typeof routes.listCases>;

/** The statements a list asks of the database, in order. */
const askedFor = async (query: Query): Promise<readonly CompiledQuery[]> => {
  const parsed = routes.listCases.query.parse(query);
  const asked = await statementsOf(desk.db, (db) =>
    listCases({ ...desk, db }, sofie, { params: {}, body: {}, query: parsed }),
  );
  return asked.filter(({ sql }) => !sql.includes('set_config'));
};

/** How the database would go about the list itself, were it long: the indexes it reads, each with its condition. */
const indexesOf = async (query: Query): Promise<readonly string[]> => {
  const [list] = await askedFor(query);
  return inTenant(desk.db, sofie.tenantId, async (tx) => {
    const plan = await planInLongTables(tx, list);
    // What is sorted is what the lanes gave, a page each: the lanes themselves are below the last sorting.
    const unsorted = plan.slice(Math.max(plan.lastIndexOf('Sort Key'), 0));
    // Where one person's cases are counted it is by such an index too, but not in order: an aggregate.
    const listed = unsorted.replace(/ *-> {2}Aggregate[\s\S]*?Index Cond.*\n/g, '');
    return [...listed.matchAll(/Index (?:Only )?Scan using (cases_\w+) on cases.*\n\s*Index Cond: (.*)/g)].map(
      ([, index, condition]) =>
        `${index} ${condition?.includes('ROW(') || condition?.includes('received_at <=') ? 'behind' : 'from the top'}`,
    );
  });
};

const lanes = (index: string, count: number, from: string) => Array.from({ length: count }, () => `${index} ${from}`);
const indexes = { 'time-left': 'by_time_left', newest: 'newest', unit: 'by_unit' } as const;
const sorts = ['time-left', 'newest', 'unit'] as const;
// A reading is of one state of one subject, so that each begins where the index has it.
const subjects = subjectNames.length;
const narrowed: readonly [string, Query, string, number][] = [
  ['the open cases', {}, '', 2 * subjects],
  ['all cases', { show: 'all' }, '', 4 * subjects],
  ['cases of one state', { show: 'all', state: 'closed' }, '', subjects],
  ['cases of one subject', { show: 'all', subject: 'breach' }, '', 4],
  ['my cases', { show: 'mine' }, 'mine_', 1],
];

describe.each(sorts)('a list by %s', (sort) => {
  test.each(narrowed)(
    'of %s begins at an index, one reading a state of a subject, never sorted',
    async (_what, query, prefix, count) => {
      expect(await indexesOf({ ...query, sort })).toEqual(
        lanes(`cases_${prefix}${indexes[sort]}`, count, 'from the top'),
      );
    },
  );

  test.each(narrowed)('of %s goes on at the keys of the page before', async (_what, query, prefix, count) => {
    const cursor = cursorBehind(
      { clock_stopped_at: null, due_at: null, received_at: desk.now(), case_id: sofie.personId, unit_order: 'b' },
      sort,
    );
    expect(await indexesOf({ ...query, sort, cursor })).toEqual(
      lanes(`cases_${prefix}${indexes[sort]}`, count, 'behind'),
    );
  });
});

test('a list is two statements: the page, and what its subject adds', async () => {
  await reported(desk);
  expect(await askedFor({ show: 'all' })).toHaveLength(2);
});

test('a search is two statements as well', async () => {
  await reported(desk, undefined, { kind: 'lost-device' });
  expect(await askedFor({ show: 'all', search: 'telefon' })).toHaveLength(2);
});

/** Which tables are read from end to end meanwhile, by statements and by the functions they call. */
const walkedBy = (work: (tx: Tx) => Promise<unknown>): Promise<readonly string[]> =>
  inTenant(desk.db, sofie.tenantId, async (tx) => {
    const scans = async () => {
      const { rows } = await tx.executeQuery<{ relname: string; seq_scan: string }>(
        CompiledQuery.raw('select relname, seq_scan from pg_stat_xact_user_tables'),
      );
      return new Map(rows.map(({ relname, seq_scan }) => [relname, Number(seq_scan)]));
    };
    const before = await scans();
    await work(tx);
    return [...(await scans())].filter(([name, count]) => count > (before.get(name) ?? 0)).map(([name]) => name);
  });

const walkedByList = async (query: Query): Promise<readonly string[]> => {
  const statements = (await askedFor(query)).slice(0, 2); // what follows is the log's
  return walkedBy(async (tx) => {
    for (const { sql, parameters } of statements) await tx.executeQuery(CompiledQuery.raw(sql, [...parameters]));
  });
};

/** As after many years: the planner takes each table for one of hundreds of thousands of rows. */
const beLong = () =>
  desk.asOwner((owner) =>
    owner.executeQuery(
      CompiledQuery.raw(`update pg_class set relpages = greatest(relpages, 1), reltuples = greatest(relpages, 1) * 100000.0
        where relkind = 'r' and relnamespace = 'public'::regnamespace`),
    ),
  );

describe('among hundreds of thousands of cases no table is read from end to end', () => {
  beforeAll(async () => {
    await reported(desk, undefined, { kind: 'lost-device', description: 'Telefonen blev glemt på Skolerne' });
    await know(desk, maja);
    await beLong();
  });

  test.each(narrowed.flatMap(([what, query]) => sorts.map((sort) => [what, sort, query] as const)))(
    'for %s by %s',
    async (_what, sort, query) => expect(await walkedByList({ ...query, sort })).toEqual([]),
  );

  test.each([
    ['a word that is met', 'telefon'],
    ['a word that is not met in the first cases', 'kviksølv'],
    ['two words', 'skolerne telefon'],
    ['a number', '2026-0001'],
  ])('for a search of %s', async (_what, search) => expect(await walkedByList({ show: 'all', search })).toEqual([]));

  test('and one that is would be noticed', async () => {
    const walk = async (tx: Tx) => {
      for (const way of ['indexscan', 'bitmapscan', 'indexonlyscan'])
        await tx.executeQuery(CompiledQuery.raw(`set local enable_${way} = off`));
      await tx.selectFrom('cases').select('case_id').execute();
    };
    expect(await walkedBy(walk)).toEqual(['cases']);
  });
});
