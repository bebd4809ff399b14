import type { StageAnswer } from '../../answer.ts';
import type { Group } from '../../municipality/group.ts';
import { otherKinds } from '../../municipality/municipality.ts';
import type { Call, Route } from '../call.ts';
import { type Showing, showMany } from '../query/rows.ts';
import { denied, GraphRefusal, notFound, unsupportedQuery } from '../refusal.ts';
import { groupAt, isHiddenFor, mayReadGroups } from './groups.ts';
import { type DirectoryObject, isGroup, objectOf, objectRow, objectTypes, typeOf, usualOf } from './show-objects.ts';
import { linksIn, type Source } from './views.ts';

type List = 'members' | 'transitiveMembers' | 'owners';

const takes = ['$select', '$filter', '$top', '$count', '$orderby', '$search'] as const;
const casts = ['user', 'group', ...otherKinds] as const;
const contexts: Readonly<Record<(typeof casts)[number], string>> = {
  user: 'users',
  group: 'groups',
  device: 'devices',
  orgContact: 'orgContacts',
  servicePrincipal: 'servicePrincipals',
};

/** `groups/{id}/members` and its like, plain and with a cast to one kind of object. */
export const memberRoutes: Route[] = (['members', 'transitiveMembers', 'owners'] as const).flatMap((list) => [
  {
    method: 'GET' as const,
    path: `groups/{group}/${list}`,
    needs: mayReadGroups,
    takes,
    answer: (call: Call) => showMany(call, showing(call), (source) => listed(call, list, source)),
  },
  {
    method: 'GET' as const,
    path: `groups/{group}/${list}/$count`,
    needs: mayReadGroups,
    answer: (call: Call) => countAnswer(call, () => listed(call, list, 'index').length),
  },
  {
    method: 'GET' as const,
    path: `groups/{group}/${list}/{member}/$ref`,
    needs: mayReadGroups,
    answer: (call: Call) => referenceTo(call, list),
  },
  ...casts.flatMap((type) => [
    {
      method: 'GET' as const,
      path: `groups/{group}/${list}/microsoft.graph.${type}`,
      needs: mayReadGroups,
      takes,
      answer: (call: Call) => showMany(call, castTo(call, type), (source) => ofType(call, list, type, source)),
    },
    {
      method: 'GET' as const,
      path: `groups/{group}/${list}/microsoft.graph.${type}/$count`,
      needs: mayReadGroups,
      answer: (call: Call) => countAnswer(call, () => ofType(call, list, type, 'index').length),
    },
  ]),
]);

/** microsoft-graph-docs issues 9254 and 18613: without the header it "is not currently supported". */
const countAnswer = (call: Call, count: () => number): StageAnswer => {
  if (call.header('consistencylevel') !== 'eventual')
    throw new GraphRefusal(400, 'Request_BadRequest', '$count is not currently supported.');
  return { status: 200, headers: { 'content-type': 'text/plain' }, body: String(count()) };
};

/** Whether one object is a member, as the replica that is reached sees it. */
const referenceTo = (call: Call, list: List): StageAnswer => {
  const wanted = call.at('member').toLowerCase();
  const found = listed(call, list, 'store').find(({ id }) => id === wanted);
  if (!found) throw notFound(groupAt(call).id);
  const { origin } = new URL(call.address);
  return {
    status: 200,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify({
      '@odata.context': `${origin}/v1.0/$metadata#$ref`,
      '@odata.id': `https://graph.microsoft.com/v1.0/directoryObjects/${found.id}`,
    }),
  };
};

const listed = (call: Call, list: List, source: Source): DirectoryObject[] => {
  const group = groupAt(call);
  if (list !== 'owners' && isHiddenFor(call, group)) {
    if (call.given.switches.get('hiddenMembers') === 'refused')
      throw denied('Insufficient privileges to complete the operation.');
    return [];
  }
  if (list === 'transitiveMembers') return transitiveMembersOf(call, group, source);
  return directly(call, group, list, source);
};

/** Deleted people stand in the group still, and nobody is shown them. */
const directly = (call: Call, group: Group, list: 'members' | 'owners', source: Source): DirectoryObject[] =>
  [...linksIn(call, group, list, source)].flatMap((id) => {
    const object = objectOf(call.tenant, id);
    return object && isShownIn(call, list, object) ? [object] : [];
  });

/** Learn, "List group members", known issue: version 1.0 does not list programs that are members. */
const isShownIn = ({ given }: Call, list: List, object: DirectoryObject): boolean =>
  list === 'owners' || typeOf(object) !== 'servicePrincipal' || given.switches.get('programMembers') === 'listed';

/** Everybody a group reaches through the groups inside it, those groups included, each once; in a ring also itself. */
const transitiveMembersOf = (call: Call, group: Group, source: Source): DirectoryObject[] => {
  const found = new Map<string, DirectoryObject>();
  const walk = (inside: Group) => {
    for (const object of directly(call, inside, 'members', source)) {
      if (found.has(object.id)) continue;
      found.set(object.id, object);
      if (isGroup(object) && !isHiddenFor(call, object)) walk(object);
    }
  };
  walk(group);
  return [...found.values()];
};

/**
 * Learn, "List group transitive members": a cast to a type that the kind of group cannot hold is refused; Microsoft 365
 * groups hold no groups.
 */
const ofType = (call: Call, list: List, type: (typeof casts)[number], source: Source): DirectoryObject[] => {
  if (list !== 'owners' && type === 'group' && groupAt(call).kind === 'microsoft365')
    throw unsupportedQuery(`A Microsoft 365 group cannot hold members of type microsoft.graph.${type}.`);
  return listed(call, list, source).filter((object) => typeOf(object) === type);
};

const showing = ({ token, tenant }: Call): Showing<DirectoryObject> => ({
  types: objectTypes,
  row: (object) => objectRow(token, tenant, object),
  usual: usualOf,
  filterable: ['id', 'displayName', 'userType', 'accountEnabled', 'department', 'mail', 'userPrincipalName'],
  orderable: ['displayName', 'userPrincipalName'],
  searchable: ['displayName', 'mail'],
  context: 'directoryObjects',
  directory: true,
  relation: true,
});

/** Rows of one type do not say which it is: the context does. */
const castTo = (call: Call, type: (typeof casts)[number]): Showing<DirectoryObject> => {
  const { row, ...plain } = showing(call);
  return {
    ...plain,
    types: [type],
    context: contexts[type],
    cast: true,
    row: (object) => {
      const { '@odata.type': _, ...rest } = row(object);
      return rest;
    },
  };
};
