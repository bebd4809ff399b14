import type { Parts } from '../../parts.ts';
import { markGone } from './mark-gone.ts';
import { passOnLines } from './pass-on.ts';

/** Brings open reviews up with the directory as it was last read: who may still answer, and what there is still to answer. */
export const followInReviews = async (parts: Parts): Promise<void> => {
  for (const tenantId of parts.settings.tenants) {
    await markGone(parts, tenantId);
    if (await passOnLines(parts, tenantId)) parts.kick();
  }
};
