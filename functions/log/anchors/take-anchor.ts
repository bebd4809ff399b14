import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from '../../database/connect.ts';
import { inTenant } from '../../database/transaction.ts';
import { readEndsAfter, readTenantEnd, type Subject } from '../verify/read-page.ts';
import { anchorLine, anchorText, digestOfAnchor, type Head } from './anchor.ts';
import type { AnchorStore } from './anchor-store.ts';
import type { Anchored, Remembered } from './check-anchors.ts';

/**
 * Writes the heads of all chains to the anchor store. It lists only those that have grown since the anchors before; the
 * digest is over all.
 * @param before what the earlier anchors say
 * @throws AnchorsUnreadable
 */
export const takeAnchor = async (
  db: Database,
  tenant: string,
  { store, before, now }: { readonly store: AnchorStore; readonly before: Anchored; readonly now: Date },
): Promise<Remembered> => {
  const grown: Head[] = [];
  const all = createHash('sha256');
  let chains = 0;
  for await (const { id, log_length, log_hash } of subjectsOf(db, tenant)) {
    const head = { subject: id, sequence: log_length, hash: log_hash.toString('hex') };
    all.update(`${anchorLine(head)}\n`);
    chains += 1;
    if (log_length > (before.lengths.get(id) ?? 0)) grown.push(head);
  }
  const numbers = await readNumbers(db, tenant);
  const at = now.toISOString();
  const previous = before.last?.digest ?? null;
  const content = anchorText({ anchor: 1, tenant, at, previous, chains, digest: all.digest('hex'), numbers }, grown);
  const name = nameBehind(before.last?.name, at);
  await store.add(tenant, name, content);
  return { name, digest: digestOfAnchor(content) };
};

/** Anchors are read in order of their names, also where a clock was set back between two of them. */
const nameBehind = (last: string | undefined, at: string): string => {
  const name = `${at.replaceAll(':', '-')}.txt`;
  return last === undefined || name > last ? name : last.replace(/\.txt$/, '_.txt');
};

async function* subjectsOf(db: Database, tenant: string): AsyncGenerator<Subject> {
  yield* await inTenant(db, tenant, (tx) => readTenantEnd(tx, tenant));
  for (let after: string | undefined = '00000000-0000-0000-0000-000000000000'; after !== undefined; ) {
    const from: string = after;
    const page = await inTenant(db, tenant, (tx) => readEndsAfter(tx, tenant, from));
    yield* page;
    after = page.at(-1)?.id;
  }
}

const readNumbers = (db: Database, tenant: string): Promise<Record<string, number>> =>
  inTenant(db, tenant, async (tx) => {
    const rows = await tx
      .selectFrom('case_numbers')
      .select(['year', sql<number>`coalesce(last, 0)`.as('last')])
      .where('tenant_id', '=', tenant)
      .execute();
    return Object.fromEntries(rows.map(({ year, last }) => [String(year), last]));
  });
