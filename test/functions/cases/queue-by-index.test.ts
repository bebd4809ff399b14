import { CompiledQuery, type KyselyPlugin, type RootOperationNode } from 'kysely';
import { listCases } from '#functions/cases/read/list-cases.ts';
import { cursorBehind } from '#functions/cases/read/queue-order.ts';
import { inTenant } from '#functions/database/transaction.ts';
import { routes } from '#shared/routes/all.ts';
import type { QueryIn } from '#shared/routes/route.ts';
import { openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';
import { reported } from '#test/support/reported.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
});
afterAll(() => desk.close());

type Query = QueryIn<typeof routes.listCases>;

/** The statements a list asks of the database, in order. */
const askedFor = async (query: Query): Promise<readonly CompiledQuery[]> => {
  const asked: CompiledQuery[] = [];
  const overhear: KyselyPlugin = {
    transformQuery: ({ node, queryId }) => {
      asked.push(desk.db.getExecutor().compileQuery<unknown>(node satisfies RootOperationNode, queryId));
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  const parsed = routes.listCases.query.parse(query);
  await listCases({ ...desk, db: desk.db.withPlugin(overhear) }, sofie, { params: {}, body: {}, query: parsed });
  return asked.filter(({ sql }) => !sql.includes('set_config'));
};

/** How the database would go about the list itself, were it long: the indexes it reads, each with its condition. */
const indexesOf = async (query: Query): Promise<readonly string[]> => {
  const [list] = await askedFor(query);
  return inTenant(desk.db, sofie.tenantId, async (tx) => {
    for (const way of ['seqscan', 'bitmapscan', 'sort', 'incremental_sort'])
      await tx.executeQuery(CompiledQuery.raw(`set local enable_${way} = off`));
    const { rows } = await tx.executeQuery<Record<string, string>>(
      CompiledQuery.raw(`explain (costs off) ${list?.sql}`, [...(list?.parameters ?? [])]),
    );
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
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
const narrowed: readonly [string, Query, string, number][] = [
  ['the open cases', {}, '', 2],
  ['all cases', { show: 'all' }, '', 4],
  ['cases of one state', { show: 'all', state: 'closed' }, '', 1],
  ['cases of one subject', { show: 'all', subject: 'breach' }, '', 4],
  ['my cases', { show: 'mine' }, 'mine_', 1],
];

describe.each(sorts)('a list by %s', (sort) => {
  test.each(narrowed)(
    'of %s begins at an index, one reading a state, never sorted',
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
