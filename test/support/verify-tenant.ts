import type { Database } from '#functions/database/connect.ts';
import { checkTenant } from '#functions/log/verify/check-tenant.ts';
import { type Scope, verifyChains } from '#functions/log/verify/verify-chains.ts';
import type { Verified } from '#functions/log/verify/verify-page.ts';

/**
 * Holds everything about one municipality's cases against its log: the chains, the ends their subjects name, what is in
 * the rows, texts and kept mails by their digests, numbers without gaps, and nothing without its case.
 */
export const verifyTenant = async (db: Database, tenant: string, scope: Scope = {}): Promise<Verified> => {
  const { after: _, ...cases } = await verifyChains(db, tenant, scope);
  return { ...cases, breaks: [...cases.breaks, ...(await checkTenant(db, tenant))] };
};
