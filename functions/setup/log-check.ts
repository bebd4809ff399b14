import { sql } from 'kysely';
import type { Tx } from '../database/transaction.ts';
import { instant } from '../log/verify/readable.ts';

/** What the last verification of the log found, and the anchor taken after it. */
export const readLogCheck = (tx: Tx, tenantId: string) =>
  tx
    .selectFrom('log_checks')
    .select(['breaks', 'trouble', 'anchor_digest', instant('checked_at').as('checked_at')])
    .select(sql<Date | null>`case when anchored_at is not null then ${instant('anchored_at')} end`.as('anchored_at'))
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
