import type { Tx } from '../database/transaction.ts';

/** What the last verification of the log found, and the anchor taken after it. */
export const readLogCheck = (tx: Tx, tenantId: string) =>
  tx
    .selectFrom('log_checks')
    .select(['checked_at', 'breaks', 'trouble', 'anchored_at', 'anchor_digest'])
    .where('tenant_id', '=', tenantId)
    .executeTakeFirst();
export type LogCheck = NonNullable<Awaited<ReturnType<typeof readLogCheck>>>;

/** As much of a digest as people compare. */
const shortLength = 12;

/** The same for the setup page. */
export const shownLogCheck = (check: LogCheck | undefined) => {
  if (!check) return null;
  const { checked_at: verifiedAt, anchored_at: at, anchor_digest: digest } = check;
  const anchor = at && digest ? { at: at.toISOString(), digest: digest.slice(0, shortLength) } : null;
  return { verifiedAt: verifiedAt.toISOString(), anchor };
};
