import { createHash } from 'node:crypto';
import type { Database } from '../database/connect.ts';
import { inTenant, type Tx } from '../database/transaction.ts';
import { tell } from '../outbox/plan.ts';
import type { Planned } from '../outbox/telling.ts';
import type { Parts } from '../parts.ts';
import { readTenant } from '../setup/tenant.ts';
import type { Break } from './break.ts';
import type { Anchored } from './take-anchor.ts';
import type { Verified } from './verify-log.ts';

/** What the latest verification found. */
export type Check = {
  readonly checkedAt: Date;
  readonly entries: number;
  readonly breaks: number;
  readonly trouble: string | null;
  readonly anchor: { readonly at: Date; readonly digest: string } | null;
  /** A digest of the breaks that were told. */
  readonly alarmed: string;
};

export const readCheck = (db: Database, tenantId: string): Promise<Check | undefined> =>
  inTenant(db, tenantId, (tx) => checkIn(tx, tenantId));

export const checkIn = async (tx: Tx, tenantId: string): Promise<Check | undefined> => {
  const row = await tx.selectFrom('log_checks').selectAll().where('tenant_id', '=', tenantId).executeTakeFirst();
  if (!row) return undefined;
  const { checked_at: checkedAt, entries, breaks, trouble, alarmed, anchored_at: at, anchor_digest: digest } = row;
  return { checkedAt, entries, breaks, trouble, alarmed, anchor: at && digest ? { at, digest } : null };
};

type Outcome = {
  readonly verified: Verified;
  readonly trouble: string | null;
  readonly anchored: Anchored | undefined;
};

/** Keeps what was found, and plans what is to be told of it: a break once, not every night; the anchor's digest daily. */
export const keepCheck = (parts: Parts, tenantId: string, { verified, trouble, anchored }: Outcome): Promise<void> =>
  inTenant(parts.db, tenantId, async (tx) => {
    const now = parts.now();
    const before = await checkIn(tx, tenantId);
    const alarmed = digestOf(verified.breaks);
    const { settings } = await readTenant(tx, tenantId);
    const row = {
      checked_at: now,
      entries: verified.entries,
      unsealed: verified.unsealed,
      breaks: verified.breaks.length,
      trouble,
      alarmed,
      ...(anchored && { anchored_at: now, anchor_name: anchored.name, anchor_digest: anchored.digest }),
    };
    await tx
      .insertInto('log_checks')
      .values({ tenant_id: tenantId, ...row })
      .onConflict((conflict) => conflict.column('tenant_id').doUpdateSet(row))
      .execute();
    const places = verified.breaks.length;
    const planned: Planned[] = [
      ...(places > 0 && before?.alarmed !== alarmed ? [{ kind: 'log-altered' as const, places }] : []),
      // Without a mailbox there is none to send from, and the setup page says both.
      ...(anchored && settings.deskMailbox ? [{ kind: 'log-anchor' as const, digest: anchored.digest, places }] : []),
    ];
    await tell(tx, { tenantId, subjectId: tenantId, now, newId: parts.newId }, planned);
  });

const digestOf = (breaks: readonly Break[]): string =>
  breaks.length === 0
    ? ''
    : createHash('sha256')
        .update(
          breaks
            .map((one) => JSON.stringify(one))
            .sort()
            .join('\n'),
        )
        .digest('hex');
