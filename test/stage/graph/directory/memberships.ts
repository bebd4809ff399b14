import { jsonAnswer, type StageAnswer } from '../../answer.ts';
import type { Permissions } from '../../identity/check-token.ts';
import type { Group } from '../../municipality/group.ts';
import type { Call, Route } from '../call.ts';
import { jsonBody } from '../query/json-body.ts';
import { type Showing, showMany } from '../query/rows.ts';
import { badRequest, GraphRefusal, notFound } from '../refusal.ts';
import { groupAt, isHiddenFor, mayReadGroups } from './groups.ts';
import { type DirectoryObject, objectOf, objectRow, objectTypes, usualOf } from './show-objects.ts';
import { personAt } from './users.ts';
import { linksIn, type Source } from './views.ts';

const mayReadOwn: Permissions = {
  app: ['GroupMember.Read.All', 'GroupMember.ReadWrite.All', 'Directory.Read.All', 'Directory.ReadWrite.All'],
  delegated: ['User.Read', 'GroupMember.Read.All'],
};
const takes = ['$select', '$top', '$count', '$filter', '$orderby', '$search'] as const;

/** What somebody or something is a member of; groups with hidden members are simply not among them without the right. */
export const membershipRoutes: Route[] = [
  {
    method: 'GET',
    path: 'users/{user}/memberOf',
    needs: mayReadOwn,
    takes,
    answer: (call) => {
      const { id } = personAt(call);
      return showMany(call, showing(call), (source) => [...containersOf(call, id), ...groupsWith(call, id, source)]);
    },
  },
  {
    method: 'GET',
    path: 'users/{user}/transitiveMemberOf',
    needs: mayReadOwn,
    takes,
    answer: (call) => {
      const { id } = personAt(call);
      return showMany(call, showing(call), (source) => [...containersOf(call, id), ...groupsAbove(call, id, source)]);
    },
  },
  {
    method: 'GET',
    path: 'groups/{group}/memberOf',
    needs: mayReadGroups,
    takes,
    answer: (call) => showMany(call, showing(call), (source) => groupsWith(call, groupAt(call).id, source)),
  },
  {
    method: 'GET',
    path: 'groups/{group}/transitiveMemberOf',
    needs: mayReadGroups,
    takes,
    answer: (call) => showMany(call, showing(call), (source) => groupsAbove(call, groupAt(call).id, source)),
  },
  {
    method: 'GET',
    path: 'users/{user}/ownedObjects',
    needs: { app: ['User.Read.All', 'Directory.Read.All'], delegated: ['User.Read'] },
    takes: ['$select', '$top'],
    answer: (call) => {
      const { id } = personAt(call);
      return showMany(call, showing(call), () =>
        [...call.tenant.groups.values()].filter((group) => linksIn(call, group, 'owners', 'store').has(id)),
      );
    },
  },
  ...(['users/{user}', 'groups/{group}', 'directoryObjects/{object}'] as const).flatMap((path) => [
    { method: 'POST' as const, path: `${path}/checkMemberGroups`, needs: mayReadOwn, answer: checkedGroups },
    { method: 'POST' as const, path: `${path}/getMemberGroups`, needs: mayReadOwn, answer: allGroups },
  ]),
];

/** Which of at most twenty groups, over any number of groups in between (Learn, "directoryObject: checkMemberGroups"). */
function checkedGroups(call: Call): StageAnswer {
  const asked = jsonBody(call.body).groupIds;
  if (!Array.isArray(asked)) throw badRequest("'groupIds' must be a collection.");
  if (asked.length > 20)
    throw new GraphRefusal(400, 'Request_BadRequest', 'The number of groupIds must not be greater than 20.');
  const wanted = new Set(asked.map((id) => String(id).toLowerCase()));
  const found = groupsAbove(call, subjectOf(call), 'store').filter(({ id }) => wanted.has(id));
  return idsAnswer(call, found);
}

function allGroups(call: Call): StageAnswer {
  const securityOnly = jsonBody(call.body).securityEnabledOnly === true;
  const found = groupsAbove(call, subjectOf(call), 'store');
  return idsAnswer(call, securityOnly ? found.filter(({ kind }) => kind !== 'microsoft365') : found);
}

const idsAnswer = ({ address }: Call, groups: readonly Group[]): StageAnswer =>
  jsonAnswer(200, {
    '@odata.context': `${new URL(address).origin}/v1.0/$metadata#Collection(Edm.String)`,
    value: groups.map(({ id }) => id),
  });

const subjectOf = (call: Call): string => {
  if (call.at('user')) return personAt(call).id;
  if (call.at('group')) return groupAt(call).id;
  const found = objectOf(call.tenant, call.at('object').toLowerCase());
  if (!found) throw notFound(call.at('object'));
  return found.id;
};

const containersOf = ({ tenant }: Call, id: string): DirectoryObject[] =>
  tenant.containers.filter(({ memberIds }) => memberIds.has(id));

const groupsWith = (call: Call, id: string, source: Source): Group[] =>
  [...call.tenant.groups.values()].filter(
    (group) => !isHiddenFor(call, group) && linksIn(call, group, 'members', source).has(id),
  );

/** Every group that holds it, or holds one that does, each once; a ring ends where it began. */
const groupsAbove = (call: Call, id: string, source: Source): Group[] => {
  const found = new Map<string, Group>();
  const waiting = [id];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
    for (const group of groupsWith(call, next, source)) {
      if (found.has(group.id)) continue;
      found.set(group.id, group);
      waiting.push(group.id);
    }
  return [...found.values()];
};

const showing = ({ token, tenant }: Call): Showing<DirectoryObject> => ({
  types: objectTypes,
  row: (object) => objectRow(token, tenant, object),
  usual: usualOf,
  filterable: ['id', 'displayName'],
  orderable: ['displayName'],
  searchable: ['displayName'],
  context: 'directoryObjects',
  directory: true,
  relation: true,
});
