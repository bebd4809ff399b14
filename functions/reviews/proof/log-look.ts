import type { Caller } from '#shared/people/caller.ts';
import { appendLog, lockChain } from '../../database/log.ts';
import type { Tx } from '../../database/transaction.ts';

/** At whom somebody looked. */
export type Looked = { readonly personId: string } | { readonly groupId: string };

/** What file was made of what was seen. */
type MadeFile = { readonly format: string; readonly language: string; readonly sha256: string };

/** Enters a look at a person's or a group's accesses into the municipality's log: who looked, at whom, and which file was made of it. */
export const logLook = async (
  tx: Tx,
  { tenantId, personId }: Caller,
  facts: Looked | (Looked & MadeFile),
  at: Date,
): Promise<void> => {
  const about = { tenantId, subject: 'tenant', subjectId: tenantId } as const;
  await lockChain(tx, about);
  await appendLog(tx, { ...about, actorId: personId, at }, [{ verb: 'access-looked-up', facts }]);
};
