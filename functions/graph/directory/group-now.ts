import { z } from 'zod';
import type { GroupFacts } from '#shared/reviews/group-facts.ts';
import { GraphTrouble } from '../../microsoft/trouble.ts';
import type { AskGraph } from '../client.ts';
import { factsOfGroup, group, groupFields } from './group-pages.ts';

export type GroupNow = {
  /** A group as it is at this moment, its owners that are people with it; undefined where there is none. Fails with a GraphTrouble. */
  readonly group: (tenantId: string, groupId: string) => Promise<GroupFacts | undefined>;
};

const id = z.uuid();
const owner = z.object({ id: z.uuid(), '@odata.type': z.string() });
const owners = z.object({ value: z.array(owner) });

/** At most 100 own a group (Learn, "Microsoft Entra service limits and restrictions"). */
const mostOwners = 100;

/** Reads one group just before it is changed (GroupMember.Read.All): the mirror is as old as its last reading. */
export const groupNowOf = (ask: AskGraph): GroupNow => ({
  group: async (tenantId, groupId) => {
    try {
      return await ask({ tenantId, part: 'graph', excused: isGone }, async (api) => {
        const path = `/groups/${id.parse(groupId)}`;
        const seen = group.parse(await api(`${path}?$select=id,${groupFields.join(',')}`).get());
        // A list of people alone would come from an index that lags behind.
        const owned = owners.parse(await api(`${path}/owners?$select=id&$top=${mostOwners}`).get());
        const people = owned.value.filter((one) => one['@odata.type'] === '#microsoft.graph.user');
        return { ...factsOfGroup(seen), ownerIds: people.map((one) => one.id.toLowerCase()) };
      });
    } catch (error) {
      if (error instanceof GraphTrouble && isGone(error)) return undefined;
      throw error;
    }
  },
});

const isGone = ({ code }: GraphTrouble): boolean => code === 'Request_ResourceNotFound';
