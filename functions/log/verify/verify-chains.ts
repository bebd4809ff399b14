import type { Database } from '../../database/connect.ts';
import { asWorker, atOneMoment, inTenant } from '../../database/transaction.ts';
import { allSealedTables } from '../sealed-tables.ts';
import { readAsOf } from './as-of.ts';
import { readTenantEnd } from './read-page.ts';
import { isUnreadable } from './readable.ts';
import { unreadable, verifyChainsAfter } from './verify-chains-after.ts';
import { type Given, type Verified, verifyPage } from './verify-page.ts';

/** After so many breaks a verification stops; the rest show once these are mended. */
const most = 1000;
const first = '00000000-0000-0000-0000-000000000000';

export type Scope = {
  /** The cases whose kept mails are read as well, which is slow. All by default. */
  readonly contentsOf?: (caseId: string) => boolean;
};

/** How far a verification has come: `after` is the last subject, null when there is no other. */
export type SoFar = Verified & { readonly after: string | null };

export const nothingYet: SoFar = { entries: 0, chains: 0, unsealed: 0, breaks: [], after: first };

/** All municipalities that have anything in the database, in order of their ids. */
export const readTenantIds = async (db: Database): Promise<string[]> => {
  const rows = await asWorker(db, (tx) =>
    tx
      .selectFrom('tenants')
      .select('tenant_id')
      .where('tenant_id', 'is not', null)
      .union(tx.selectFrom('outbox').select('tenant_id').where('tenant_id', 'is not', null).distinct())
      .orderBy('tenant_id')
      .execute(),
  );
  return rows.map(({ tenant_id }) => tenant_id);
};

/**
 * Compares the municipality's own log, its cases and its other subjects with their rows, page by page, each as of one moment:
 * memory does not grow with how many there are, and a concurrent change is not taken for a break.
 * @param so how far it had come before
 * @param until when this aborts it ends with the page under way; the answer says how far it came
 */
export const verifyChains = async (
  db: Database,
  tenant: string,
  { contentsOf = () => true }: Scope,
  so: SoFar = nothingYet,
  until?: AbortSignal,
): Promise<SoFar> => {
  const tables = await inTenant(db, tenant, allSealedTables);
  const given = { contentsOf, tables, ...(await readAsOf(db, tenant)) };
  let found = so.after === first ? added(so, await verifyOwn(db, tenant, given)) : so;
  while (found.after !== null) {
    const page = await verifyChainsAfter(db, tenant, found.after, given);
    const isMuch = found.breaks.length + page.verified.breaks.length >= most;
    found = { ...added(found, page.verified), after: isMuch ? null : page.last };
    if (until?.aborted) return found;
  }
  return found;
};

/** The municipality's own log: its settings. */
const verifyOwn = async (db: Database, tenant: string, given: Given): Promise<Verified> => {
  try {
    return await atOneMoment(db, tenant, async (tx) => {
      const own = await verifyPage(tx, tenant, await readTenantEnd(tx, tenant), { ...given, contentsOf: () => false });
      if (own.chains > 0) return own;
      const gone = {
        tenant,
        subject: tenant,
        sequence: null,
        table: 'tenants',
        column: null,
        what: 'missing' as const,
      };
      return { ...own, breaks: [gone] };
    });
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    return unreadable(tenant, tenant, 'tenants');
  }
};

const added = (so: SoFar, one: Verified): SoFar => ({
  entries: so.entries + one.entries,
  chains: so.chains + one.chains,
  unsealed: so.unsealed + one.unsealed,
  breaks: [...so.breaks, ...one.breaks],
  after: so.after,
});
