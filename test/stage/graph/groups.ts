import type { Permissions } from '../identity/check-token.ts';
import type { Group } from '../municipality/group.ts';
import type { Call, Route } from './call.ts';
import { type Showing, showMany, showOne } from './query/rows.ts';
import { notFound } from './refusal.ts';
import { groupRow } from './show-people.ts';

export const mayReadGroups: Permissions = {
  app: [
    'GroupMember.Read.All',
    'GroupMember.ReadWrite.All',
    'Group.Read.All',
    'Group.ReadWrite.All',
    'Directory.Read.All',
  ],
  delegated: ['GroupMember.Read.All', 'GroupMember.ReadWrite.All', 'Group.Read.All', 'Group.ReadWrite.All'],
};

const usual = [
  'deletedDateTime',
  'classification',
  'createdDateTime',
  'description',
  'displayName',
  'expirationDateTime',
  'groupTypes',
  'mail',
  'mailEnabled',
  'mailNickname',
  'membershipRule',
  'membershipRuleProcessingState',
  'onPremisesSyncEnabled',
  'proxyAddresses',
  'renewedDateTime',
  'resourceBehaviorOptions',
  'resourceProvisioningOptions',
  'securityEnabled',
  'visibility',
];

const groups: Showing<Group> = {
  types: ['group'],
  row: groupRow,
  usual,
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
  directory: true,
};

export const groupRoutes: Route[] = [
  {
    method: 'GET',
    path: 'groups',
    needs: mayReadGroups,
    takes: ['$select', '$filter', '$top', '$count', '$orderby'],
    answer: (call) => showMany(call, shownIn(call), [...call.tenant.groups.values()]),
  },
  {
    method: 'GET',
    path: 'groups/{group}',
    needs: mayReadGroups,
    takes: ['$select'],
    answer: (call) => showOne(call, shownIn(call), groupAt(call)),
  },
  {
    method: 'GET',
    path: 'users/{user}/ownedObjects',
    needs: { app: ['User.Read.All', 'Directory.Read.All'], delegated: ['User.Read'] },
    takes: ['$select', '$top'],
    answer: (call) =>
      showMany(
        call,
        typed(call),
        [...call.tenant.groups.values()].filter(({ ownerIds }) => ownerIds.has(call.at('user'))),
      ),
  },
  {
    method: 'GET',
    path: 'users/{user}/memberOf',
    needs: {
      app: ['GroupMember.Read.All', 'GroupMember.ReadWrite.All', 'Directory.Read.All'],
      delegated: ['User.Read'],
    },
    takes: ['$select', '$top', '$count', '$filter'],
    answer: (call) =>
      showMany(
        call,
        typed(call),
        [...call.tenant.groups.values()].filter(({ memberIds }) => memberIds.has(call.at('user'))),
      ),
  },
];

export const groupAt = (call: Call): Group => {
  const found = call.tenant.groups.get(call.at('group').toLowerCase());
  if (!found) throw notFound(call.at('group'));
  return found;
};

const shownIn = ({ tenant }: Call): Showing<Group> => ({
  ...groups,
  row: (group) => {
    const row = groupRow(group);
    return { ...row, mail: row.mailEnabled ? `${group.mailNickname}@${tenant.domain}` : null };
  },
});

const typed = (call: Call): Showing<Group> => ({
  ...shownIn(call),
  row: (group) => ({ '@odata.type': '#microsoft.graph.group', ...shownIn(call).row(group) }),
});
