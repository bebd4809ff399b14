import { mostEvidenceADay } from '#shared/cases/evidence.ts';
import type { Caller } from '#shared/people/caller.ts';
import { Refusal } from '#shared/refusals/refusal.ts';
import type { Tx } from '../../database/transaction.ts';

const day = 24 * 3_600_000;

/**
 * Limits what one person keeps within 24 hours: more is no evidence, and a full disk stops the whole desk.
 * @param size of the mail about to be kept, bytes
 * @throws Refusal `evidence-enough`
 */
export const mayKeepToday = async (tx: Tx, caller: Caller, now: Date, size: number): Promise<void> => {
  const { kept } = await tx
    .selectFrom('evidence')
    .select((q) => q.fn.sum<string | null>('size').as('kept'))
    .where('tenant_id', '=', caller.tenantId)
    .where('added_by', '=', caller.personId)
    .where('added_at', '>', new Date(now.getTime() - day))
    .executeTakeFirstOrThrow();
  if (Number(kept ?? 0) + size > mostEvidenceADay) throw new Refusal('evidence-enough');
};
