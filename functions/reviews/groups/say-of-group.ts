import { Refusal } from '#shared/refusals/refusal.ts';
import { lockChain } from '../../database/log.ts';
import type { Tx } from '../../database/transaction.ts';
import { type Said, saidOfGroups } from './said-of-groups.ts';

type Change = {
  readonly tenantId: string;
  readonly groupId: string;
  /** As the caller saw it. */
  readonly version: number;
};

/**
 * Changes what is said of a group; its chain is locked, and its entry comes after.
 * @throws Refusal `changed-meanwhile`
 */
export const sayOfGroup = async (
  tx: Tx,
  { tenantId, groupId, version }: Change,
  set: Partial<Pick<Said, 'sensitivity' | 'words'>> & { readonly words_by?: string; readonly words_at?: Date },
): Promise<number> => {
  await lockChain(tx, { tenantId, subject: 'group', subjectId: groupId });
  const said = (await saidOfGroups(tx, tenantId, [groupId]))(groupId);
  if (said.version !== version) throw new Refusal('changed-meanwhile', { subject: groupId });
  const next = { ...set, version: version + 1 };
  await tx
    .insertInto('review_groups')
    .values({ tenant_id: tenantId, group_id: groupId, ...next })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'group_id']).doUpdateSet(next))
    .execute();
  return next.version;
};
