import type { Database } from '../../database/connect.ts';
import { inTenant } from '../../database/transaction.ts';
import { type AnchorStore, AnchorsUnreadable } from '../anchors/anchor-store.ts';
import { type Anchored, checkAnchors, type Remembered } from '../anchors/check-anchors.ts';
import type { Break } from '../break.ts';
import { checkGuards } from '../guards/check-guards.ts';
import { checkTenant } from './check-tenant.ts';
import { readTenantIds, type Scope, verifyChains } from './verify-chains.ts';
import type { Verified } from './verify-page.ts';

/** The result of the anchors' check, or why there is none. */
export type Held = Anchored | 'no-anchors' | 'anchors-unreadable';

/**
 * Breaks that only show across a municipality's cases, in the guards of their log, and in the anchors. Unreadable anchors
 * are reported, and do not stop the other checks.
 */
export const verifyAcross = async (
  db: Database,
  tenant: string,
  anchors: AnchorStore | undefined,
): Promise<{ readonly breaks: readonly Break[]; readonly held: Held }> => {
  const breaks = [...(await checkTenant(db, tenant)), ...(await checkGuards(db, tenant))];
  try {
    const remembered = await lastAnchor(db, tenant);
    // There are anchors from before: a verification without them proves less than it could.
    if (!anchors) return { breaks, held: remembered ? 'anchors-unreadable' : 'no-anchors' };
    const { breaks: more, anchored } = await checkAnchors(db, tenant, anchors, remembered);
    return { breaks: [...breaks, ...more], held: anchored };
  } catch (error) {
    if (!(error instanceof AnchorsUnreadable)) throw error;
    return { breaks, held: 'anchors-unreadable' };
  }
};

/** Verifies one municipality against its log, and its log against the anchors. */
export const verifyAgainstAnchors = async (
  db: Database,
  tenant: string,
  anchors: AnchorStore | undefined,
  scope: Scope = {},
): Promise<Verified & { readonly held: Held }> => {
  const { after: _, ...cases } = await verifyChains(db, tenant, scope);
  const { breaks, held } = await verifyAcross(db, tenant, anchors);
  return { ...cases, breaks: together(cases.breaks, breaks), held };
};

/** A break that the anchors find as well is named once, as it was found first. */
export const together = (first: readonly Break[], then: readonly Break[]): Break[] => {
  const known = new Set(first.map(({ subject, table }) => `${subject} ${table}`));
  return [...first, ...then.filter(({ subject, table }) => !known.has(`${subject} ${table}`))];
};

const lastAnchor = (db: Database, tenant: string): Promise<Remembered | null> =>
  inTenant(db, tenant, async (tx) => {
    const row = await tx
      .selectFrom('log_checks')
      .select(['anchor_name as name', 'anchor_digest as digest'])
      .where('tenant_id', '=', tenant)
      .executeTakeFirst();
    return row?.name && row.digest ? { name: row.name, digest: row.digest } : null;
  });

/** The sum over all municipalities; `held` is the worst of their anchors' results. */
export type VerifiedAll = Verified & { readonly held: 'held' | 'no-anchors' | 'anchors-unreadable' };

/** Verifies all municipalities of the database, and those whose anchors alone tell that they were there. */
export const verifyAll = async (db: Database, anchors: AnchorStore | undefined): Promise<VerifiedAll> => {
  let total: VerifiedAll = { entries: 0, chains: 0, unsealed: 0, breaks: [], held: anchors ? 'held' : 'no-anchors' };
  const anchored = await tenantsIn(anchors);
  for (const tenant of new Set([...(await readTenantIds(db)), ...(anchored ?? [])])) {
    const { entries, chains, unsealed, breaks, held } = await verifyAgainstAnchors(db, tenant, anchors);
    total = {
      entries: total.entries + entries,
      chains: total.chains + chains,
      unsealed: total.unsealed + unsealed,
      breaks: [...total.breaks, ...breaks],
      held: held === 'anchors-unreadable' ? held : total.held,
    };
  }
  return anchored ? total : { ...total, held: 'anchors-unreadable' };
};

const tenantsIn = async (anchors: AnchorStore | undefined): Promise<readonly string[] | undefined> => {
  try {
    return (await anchors?.tenants()) ?? [];
  } catch (error) {
    if (!(error instanceof AnchorsUnreadable)) throw error;
    return undefined;
  }
};
