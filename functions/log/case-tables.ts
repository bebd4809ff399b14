import { sql } from 'kysely';
import type { Tx } from '../database/transaction.ts';

/** A table whose rows are about cases, and what tells those of one case apart: both as SQL. */
export type CaseTable = { readonly name: string; readonly key: string };

/**
 * Checked even if the catalogue lacks them: an attacker may have removed a table's primary key, or the desk's right to
 * it.
 */
const known: readonly CaseTable[] = [
  { name: 'cases', key: `''` },
  { name: 'case_reporters', key: 'person_id::text' },
  { name: 'case_texts', key: 'text_id::text' },
  { name: 'case_links', key: 'other_id::text' },
  { name: 'evidence', key: 'evidence_id::text' },
  { name: 'breaches', key: `''` },
  { name: 'breach_times', key: `time || '/' || lpad(revision::text, 9, '0')` },
  { name: 'breach_recipients', key: 'recipient_id::text' },
  { name: 'breach_deletions', key: `recipient_id || '/' || person_id` },
];

/**
 * The tables whose rows are about cases: those known here, and what other subjects brought, as the catalogue has it - with a
 * `case_id`, written by the desk itself. What triggers make of them proves nothing. One that is hidden is missed in the seals.
 */
export const readCaseTables = async (tx: Tx): Promise<readonly CaseTable[]> => {
  const { rows } = await sql<CaseTable>`
    select quote_ident(c.relname) as name, coalesce(string_agg(
      case format_type(a.atttypid, null) when 'integer' then format('lpad(%I::text, 9, ''0'')', a.attname) else format('%I::text', a.attname) end,
      ' || ''/'' || ' order by k.place) filter (where a.attname is not null), '''''') as key
    from pg_class c
    join pg_attribute of_case on of_case.attrelid = c.oid and of_case.attname = 'case_id' and not of_case.attisdropped
    left join pg_index i on i.indrelid = c.oid and i.indisprimary
    left join lateral unnest(i.indkey) with ordinality as k (attnum, place) on true
    left join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum and a.attname not in ('tenant_id', 'case_id')
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and has_table_privilege('gdpr_desk', c.oid, 'insert')
    group by c.relname order by c.relname`.execute(tx);
  return [...known, ...rows.filter(({ name }) => !known.some((one) => one.name === name))];
};
