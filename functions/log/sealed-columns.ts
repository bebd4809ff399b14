import { createHash } from 'node:crypto';
import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../database/transaction.ts';
import type { SealedTable } from './sealed-table.ts';

/** The digests of a subject's columns, by `table.column`; column `*` is over which rows there are. */
export type Digests = ReadonlyMap<string, string>;

const rowsOf = ({ name, of, key, columns, leftOut }: SealedTable, ids: readonly string[]): RawBuilder<unknown> => {
  const from = columns
    ? sql`(select ${sql.join([...new Set(['tenant_id', of, ...columns])].map((one) => sql.ref(one)))} from ${sql.table(name)})`
    : sql.table(name);
  return sql`
    select ${sql.ref(of)} as subject, ${sql.lit(name)} as of_table, ${sql.raw(key)} as key,
      to_jsonb(r) - ${[...leftOut]}::text[] as row
    from ${from} r where r.tenant_id = current_setting('app.tenant')::uuid and r.${sql.ref(of)} = any(${[...ids]}::uuid[])`;
};

/**
 * The digests as they are now, of many subjects of one kind at once; the same that the database seals (`digests_of`), read
 * here by our own SQL, because an attacker who alters rows can alter a function too.
 * @param tables all that are sealed; those of other kinds are not asked
 */
export const readDigests = async (
  tx: Tx,
  tables: readonly SealedTable[],
  kind: string,
  ids: readonly string[],
): Promise<Map<string, Map<string, string>>> => {
  const found = new Map<string, Map<string, string>>();
  const ofKind = tables.filter(({ subject }) => subject === kind);
  if (ofKind.length === 0) return found;
  await sql`set local timezone to 'UTC'`.execute(tx);
  await sql`set local bytea_output to 'hex'`.execute(tx);
  const rows = sql.join(
    ofKind.map((table) => rowsOf(table, ids)),
    sql` union all `,
  );
  const asked: RawBuilder<{ subject: string; name: string; digest: string }> = sql`
    with kept as (${rows})
    select kept.subject, kept.of_table || '.' || one.key as name,
      encode(sha256(convert_to(jsonb_agg(jsonb_build_array(kept.key, one.value) order by kept.key collate "C")::text, 'UTF8')), 'hex') as digest
    from kept cross join lateral jsonb_each(kept.row || jsonb_build_object('*', '')) as one
    group by kept.subject, kept.of_table, one.key`;
  for (const { subject, name, digest } of (await asked.execute(tx)).rows)
    found.set(subject, (found.get(subject) ?? new Map()).set(name, digest));
  return found;
};

/** The seal over digests, as the log holds it. */
export const sealOf = (digests: Digests): string =>
  createHash('sha256')
    .update(
      [...digests]
        .map(([name, digest]) => ({ name, line: `${name}=${digest}` }))
        .sort(byTableThenColumn)
        .map(({ line }) => line)
        .join('\n'),
    )
    .digest('hex');

const byTableThenColumn = ({ name: a }: { name: string }, { name: b }: { name: string }): number => {
  const [tableA = '', columnA = ''] = a.split('.');
  const [tableB = '', columnB = ''] = b.split('.');
  return compare(tableA, tableB) || compare(columnA, columnB);
};
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
