import { createHash } from 'node:crypto';
import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../database/transaction.ts';
import { type CaseTable, readCaseTables } from './case-tables.ts';

/** The digests of a subject's columns, by `table.column`; column `*` is over which rows there are. */
export type Digests = ReadonlyMap<string, string>;

// Content of evidence is proven by its sha256.
const rowsIn: Readonly<Record<string, string>> = {
  evidence: '(select tenant_id, case_id, evidence_id, name, size, sha256, added_by, added_at from evidence)',
};

const rowsOf = ({ name, key }: CaseTable): string => `
  select case_id as subject, '${name}' as of_table, ${key} as key,
    to_jsonb(r) - '{tenant_id,case_id,log_length,log_hash,unit_order}'::text[] as row
  from ${rowsIn[name] ?? name} r where r.tenant_id = current_setting('app.tenant')::uuid and r.case_id = any(ids)`;

const ofTenant = `
  select tenant_id as subject, 'tenants' as of_table, '' as key,
    jsonb_build_object('settings', settings, 'settings_version', settings_version) as row
  from tenants where tenant_id = current_setting('app.tenant')::uuid and tenant_id = any(ids)`;

/**
 * The digests as they are now, of many subjects at once; the same that the database seals (migrations 011 and 015), read
 * here by our own SQL, because an attacker who alters rows can alter a function too.
 */
export const readDigests = async (tx: Tx, ids: readonly string[]): Promise<Map<string, Map<string, string>>> => {
  await sql`set local timezone to 'UTC'`.execute(tx);
  await sql`set local bytea_output to 'hex'`.execute(tx);
  const ofCases = (await readCaseTables(tx)).map(rowsOf).join(' union all ');
  const asked: RawBuilder<{ subject: string; name: string; digest: string }> = sql`
    with asked as (select ${[...ids]}::uuid[] as ids),
    kept as (select rows.* from asked cross join lateral (${sql.raw(`${ofCases} union all ${ofTenant}`)}) as rows)
    select kept.subject, kept.of_table || '.' || one.key as name,
      encode(sha256(convert_to(jsonb_agg(jsonb_build_array(kept.key, one.value) order by kept.key collate "C")::text, 'UTF8')), 'hex') as digest
    from kept cross join lateral jsonb_each(kept.row || jsonb_build_object('*', '')) as one
    group by kept.subject, kept.of_table, one.key`;
  const found = new Map<string, Map<string, string>>();
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
