import type { Core } from '../database/core.ts';
import type { AnchorStore } from './anchors/anchor-store.ts';
import { AnchorsUnreadable } from './anchors/anchor-store.ts';
import { takeAnchor } from './anchors/take-anchor.ts';
import { keepCheck } from './log-checks.ts';
import { leave, takeUp } from './progress.ts';
import { sealUnsealed } from './seal-unsealed.ts';
import { type Held, together, verifyAcross } from './verify/verify-all.ts';
import { verifyChains } from './verify/verify-chains.ts';

/** For how long one run goes on with the cases: what comes after them must fit into the host's limit too. Milliseconds. */
const longest = 150_000;

type Proving = Core & {
  readonly settings: { readonly tenants: readonly string[] };
  readonly anchors: AnchorStore | undefined;
  readonly kick: () => void;
};

/**
 * Verifies every municipality's log once a night, takes its anchor, and alarms when something was altered. A night too
 * long for one run goes on in the next; an error of one municipality does not stop the others, and is thrown at the end.
 */
export const proveLogs = async (parts: Proving, until = AbortSignal.timeout(longest)): Promise<void> => {
  const troubles: unknown[] = [];
  for (const tenantId of parts.settings.tenants) {
    await proveLog(parts, tenantId, until).catch((error: unknown) => troubles.push(error));
    if (until.aborted) break;
  }
  if (troubles.length > 0) throw troubles[0];
};

const proveLog = async (parts: Proving, tenantId: string, until: AbortSignal): Promise<void> => {
  const { db, anchors, now } = parts;
  const night = await takeUp(db, tenantId, now());
  if (!night) return;
  const contentsOf = shareOf(night.begunAt);
  const cases = await verifyChains(db, tenantId, { contentsOf }, night.so, until);
  if (cases.after !== null || !(await sealUnsealed(parts, tenantId, until))) return leave(db, tenantId, cases, now());
  const across = await verifyAcross(db, tenantId, anchors);
  const verified = { ...cases, breaks: together(cases.breaks, across.breaks) };
  await keepCheck(parts, tenantId, { verified, contentsOf, ...(await anchor(parts, tenantId, across.held)) });
  parts.kick();
};

const anchor = async ({ db, anchors, now }: Proving, tenantId: string, held: Held) => {
  if (!anchors || typeof held === 'string') return { trouble: typeof held === 'string' ? held : null };
  try {
    const anchored = await takeAnchor(db, tenantId, { store: anchors, before: held, now: now() });
    return { trouble: null, anchored };
  } catch (error) {
    if (!(error instanceof AnchorsUnreadable)) throw error;
    return { trouble: 'anchors-unreadable' as const };
  }
};

const day = 24 * 3_600_000;
/** Kept mails may be many gigabytes: each night those of a sixteenth of the cases are read, so each within 16 days. */
const shareOf = (night: Date): ((caseId: string) => boolean) => {
  const digit = (Math.floor(night.getTime() / day) % 16).toString(16);
  return (caseId) => caseId.startsWith(digit);
};
