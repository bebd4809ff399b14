import { CompiledQuery, type KyselyPlugin, type RootOperationNode } from 'kysely';
import type { Database } from '#functions/database/connect.ts';
import type { Tx } from '#functions/database/transaction.ts';

/** The statements that work asks of the database, in order. */
export const statementsOf = async (
  db: Database,
  work: (overheard: Database) => Promise<unknown>,
): Promise<readonly CompiledQuery[]> => {
  const asked = new Map<unknown, CompiledQuery>();
  const overhear: KyselyPlugin = {
    transformQuery: ({ node, queryId }) => {
      asked.set(queryId, db.getExecutor().compileQuery<unknown>(node satisfies RootOperationNode, queryId));
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  const overheard = db.withPlugin(overhear);
  // A statement whose text is kept is built once; what is asked has its values.
  const value = (query: CompiledQuery) => {
    asked.set(query.queryId, query);
    return db.executeQuery(query);
  };
  await work(Object.defineProperty(overheard, 'executeQuery', { value }));
  return [...asked.values()];
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
