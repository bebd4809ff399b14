import { CompiledQuery, type KyselyPlugin, type RootOperationNode } from 'kysely';
import { listCases } from '#functions/cases/read/list-cases.ts';
import { inTenant } from '#functions/database/transaction.ts';
import { openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
});
afterAll(() => desk.close());

type Sort = 'time-left' | 'newest' | 'unit';

/** The queries a list asks of the database, in order. */
const askedFor = async (sort: Sort, show: 'open' | 'all'): Promise<readonly CompiledQuery[]> => {
  const asked: CompiledQuery[] = [];
  const overhear: KyselyPlugin = {
    transformQuery: ({ node, queryId }) => {
      asked.push(desk.db.getExecutor().compileQuery<unknown>(node satisfies RootOperationNode, queryId));
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  const query = { sort, show, limit: 50, cursor: undefined, search: undefined, state: undefined };
  await listCases({ ...desk, db: desk.db.withPlugin(overhear) }, sofie, { params: {}, body: {}, query });
  return asked;
};

/** How the database would go about the list itself, were it long. */
const planOf = async (sort: Sort, show: 'open' | 'all'): Promise<string> => {
  const list = (await askedFor(sort, show)).find(({ sql }) => sql.includes(' order by '));
  return inTenant(desk.db, sofie.tenantId, async (tx) => {
    for (const way of ['seqscan', 'bitmapscan', 'sort', 'incremental_sort'])
      await tx.executeQuery(CompiledQuery.raw(`set local enable_${way} = off`));
    const { rows } = await tx.executeQuery<Record<string, string>>(
      CompiledQuery.raw(`explain ${list?.sql}`, [...(list?.parameters ?? [])]),
    );
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  });
};

test.each<[Sort, 'open' | 'all']>([
  ['time-left', 'open'],
  ['time-left', 'all'],
  ['newest', 'all'],
  ['unit', 'open'],
  ['unit', 'all'],
])('a list by %s of %s cases is read in its order, and never sorted', async (sort, show) => {
  expect(await planOf(sort, show)).toMatch(/^(?!.*\bSort\b).*Index/s);
});
