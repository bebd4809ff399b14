import { CompiledQuery, type KyselyPlugin, type RootOperationNode } from 'kysely';
import { registerBreach } from '#functions/breaches/report/register.ts';
import { inTenant } from '#functions/database/transaction.ts';
import { maja, openTestDesk, type TestDesk } from '#test/support/desk.ts';
import { aMail, aReport } from '#test/support/reported.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
});
afterAll(() => desk.close());

/** What a report of a mail asks of the cases there are. */
const askedOfMails = async (): Promise<CompiledQuery | undefined> => {
  const asked: CompiledQuery[] = [];
  const overhear: KyselyPlugin = {
    transformQuery: ({ node, queryId }) => {
      asked.push(desk.db.getExecutor().compileQuery<unknown>(node satisfies RootOperationNode, queryId));
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  const body = aReport({ kind: 'misdirected-mail', mail: aMail() });
  await registerBreach({ ...desk, db: desk.db.withPlugin(overhear) }, maja, { params: {}, query: {}, body });
  return asked.find(({ sql }) => /^select.*"internet_message_id" in/.test(sql));
};

test('the cases of a mail are found by the index of mails, however many cases there are', async () => {
  const asked = await askedOfMails();
  const [first] = await inTenant(desk.db, maja.tenantId, async (tx) => {
    // As where the tables are long; and sorting dear, which makes a walk along the numbers look cheap.
    for (const way of ['seqscan', 'bitmapscan', 'sort', 'incremental_sort'])
      await tx.executeQuery(CompiledQuery.raw(`set local enable_${way} = off`));
    const { rows } = await tx.executeQuery<Record<string, string>>(
      CompiledQuery.raw(`explain (costs off) ${asked?.sql}`, [...(asked?.parameters ?? [])]),
    );
    return rows.flatMap((row) => /Index (?:Only )?Scan.* using (\w+)/.exec(row['QUERY PLAN'] ?? '')?.[1] ?? []);
  });
  expect(first).toBe('breaches_by_mail');
});
