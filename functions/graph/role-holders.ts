import { z } from 'zod';
import { isRole, type Role } from '#shared/people/roles.ts';
import type { AskGraph } from './client.ts';
import type { DirectoryPerson, Graph } from './graph.ts';
import { enabledMembers, enabledPerson } from './look-up-people.ts';
import { readAll } from './read-all.ts';

const principal = z.object({
  id: z.uuid(),
  appRoles: z.array(z.object({ id: z.uuid(), value: z.string().nullish() })),
});
const assignment = z.object({ appRoleId: z.uuid(), principalId: z.uuid(), principalType: z.string() });
type Assignment = z.infer<typeof assignment>;

/**
 * Who holds the desk's app roles (Application.Read.All): people by name, and direct members of groups. Those who cannot
 * sign in hold none. That these cannot be read says nothing of Graph's other answers: it is recorded where the holders are
 * (directory/refresh.ts).
 */
export const roleHoldersOf = (ask: AskGraph, clientId: string): Pick<Graph, 'roleHolders'> => ({
  roleHolders: async (tenantId) => {
    const part = 'team-members';
    const asHolders: AskGraph = (asking, call) => ask({ ...asking, part, unnoted: true }, call);
    const { roleOf, assignments } = await asHolders({ tenantId, part }, async (api) => {
      const own = `/servicePrincipals(appId='${clientId}')`;
      const { appRoles } = principal.parse(await api(own).select('id,appRoles').get());
      const roleOf = new Map(appRoles.flatMap(({ id, value }) => (isRole(value) ? [[id, value] as const] : [])));
      const first = api(`${own}/appRoleAssignedTo`).top(999);
      return { roleOf, assignments: await readAll(api, first, assignment, { misfits: 'refused' }) };
    });
    const held = assignments.flatMap((given) => {
      const role = roleOf.get(given.appRoleId);
      return role ? [{ ...given, role }] : [];
    });
    const holders: { readonly role: Role; readonly person: DirectoryPerson }[] = [];
    for (const { role, ...given } of held) {
      for (const found of await peopleBehind(asHolders, tenantId, given)) holders.push({ role, person: found });
    }
    return distinct(holders);
  },
});

const peopleBehind = async (
  ask: AskGraph,
  tenantId: string,
  { principalId, principalType }: Assignment,
): Promise<readonly DirectoryPerson[]> => {
  if (principalType === 'Group') return enabledMembers(ask, tenantId, principalId);
  if (principalType !== 'User') return [];
  const found = await enabledPerson(ask, tenantId, principalId);
  return found ? [found] : [];
};

const distinct = <T extends { role: string; person: DirectoryPerson }>(holders: readonly T[]): T[] => [
  ...new Map(holders.map((holder) => [`${holder.role}/${holder.person.personId}`, holder])).values(),
];
