import { type KyselyPlugin, sql } from 'kysely';
import type { TestDesk } from '../desk.ts';

/** What a statement fails with that `failingAt` lets fail. */
export class StatementFailed extends Error {}

/** A desk whose `nth` statement (from 1) fails, in a transaction or not. */
export const failingAt = (desk: TestDesk, nth: number): TestDesk => {
  let asked = 0;
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => {
      asked += 1;
      if (asked === nth) throw new StatementFailed(`statement ${nth}`);
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  return { ...desk, db: desk.db.withPlugin(plugin) };
};

/** A fingerprint of everything in the database: the same before and after means that nothing was stored. */
export const everything = ({ asOwner }: TestDesk, except: readonly string[] = []): Promise<string> =>
  asOwner(async (owner) => {
    const { rows: tables } = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = 'public' order by 1`.execute(owner);
    const one = ({ name }: { name: string }) =>
      sql`select ${name} as name, coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as digest from ${sql.table(name)} t`;
    const asked = tables.filter(({ name }) => !except.includes(name)).map(one);
    const { rows } = await sql<{ name: string; digest: string }>`${sql.join(asked, sql` union all `)}`.execute(owner);
    return JSON.stringify(rows.map(({ name, digest }) => [name, digest]).sort());
  });
