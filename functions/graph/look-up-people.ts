import type { GraphRequest } from '@microsoft/microsoft-graph-client';
import { z } from 'zod';
import { GraphTrouble } from '../microsoft/trouble.ts';
import type { AskGraph } from './client.ts';
import type { DirectoryPerson, Graph } from './graph.ts';
import { readAll } from './read-all.ts';

const manager = z.object({ id: z.uuid(), accountEnabled: z.boolean().nullish(), userType: z.string().nullish() });
const user = z.object({
  id: z.uuid(),
  displayName: z.string().nullish(),
  userPrincipalName: z.string().nullish(),
  mail: z.string().nullish(),
  department: z.string().nullish(),
  accountEnabled: z.boolean().nullish(),
  manager: manager.nullish(),
});
type User = z.infer<typeof user>;

const userFields = 'id,displayName,userPrincipalName,mail,department';

const personOf = (found: User): DirectoryPerson => ({
  personId: found.id.toLowerCase(),
  name: found.displayName ?? found.userPrincipalName ?? '',
  userName: found.userPrincipalName ?? '',
  ...(found.mail ? { mail: found.mail } : {}),
  unit: found.department?.trim() || null,
});

/** Entra checks nothing of a manager: it may be the person, a guest, or an account that was disabled when its holder left. */
const managerOf = ({ id, manager: found }: User): string | null => {
  const managerId = found?.id.toLowerCase();
  if (managerId === undefined || managerId === id.toLowerCase() || found?.userType === 'Guest') return null;
  return found?.accountEnabled ? managerId : null;
};

const withManager = (found: User): DirectoryPerson => ({ ...personOf(found), managerId: managerOf(found) });

const isMissing = ({ code }: GraphTrouble): boolean => code === 'Request_ResourceNotFound' || code === '404';

const userAt = async (ask: AskGraph, tenantId: string, personId: string) => {
  try {
    const found = await ask({ tenantId, part: 'graph', excused: isMissing }, (api) =>
      api(`/users/${encodeURIComponent(personId)}`)
        .select(`${userFields},accountEnabled`)
        .expand('manager($select=id,accountEnabled,userType)')
        .get(),
    );
    return user.parse(found);
  } catch (error) {
    if (error instanceof GraphTrouble && isMissing(error)) return undefined;
    throw error;
  }
};

/** People as the directory knows them (application permission User.Read.All). */
export const peopleOf = (ask: AskGraph): Pick<Graph, 'person' | 'canSignIn' | 'findPeople'> => ({
  person: async (tenantId, personId) => {
    const found = await userAt(ask, tenantId, personId);
    return found && withManager(found);
  },
  canSignIn: async (tenantId, personId) => (await enabledPerson(ask, tenantId, personId)) !== undefined,
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

/** A person who can sign in; `undefined` where the account is gone or disabled. */
export const enabledPerson = async (
  ask: AskGraph,
  tenantId: string,
  personId: string,
): Promise<DirectoryPerson | undefined> => {
  const found = await userAt(ask, tenantId, personId);
  return found?.accountEnabled ? withManager(found) : undefined;
};

/**
 * The direct members of a group who can sign in (GroupMember.Read.All); none where the group is gone. Entra gives an app
 * role to these alone, not to groups inside the group (Learn, "Manage users and groups assignment to an application").
 */
export const enabledMembers = async (ask: AskGraph, tenantId: string, groupId: string): Promise<DirectoryPerson[]> => {
  try {
    return await ask({ tenantId, part: 'graph', excused: isMissing }, async (api) => {
      const first = api(`/groups/${groupId}/members/microsoft.graph.user`)
        .count(true)
        .select(`${userFields},accountEnabled`)
        .top(999);
      const members = await readAll(api, first, user, {
        headers: { ConsistencyLevel: 'eventual' },
        misfits: 'refused',
      });
      if (members.length === 0 && (await hidesMembers(api, groupId))) throw mayNotRead();
      // Of people it may not read Graph gives the ids alone (Learn, "Limited information returned for inaccessible member objects").
      if (members.some(({ accountEnabled }) => accountEnabled == null)) throw mayNotRead();
      return members.filter(({ accountEnabled }) => accountEnabled).map(personOf);
    });
  } catch (error) {
    // Its assignment outlives a group by a while.
    if (error instanceof GraphTrouble && isMissing(error)) return [];
    throw error;
  }
};

/** A group with hidden members answers as if it had none (Learn, "List group members": Member.Read.Hidden). */
const hidesMembers = async (api: (path: string) => GraphRequest, groupId: string): Promise<boolean> => {
  const found = z.object({ visibility: z.string().nullish() });
  return found.parse(await api(`/groups/${groupId}`).select('visibility').get()).visibility === 'HiddenMembership';
};

const mayNotRead = () => new GraphTrouble({ part: 'graph', code: 'Authorization_RequestDenied', permanent: true });
