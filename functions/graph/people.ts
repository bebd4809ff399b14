import { z } from 'zod';
import type { AskGraph } from './client.ts';
import type { DirectoryPerson, Graph } from './graph.ts';
import { readAll } from './read-all.ts';
import { GraphTrouble } from './trouble.ts';

const user = z.object({
  id: z.uuid(),
  displayName: z.string().nullish(),
  userPrincipalName: z.string().nullish(),
  department: z.string().nullish(),
  manager: z.object({ id: z.uuid() }).nullish(),
});

export const userFields = 'id,displayName,userPrincipalName,department';

export const personOf = (found: z.infer<typeof user>): DirectoryPerson => ({
  personId: found.id.toLowerCase(),
  name: found.displayName ?? found.userPrincipalName ?? '',
  userName: found.userPrincipalName ?? '',
  unit: found.department?.trim() || null,
  managerId: found.manager?.id.toLowerCase() ?? null,
});
export { user as directoryUser };

const isMissing = ({ code }: GraphTrouble): boolean => code === 'Request_ResourceNotFound' || code === '404';

/** People as the directory knows them (application permission User.Read.All). */
export const peopleOf = (ask: AskGraph): Pick<Graph, 'person' | 'findPeople'> => ({
  person: async (tenantId, personId) => {
    try {
      const found = await ask({ tenantId, part: 'graph', excused: isMissing }, (api) =>
        api(`/users/${encodeURIComponent(personId)}`)
          .select(userFields)
          .expand('manager($select=id)')
          .get(),
      );
      return personOf(user.parse(found));
    } catch (error) {
      if (error instanceof GraphTrouble && isMissing(error)) return undefined;
      throw error;
    }
  },
  findPeople: (tenantId, search) =>
    ask({ tenantId, part: 'graph' }, async (api) => {
      // OData doubles a quote; the client puts the filter into the address as it is, so what it would break on is encoded.
      const quoted = encodeURIComponent(search.replaceAll("'", "''"));
      const first = api('/users')
        .select(userFields)
        .filter(`startswith(displayName,'${quoted}') and accountEnabled eq true`)
        .top(20);
      const answer = z.object({ value: z.array(user) }).parse(await first.get());
      return answer.value.map(personOf);
    }),
});

/** The people of a group, nested groups resolved (GroupMember.Read.All). */
export const membersOf = (ask: AskGraph, tenantId: string, groupId: string): Promise<DirectoryPerson[]> =>
  ask({ tenantId, part: 'graph' }, async (api) => {
    const first = api(`/groups/${groupId}/transitiveMembers/microsoft.graph.user`)
      .header('ConsistencyLevel', 'eventual')
      .count(true)
      .select(userFields)
      .top(999);
    return (await readAll(api, first, user)).map(personOf);
  });
