import type { KyselyPlugin } from 'kysely';
import type { openDatabase } from '#functions/database/connect.ts';
import type { Life } from '../functions-host/life.ts';

/**
 * The database of a process that is killed: from then on no statement of it is taken, and what it had begun is rolled back.
 * So nothing it still does counts, as if it had done nothing more.
 */
export const mortalDatabase =
  (open: typeof openDatabase, life: Life): typeof openDatabase =>
  async (settings, reach) => {
    const { db, deliveries, ...rest } = await open(settings, reach);
    return { ...rest, db: db.withPlugin(dying(life)), deliveries: deliveries.withPlugin(dying(life)) };
  };

/** Lets statements through while the process lives. */
export const dying = (life: Life): KyselyPlugin => ({
  transformQuery: ({ node }) => {
    life.spend();
    return node;
  },
  transformResult: async ({ result }) => result,
});
