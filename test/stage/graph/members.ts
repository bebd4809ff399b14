import type { StageAnswer } from '../answer.ts';
import type { Group } from '../municipality/group.ts';
import type { Tenant } from '../municipality/municipality.ts';
import type { Call, Route } from './call.ts';
import { groupAt, mayReadGroups } from './groups.ts';
import { type Showing, showMany } from './query/rows.ts';
import { badRequest, denied } from './refusal.ts';
import { type DirectoryObject, isGroup, isPerson, objectOf, objectRow, usualOfUser } from './show-people.ts';

type List = 'members' | 'transitiveMembers' | 'owners';

const takes = ['$select', '$filter', '$top', '$count'] as const;

/** `groups/{id}/members` and its like, plain and with a cast to one kind of object. */
export const memberRoutes: Route[] = (['members', 'transitiveMembers', 'owners'] as const).flatMap((list) => [
  {
    method: 'GET' as const,
    path: `groups/{group}/${list}`,
    needs: mayReadGroups,
    takes,
    answer: (call: Call) => showMany(call, showing(call), listed(call, list)),
  },
  {
    method: 'GET' as const,
    path: `groups/{group}/${list}/$count`,
    needs: mayReadGroups,
    answer: (call: Call) => countAnswer(call, listed(call, list).length),
  },
  ...(['user', 'group', 'device', 'orgContact', 'servicePrincipal'] as const).map((type) => ({
    method: 'GET' as const,
    path: `groups/{group}/${list}/microsoft.graph.${type}`,
    needs: mayReadGroups,
    takes,
    answer: (call: Call) =>
      showMany(
        call,
        { ...showing(call), types: [type], cast: true },
        listed(call, list).filter((object) => typeOf(object) === type),
      ),
  })),
]);

const countAnswer = (call: Call, count: number): StageAnswer => {
  if (call.header('consistencylevel') !== 'eventual')
    throw badRequest('$count is not currently supported without the header ConsistencyLevel: eventual.');
  return { status: 200, headers: { 'content-type': 'text/plain' }, body: String(count) };
};

/** Everybody a group reaches through the groups inside it, those groups included, each once. */
const transitiveMembersOf = (tenant: Tenant, group: Group): DirectoryObject[] => {
  const found = new Map<string, DirectoryObject>();
  const walk = ({ memberIds }: Group) => {
    for (const id of memberIds) {
      const object = objectOf(tenant, id);
      if (!object || found.has(id)) continue;
      found.set(id, object);
      if (isGroup(object)) walk(object);
    }
  };
  walk(group);
  return [...found.values()];
};

const listed = (call: Call, list: List): DirectoryObject[] => {
  const group = groupAt(call);
  if (group.visibility === 'HiddenMembership' && list !== 'owners' && !call.token.permissions.has('Member.Read.Hidden'))
    throw denied('The membership of this group is hidden: Member.Read.Hidden is needed.');
  if (list === 'transitiveMembers') return transitiveMembersOf(call.tenant, group);
  const ids = list === 'owners' ? group.ownerIds : group.memberIds;
  return [...ids].map((id) => objectOf(call.tenant, id)).filter((object) => object !== undefined);
};

const showing = ({ token }: Call): Showing<DirectoryObject> => ({
  types: ['user', 'group', 'device', 'orgContact', 'servicePrincipal'],
  row: (object) => objectRow(object, token.permissions.has('User.Read.All')),
  usual: usualOfUser,
  filterable: ['id', 'displayName', 'userType', 'accountEnabled', 'department', 'mail', 'userPrincipalName'],
  directory: true,
});

const typeOf = (object: DirectoryObject): string => {
  if (isPerson(object)) return 'user';
  return isGroup(object) ? 'group' : object.kind;
};
