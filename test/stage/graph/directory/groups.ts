import type { Permissions } from '../../identity/check-token.ts';
import type { Group } from '../../municipality/group.ts';
import type { Call, Route } from '../call.ts';
import { type Showing, selected, showMany, showOne } from '../query/rows.ts';
import { denied, notFound } from '../refusal.ts';
import { groupRow, usualOfGroup } from './group-row.ts';
import { mayReadHidden } from './reading-rights.ts';
import { type DirectoryObject, objectOf, objectRow, usualOf } from './show-objects.ts';
import { linksIn } from './views.ts';

export const mayReadGroups: Permissions = {
  app: [
    'GroupMember.Read.All',
    'GroupMember.ReadWrite.All',
    'Group.Read.All',
    'Group.ReadWrite.All',
    'Directory.Read.All',
    'Directory.ReadWrite.All',
  ],
  delegated: ['GroupMember.Read.All', 'GroupMember.ReadWrite.All', 'Group.Read.All', 'Group.ReadWrite.All'],
};

/** Learn, "Get onPremisesSyncBehavior": the least permission that reads it for groups. */
const mayReadSyncBehavior: Permissions = {
  app: ['Group-OnPremisesSyncBehavior.ReadWrite.All'],
  delegated: ['Group-OnPremisesSyncBehavior.ReadWrite.All'],
};

const groups: Omit<Showing<Group>, 'row'> = {
  types: ['group'],
  usual: usualOfGroup,
  filterable: [
    'id',
    'displayName',
    'mail',
    'mailEnabled',
    'mailNickname',
    'securityEnabled',
    'groupTypes',
    'createdDateTime',
    'onPremisesSyncEnabled',
    'isAssignableToRole',
    'resourceProvisioningOptions',
    'membershipRule',
    'membershipRuleProcessingState',
  ],
  orderable: ['displayName'],
  searchable: ['displayName', 'description', 'mail'],
  directory: true,
};

export const groupRoutes: Route[] = [
  {
    method: 'GET',
    path: 'groups',
    needs: mayReadGroups,
    takes: ['$select', '$filter', '$top', '$count', '$orderby', '$search', '$expand'],
    answer: (call) => showMany(call, shownIn(call), [...call.tenant.groups.values()]),
  },
  {
    method: 'GET',
    path: 'groups/{group}',
    needs: mayReadGroups,
    takes: ['$select', '$expand'],
    answer: (call) => showOne(call, shownIn(call), groupAt(call)),
  },
  {
    method: 'GET',
    path: 'groups/{group}/onPremisesSyncBehavior',
    needs: mayReadSyncBehavior,
    takes: ['$select'],
    answer: (call) =>
      showOne(
        call,
        {
          types: ['onPremisesSyncBehavior'],
          usual: ['isCloudManaged'],
          row: ({ id, cloudManaged }: Group) => ({ id, isCloudManaged: cloudManaged ?? false }),
        },
        groupAt(call),
      ),
  },
];

export const groupAt = (call: Call): Group => {
  const found = call.tenant.groups.get(call.at('group').toLowerCase());
  if (!found) throw notFound(call.at('group'));
  return found;
};

const shownIn = (call: Call): Showing<Group> => ({
  ...groups,
  row: (group) => groupRow(call.tenant, group),
  expands: {
    members: (group, select) => expanded(call, group, 'members', select),
    owners: (group, select) => expanded(call, group, 'owners', select),
  },
});

/** How many objects an expanded relation gives; there is no link to more (Learn, "List directReports"). */
const mostExpanded = 20;

/** The one place where version 1.0 gives programs that are members (Learn, "List group members": known issue). */
const expanded = (call: Call, group: Group, list: 'members' | 'owners', select: string[] | undefined) => {
  if (list === 'members' && call.given.switches.get('hiddenMembers') === 'refused' && isHiddenFor(call, group))
    throw denied('Insufficient privileges to complete the operation.');
  if (list === 'members' && isHiddenFor(call, group)) return [];
  const objects: DirectoryObject[] = [...linksIn(call, group, list, 'store')]
    .map((id) => objectOf(call.tenant, id))
    .filter((object) => object !== undefined);
  return objects
    .slice(0, mostExpanded)
    .map((object) => selected(objectRow(call.token, call.tenant, object), select ?? usualOf(object)));
};

/** Learn, "List group members": Member.Read.Hidden is needed; Directory.Read.All does not include it. */
export const isHiddenFor = ({ token }: Call, { visibility }: Group): boolean =>
  visibility === 'HiddenMembership' && !mayReadHidden(token);
