import type { Scope } from '#shared/reviews/review-plan.ts';
import type { Tx } from '../../database/transaction.ts';
import { everyGroup } from '../directory/every-group.ts';
import { groupsInScope, type MirroredGroup } from '../directory/groups.ts';
import { type Said, saidOfGroups } from './said-of-groups.ts';

/** Whether nobody, Entra included, says what a group gives access to. */
export const isWordless = ({ description }: MirroredGroup, said: Said): boolean => said.words === null && !description;

/** The groups of a choice of which nobody does. */
export const wordlessOf = async (
  tx: Tx,
  tenantId: string,
  scope: Scope = everyGroup,
): Promise<readonly MirroredGroup[]> => {
  const saidOf = await saidOfGroups(tx, tenantId);
  return (await groupsInScope(tx, tenantId, scope)).filter((group) => isWordless(group, saidOf(group.groupId)));
};
