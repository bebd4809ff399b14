import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Core } from '../database/core.ts';
import { inTenant, type Tx } from '../database/transaction.ts';
import type { PlannedIn, tenantMessages } from '../outbox/messages.ts';
import { planMessages } from '../outbox/plan-messages.ts';
import { readTenant } from '../tenant.ts';
import type { Remembered } from './anchors/check-anchors.ts';
import { type Break, breakShape } from './break.ts';
import { bounded, instant, parsed } from './verify/readable.ts';
import type { Verified } from './verify/verify-page.ts';

/** What the latest verification found. */
export type Check = {
  readonly checkedAt: Date;
  readonly found: readonly Break[];
  readonly trouble: string | null;
  /** A digest of the breaks that were told. */
  readonly alarmed: string;
};

export const checkIn = async (tx: Tx, tenantId: string): Promise<Check | undefined> => {
  const row = await tx
    .selectFrom('log_checks')
    .select([instant('checked_at').as('checkedAt'), 'found', 'trouble', bounded('alarmed').as('alarmed')])
    .where('tenant_id', '=', tenantId)
    .executeTakeFirst();
  return row && { ...row, found: z.array(breakShape).catch([]).parse(parsed(row.found)) };
};

type Outcome = {
  readonly verified: Verified;
  /** Whose kept mails were read this time. */
  readonly contentsOf: (caseId: string) => boolean;
  readonly trouble: string | null;
  readonly anchored?: Remembered;
};

/**
 * Keeps the findings, ends the night, and plans their messages: a break once, not every night; the anchor's digest daily.
 */
export const keepCheck = (
  parts: Core,
  tenantId: string,
  { verified, contentsOf, trouble, anchored }: Outcome,
): Promise<void> =>
  inTenant(parts.db, tenantId, async (tx) => {
    const now = parts.now();
    const before = await checkIn(tx, tenantId);
    const breaks = [...verified.breaks, ...(before?.found ?? []).filter((one) => isUnread(one, contentsOf))];
    const alarmed = digestOf(breaks);
    const { settings } = await readTenant(tx, tenantId);
    const row = {
      checked_at: now,
      entries: verified.entries,
      unsealed: verified.unsealed,
      breaks: breaks.length,
      found: JSON.stringify(breaks),
      trouble,
      alarmed,
      ...(anchored && { anchored_at: now, anchor_name: anchored.name, anchor_digest: anchored.digest }),
    };
    await tx
      .insertInto('log_checks')
      .values({ tenant_id: tenantId, ...row })
      .onConflict((conflict) => conflict.column('tenant_id').doUpdateSet(row))
      .execute();
    await tx.deleteFrom('log_progress').where('tenant_id', '=', tenantId).execute();
    const places = breaks.length;
    const planned: PlannedIn<typeof tenantMessages>[] = [
      ...(places > 0 && before?.alarmed !== alarmed ? [{ kind: 'log-altered' as const, places }] : []),
      // Without a mailbox no mail can be sent; the setup page shows both facts.
      ...(anchored && settings.deskMailbox ? [{ kind: 'log-anchor' as const, digest: anchored.digest, places }] : []),
    ];
    const about = { tenantId, subject: 'tenant', subjectId: tenantId, now, newId: parts.newId } as const;
    await planMessages<typeof tenantMessages>(tx, about, planned);
  });

/** An altered mail that was found in another share of the cases than tonight's. */
const isUnread = ({ table, column, subject }: Break, contentsOf: Outcome['contentsOf']): boolean =>
  table === 'evidence' && column === 'content' && !contentsOf(subject);

const digestOf = (breaks: readonly Break[]): string =>
  breaks.length === 0
    ? ''
    : createHash('sha256')
        .update(
          breaks
            .map(({ tenant, subject, sequence, table, column, what }) =>
              JSON.stringify([tenant, subject, sequence, table, column, what]),
            )
            .sort()
            .join('\n'),
        )
        .digest('hex');
