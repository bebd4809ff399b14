import { Refusal } from '#shared/refusals/refusal.ts';
import { mayCall } from '#shared/rights/may-call.ts';
import type { Routes } from '#shared/routes/all.ts';
import { appendLog, digestOf } from '../../database/log.ts';
import { inTenant } from '../../database/transaction.ts';
import type { UseCase } from '../../use-case.ts';
import { groupsById } from '../directory/groups.ts';
import { sayOfGroup } from './say-of-group.ts';

/**
 * Keeps what a group gives access to. @throws Refusal `not-found`, also for one whom neither office nor ownership makes the
 * right one; `changed-meanwhile`
 */
export const wordGroup: UseCase<Routes['wordGroup']> = (parts, caller, { params, body }) =>
  inTenant(parts.db, caller.tenantId, async (tx) => {
    const { tenantId, personId } = caller;
    const { groupId } = params;
    const group = (await groupsById(tx, tenantId, [groupId])).get(groupId);
    if (!group || !(group.ownerIds.includes(personId) || mayCall('team-or-admin', caller)))
      throw new Refusal('not-found');
    const { words } = body;
    const at = parts.now();
    const set = { words, words_by: personId, words_at: at };
    const version = await sayOfGroup(tx, { tenantId, groupId, version: body.version }, set);
    await appendLog(tx, { tenantId, subject: 'group', subjectId: groupId, actorId: personId, at }, [
      { verb: 'group-worded', facts: { words: digestOf(groupId, words) } },
    ]);
    return { version };
  });
