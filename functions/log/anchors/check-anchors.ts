import { sql } from 'kysely';
import type { Database } from '../../database/connect.ts';
import { inTenant } from '../../database/transaction.ts';
import type { Break } from '../break.ts';
import { type AnchorHeader, digestOfAnchor, type Head, readAnchor } from './anchor.ts';
import { type AnchorStore, AnchorsUnreadable } from './anchor-store.ts';

/** The anchor the desk remembers as its last. */
export type Remembered = { readonly name: string; readonly digest: string };

/** What the anchors say, for the next one: how long each chain was, and the last anchor's name and digest. */
export type Anchored = {
  readonly lengths: ReadonlyMap<string, number>;
  readonly last: Remembered | null;
};

const batch = 500;
/** Anchors that are fetched at the same time. */
const atOnce = 16;

/**
 * Holds the log against every anchor ever taken: each head must still be an entry with that very hash. So a log cut,
 * emptied or recomputed is found, as far as it was anchored.
 * @throws AnchorsUnreadable when the store does not answer, or has lost the anchor that is remembered
 */
export const checkAnchors = async (
  db: Database,
  tenant: string,
  store: AnchorStore,
  remembered: Remembered | null,
): Promise<{ readonly breaks: Break[]; readonly anchored: Anchored }> => {
  const names = await store.list(tenant);
  if (remembered && !names.includes(remembered.name))
    throw new AnchorsUnreadable(`the anchor ${remembered.name} is missing`);
  const breaks = new Map<string, Break>();
  const lengths = new Map<string, number>();
  let last: Remembered | null = null;
  for await (const { name, content } of read(store, tenant, names)) {
    const { header, heads } = readAnchor(content);
    const digest = digestOfAnchor(content);
    const isOther = name === remembered?.name && digest !== remembered.digest;
    if (header.previous !== (last?.digest ?? null) || isOther) add(breaks, inAnchors(tenant, name));
    last = { name, digest };
    for (const { subject, sequence } of heads) lengths.set(subject, sequence);
    for (let from = 0; from < heads.length; from += batch)
      for (const one of await compare(db, tenant, heads.slice(from, from + batch))) add(breaks, one);
    for (const one of await checkNumbers(db, tenant, header)) add(breaks, one);
  }
  return { breaks: [...breaks.values()], anchored: { lengths, last } };
};

async function* read(store: AnchorStore, tenant: string, names: readonly string[]) {
  for (let from = 0; from < names.length; from += atOnce)
    yield* await Promise.all(
      names.slice(from, from + atOnce).map(async (name) => ({ name, content: await store.read(tenant, name) })),
    );
}

const inAnchors = (tenant: string, name: string): Break => ({
  tenant,
  subject: tenant,
  sequence: null,
  table: 'anchors',
  column: name,
  what: 'altered',
});

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
    const rows = await tx.selectFrom('case_numbers').select(['year', 'last']).where('tenant_id', '=', tenant).execute();
    const now = new Map(rows.map(({ year, last }) => [String(year), last]));
    return Object.entries(numbers)
      .filter(([year, last]) => (now.get(year) ?? 0) < last)
      .map(() => ({
        tenant,
        subject: tenant,
        sequence: null,
        table: 'case_numbers',
        column: 'last',
        what: 'altered' as const,
      }));
  });
