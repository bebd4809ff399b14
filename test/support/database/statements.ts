import { CompiledQuery, type KyselyPlugin, type RootOperationNode } from 'kysely';
import type { Database } from '#functions/database/connect.ts';
import type { Tx } from '#functions/database/transaction.ts';

/** The statements that work asks of the database, in order. */
export const statementsOf = async (
  db: Database,
  work: (overheard: Database) => Promise<unknown>,
): Promise<readonly CompiledQuery[]> => {
  const asked: CompiledQuery[] = [];
  const overhear: KyselyPlugin = {
    transformQuery: ({ node, queryId }) => {
      asked.push(db.getExecutor().compileQuery<unknown>(node satisfies RootOperationNode, queryId));
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  await work(db.withPlugin(overhear));
  return asked;
};

/** How the database would go about a statement were the tables long: without what is cheap in short ones alone. */
export const planInLongTables = async (tx: Tx, asked: CompiledQuery | undefined): Promise<string> => {
  for (const way of ['seqscan', 'bitmapscan', 'sort', 'incremental_sort'])
    await tx.executeQuery(CompiledQuery.raw(`set local enable_${way} = off`));
  const { rows } = await tx.executeQuery<Record<string, string>>(
    CompiledQuery.raw(`explain (costs off) ${asked?.sql}`, [...(asked?.parameters ?? [])]),
  );
  return rows.map((row) => row['QUERY PLAN']).join('\n');
};
