import type { Caller } from '#shared/people/caller.ts';
import { appendLog, lockChain } from '../../database/log.ts';
import type { Tx } from '../../database/transaction.ts';

/** Enters a look at a person's or a group's accesses into the municipality's log: who looked, and at whom. */
export const logLook = async (
  tx: Tx,
  { tenantId, personId }: Caller,
  facts: { readonly personId: string } | { readonly groupId: string },
  at: Date,
): Promise<void> => {
  const about = { tenantId, subject: 'tenant', subjectId: tenantId } as const;
  await lockChain(tx, about);
  await appendLog(tx, { ...about, actorId: personId, at }, [{ verb: 'access-looked-up', facts }]);
};
