import { createHash } from 'node:crypto';
import type { Database } from '../database/connect.ts';
import { inTenant } from '../database/transaction.ts';
import { anchorText, digestOfAnchor, type Head, lineOf, readAnchor } from './anchor.ts';
import type { AnchorStore } from './anchor-store.ts';
import { readCaseEnds, readTenantEnd, type Subject } from './read-page.ts';

export type Anchored = { readonly name: string; readonly digest: string };

/**
 * Writes down the heads of all chains outside the database. Only those that have grown since the anchor before are named,
 * as the earlier anchors themselves tell; the digest is over all.
 * @throws AnchorsUnreadable
 */
export const takeAnchor = async (db: Database, tenant: string, store: AnchorStore, now: Date): Promise<Anchored> => {
  const { known, previous } = await readKnown(tenant, store);
  const grown: Head[] = [];
  const digest = createHash('sha256');
  let chains = 0;
  for await (const { id, log_length, log_hash } of subjectsOf(db, tenant)) {
    const head = { subject: id, sequence: log_length, hash: log_hash.toString('hex') };
    digest.update(`${lineOf(head)}\n`);
    chains += 1;
    if (log_length > (known.get(id) ?? 0)) grown.push(head);
  }
  const numbers = await readNumbers(db, tenant);
  const at = now.toISOString();
  const content = anchorText({ anchor: 1, tenant, at, previous, chains, digest: digest.digest('hex'), numbers }, grown);
  const name = `${at.replaceAll(':', '-')}.txt`;
  await store.add(tenant, name, content);
  return { name, digest: digestOfAnchor(content) };
};

const readKnown = async (tenant: string, store: AnchorStore) => {
  const known = new Map<string, number>();
  let previous: string | null = null;
  for (const name of await store.list(tenant)) {
    const content = await store.read(tenant, name);
    for (const { subject, sequence } of readAnchor(content).heads) known.set(subject, sequence);
    previous = digestOfAnchor(content);
  }
  return { known, previous };
};

async function* subjectsOf(db: Database, tenant: string): AsyncGenerator<Subject> {
  yield* await inTenant(db, tenant, (tx) => readTenantEnd(tx, tenant));
  for (let after: string | undefined = '00000000-0000-0000-0000-000000000000'; after !== undefined; ) {
    const from: string = after;
    const page = await inTenant(db, tenant, (tx) => readCaseEnds(tx, tenant, from));
    yield* page;
    after = page.at(-1)?.id;
  }
}

const readNumbers = (db: Database, tenant: string): Promise<Record<string, number>> =>
  inTenant(db, tenant, async (tx) => {
    const rows = await tx
      .selectFrom('breach_numbers')
      .select(['year', 'last'])
      .where('tenant_id', '=', tenant)
      .execute();
    return Object.fromEntries(rows.map(({ year, last }) => [String(year), last]));
  });
