import type { Database } from '../database/connect.ts';
import { inTenant } from '../database/transaction.ts';
import type { AnchorStore } from './anchor-store.ts';
import { checkAnchors } from './check-anchors.ts';
import { readTenantIds, type Scope, type Verified, verifyTenant } from './verify-log.ts';

/** Everything of every municipality, anchors included. */
export type VerifiedAll = Verified & { readonly anchored: boolean };

/**
 * Verifies one municipality against its log, and its log against the anchors.
 * @throws AnchorsUnreadable where a place for anchors is named, or was used, and cannot be read
 */
export const verifyAgainstAnchors = async (
  db: Database,
  tenant: string,
  anchors: AnchorStore | undefined,
  scope: Scope = {},
): Promise<Verified> => {
  const verified = await verifyTenant(db, tenant, scope);
  if (!anchors) return verified;
  const known = new Set(verified.breaks.map(({ subject, table }) => `${subject} ${table}`));
  const found = await checkAnchors(db, tenant, anchors, await lastAnchor(db, tenant));
  return {
    ...verified,
    breaks: [...verified.breaks, ...found.filter(({ subject, table }) => !known.has(`${subject} ${table}`))],
  };
};

const lastAnchor = (db: Database, tenant: string): Promise<string | null> =>
  inTenant(db, tenant, async (tx) => {
    const row = await tx
      .selectFrom('log_checks')
      .select('anchor_name')
      .where('tenant_id', '=', tenant)
      .executeTakeFirst();
    return row?.anchor_name ?? null;
  });

/** The same for all municipalities of the database. */
export const verifyAll = async (db: Database, anchors: AnchorStore | undefined): Promise<VerifiedAll> => {
  let total: VerifiedAll = { entries: 0, chains: 0, unsealed: 0, breaks: [], anchored: anchors !== undefined };
  for (const tenant of await readTenantIds(db)) {
    const { entries, chains, unsealed, breaks } = await verifyAgainstAnchors(db, tenant, anchors);
    total = {
      ...total,
      entries: total.entries + entries,
      chains: total.chains + chains,
      unsealed: total.unsealed + unsealed,
      breaks: [...total.breaks, ...breaks],
    };
  }
  return total;
};
