import { Refusal } from '#shared/refusals/refusal.ts';
import type { Routes } from '#shared/routes/all.ts';
import { appendLog } from '../../database/log.ts';
import { inTenant } from '../../database/transaction.ts';
import type { UseCase } from '../../use-case.ts';
import { groupsById } from '../directory/groups.ts';
import { sayOfGroup } from './say-of-group.ts';

/**
 * Gives groups a sensitivity, or takes it from them; all or none.
 * @throws Refusal `not-found` where a group is not in the directory; `changed-meanwhile`
 */
export const rateGroups: UseCase<Routes['rateGroups']> = (parts, caller, { body }) =>
  inTenant(parts.db, caller.tenantId, async (tx) => {
    const { tenantId, personId } = caller;
    const { sensitivity } = body;
    const asked = new Map(body.groups.map((one) => [one.groupId, one]));
    const known = await groupsById(tx, tenantId, [...asked.keys()]);
    if (known.size < asked.size) throw new Refusal('not-found');
    const groups = [];
    // By id, so that two who do so at the same moment never wait for each other.
    for (const [groupId, { version }] of [...asked].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const group = { tenantId, subject: 'group', subjectId: groupId } as const;
      groups.push({ groupId, version: await sayOfGroup(tx, { tenantId, groupId, version }, { sensitivity }) });
      await appendLog(tx, { ...group, actorId: personId, at: parts.now() }, [
        { verb: 'group-rated', facts: { sensitivity } },
      ]);
    }
    return { groups };
  });
