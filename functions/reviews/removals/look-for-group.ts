import type { DeliverIn } from '../../deliveries/delivery.ts';
import { dropped } from '../../outbox/outcome.ts';
import type { groupMessages } from '../messages.ts';
import { changeRemoval } from './change-removal.ts';
import { readRemoval } from './read-removal.ts';

const day = 24 * 3_600_000;

/** A deleted Microsoft 365 group can be restored for 30 days (Learn, "Restore deleted Microsoft 365 group"). Days. */
const restorable = 31;

/** The look that follows when a group was found deleted. */
export const lookForGroup = (removalId: string, now: Date) => ({
  kind: 'look-for-group' as const,
  removalId,
  until: new Date(now.getTime() + restorable * day).toISOString(),
  due: new Date(now.getTime() + day),
});

/** Looks once a day whether a deleted group was restored, and its members with it: what was refused is removed then. */
export const deliverLookForGroup: DeliverIn<typeof groupMessages, 'look-for-group'> = async ({
  parts,
  row,
  message,
}) => {
  const { removalId, until } = message;
  const found = await readRemoval(parts, row.tenantId, removalId);
  if (found?.state !== 'group-gone') return dropped;
  if (await parts.graph.memberships.group(row.tenantId, found.groupId))
    return {
      ...changeRemoval(row, found, { state: 'planned' }, { isRestored: true }),
      plan: [{ kind: 'remove-member', removalId }],
    };
  const due = new Date(parts.now().getTime() + day);
  return { end: 'done', plan: due > new Date(until) ? [] : [{ kind: 'look-for-group', removalId, until, due }] };
};
