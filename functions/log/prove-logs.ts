import { dayInCopenhagen } from '#shared/time/copenhagen.ts';
import type { Parts } from '../parts.ts';
import { AnchorsUnreadable } from './anchor-store.ts';
import { keepCheck, readCheck } from './log-checks.ts';
import { sealUnsealed } from './seal-unsealed.ts';
import { type Anchored, takeAnchor } from './take-anchor.ts';
import { verifyAgainstAnchors } from './verify-all.ts';
import { type Verified, verifyTenant } from './verify-log.ts';

const hour = 3_600_000;
/** A night begins at two o'clock in Copenhagen; one that was missed is made up for at the next tick. */
const nightOf = (at: Date): string => dayInCopenhagen(new Date(at.getTime() - 2 * hour));

/** Verifies every municipality's log once a night, takes its anchor, and alarms when something was altered. */
export const proveLogs = async (parts: Parts): Promise<void> => {
  for (const tenantId of parts.settings.tenants) {
    const last = await readCheck(parts.db, tenantId);
    if (last && nightOf(last.checkedAt) === nightOf(parts.now())) continue;
    await proveLog(parts, tenantId);
  }
};

const proveLog = async (parts: Parts, tenantId: string): Promise<void> => {
  const { verified, trouble } = await verify(parts, tenantId);
  await sealUnsealed(parts, tenantId);
  const anchored = trouble ? undefined : await anchor(parts, tenantId);
  const found = anchored === 'anchors-unreadable' ? { trouble: anchored, anchored: undefined } : { trouble, anchored };
  await keepCheck(parts, tenantId, { verified, ...found });
  parts.kick();
};

const verify = async (
  { db, anchors, now }: Parts,
  tenantId: string,
): Promise<{ readonly verified: Verified; readonly trouble: string | null }> => {
  const scope = { contentsOf: shareOf(now()) };
  try {
    const verified = await verifyAgainstAnchors(db, tenantId, anchors, scope);
    return { verified, trouble: anchors ? null : 'no-anchors' };
  } catch (error) {
    if (!(error instanceof AnchorsUnreadable)) throw error;
    return { verified: await verifyTenant(db, tenantId, scope), trouble: 'anchors-unreadable' };
  }
};

const anchor = async (
  { db, anchors, now }: Parts,
  tenantId: string,
): Promise<Anchored | 'anchors-unreadable' | undefined> => {
  if (!anchors) return undefined;
  try {
    return await takeAnchor(db, tenantId, anchors, now());
  } catch (error) {
    if (error instanceof AnchorsUnreadable) return 'anchors-unreadable';
    throw error;
  }
};

/** Kept mails may be many gigabytes: each night those of a sixteenth of the cases are read, so each within 16 days. */
const shareOf = (now: Date): ((breachId: string) => boolean) => {
  const digit = (Math.floor(now.getTime() / (24 * hour)) % 16).toString(16);
  return (breachId) => breachId.startsWith(digit);
};
