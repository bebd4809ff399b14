import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import { inTenant } from '../database/transaction.ts';
import { type AnchorHeader, digestOfAnchor, type Head, readAnchor } from './anchor.ts';
import { type AnchorStore, AnchorsUnreadable } from './anchor-store.ts';
import type { Break } from './break.ts';

const batch = 500;

/**
 * Holds the log against every anchor ever taken: each head must still be an entry with that very hash. So a log cut, emptied
 * or computed anew is found, whoever did it, as far as it was anchored.
 * @param expected the anchor the desk remembers as its last
 * @throws AnchorsUnreadable when the store does not answer, or has lost that anchor
 */
export const checkAnchors = async (
  db: Database,
  tenant: string,
  store: AnchorStore,
  expected: string | null,
): Promise<Break[]> => {
  const names = await store.list(tenant);
  if (expected !== null && !names.includes(expected)) throw new AnchorsUnreadable(`the anchor ${expected} is missing`);
  const breaks = new Map<string, Break>();
  let previous: string | null = null;
  for (const name of names) {
    const content = await store.read(tenant, name);
    const { header, heads } = readAnchor(content);
    if (header.previous !== previous) add(breaks, { ...inAnchors(tenant), column: name, what: 'altered' });
    previous = digestOfAnchor(content);
    for (let from = 0; from < heads.length; from += batch)
      for (const one of await compare(db, tenant, heads.slice(from, from + batch))) add(breaks, one);
    for (const one of await checkNumbers(db, tenant, header)) add(breaks, one);
  }
  return [...breaks.values()];
};

const inAnchors = (tenant: string) => ({ tenant, subject: tenant, sequence: null, table: 'anchors' });

const add = (breaks: Map<string, Break>, one: Break): void => {
  const place = `${one.subject} ${one.table} ${one.column}`;
  if (!breaks.has(place)) breaks.set(place, one);
};

const compare = (db: Database, tenant: string, heads: readonly Head[]): Promise<Break[]> =>
  inTenant(db, tenant, async (tx) => {
    const { rows } = await sql<{ subject: string; sequence: number; found: boolean }>`
      select a.subject, a.sequence, l.hash is not null as found
      from unnest(
        ${heads.map(({ subject }) => subject)}::uuid[], ${heads.map(({ sequence }) => sequence)}::int[],
        ${heads.map(({ hash }) => hash)}::text[]) as a (subject, sequence, hash)
      left join log_entries l on l.tenant_id = ${tenant} and l.subject_id = a.subject and l.sequence = a.sequence
      where a.sequence > 0 and encode(l.hash, 'hex') is distinct from a.hash`.execute(tx);
    return rows.map(({ subject, sequence, found }) => ({
      tenant,
      subject,
      sequence,
      table: 'log_entries',
      column: null,
      what: found ? 'altered' : 'missing',
    }));
  });

const checkNumbers = (db: Database, tenant: string, { numbers }: AnchorHeader): Promise<Break[]> =>
  inTenant(db, tenant, async (tx) => {
    const rows = await tx
      .selectFrom('breach_numbers')
      .select(['year', 'last'])
      .where('tenant_id', '=', tenant)
      .execute();
    const now = new Map(rows.map(({ year, last }) => [String(year), last]));
    return Object.entries(numbers)
      .filter(([year, last]) => (now.get(year) ?? 0) < last)
      .map(() => ({
        tenant,
        subject: tenant,
        sequence: null,
        table: 'breach_numbers',
        column: 'last',
        what: 'altered' as const,
      }));
  });
