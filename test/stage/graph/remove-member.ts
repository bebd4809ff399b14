import type { Group } from '../municipality/group.ts';
import type { Route } from './call.ts';
import { groupAt } from './groups.ts';
import { denied, GraphRefusal, notFound } from './refusal.ts';

const mayWriteMembers = {
  app: ['GroupMember.ReadWrite.All', 'Group.ReadWrite.All', 'Directory.ReadWrite.All'],
  delegated: ['GroupMember.ReadWrite.All', 'Group.ReadWrite.All'],
};

export const removalRoutes: Route[] = [
  {
    method: 'DELETE',
    path: 'groups/{group}/members/{member}/$ref',
    needs: mayWriteMembers,
    answer: (call) => {
      const group = groupAt(call);
      const member = call.at('member').toLowerCase();
      if (!group.memberIds.has(member)) throw notFound(member);
      requireWritable(group);
      group.memberIds.delete(member);
      call.given.journal?.append('member-removed', { tenantId: call.tenant.id, groupId: group.id, memberId: member });
      return { status: 204 };
    },
  },
  {
    method: 'DELETE',
    path: 'groups/{group}/owners/{owner}/$ref',
    needs: { app: ['Group.ReadWrite.All', 'Directory.ReadWrite.All'], delegated: ['Group.ReadWrite.All'] },
    answer: (call) => {
      const group = groupAt(call);
      if (!group.ownerIds.has(call.at('owner'))) throw notFound(call.at('owner'));
      if (group.ownerIds.size === 1)
        throw new GraphRefusal(
          400,
          'Request_BadRequest',
          'The group must have at least one owner, hence this owner cannot be removed.',
        );
      group.ownerIds.delete(call.at('owner'));
      return { status: 204 };
    },
  },
  {
    method: 'DELETE',
    path: 'groups/{group}/members/{member}',
    needs: mayWriteMembers,
    // With the right permission the real Graph would delete the user object itself here.
    answer: () => {
      throw denied('DELETE without /$ref deletes the member object, not the membership. Nothing was deleted.');
    },
  },
];

/** Graph writes memberships of security and Microsoft 365 groups only; each other kind has its own no. */
const requireWritable = ({ kind }: Group): void => {
  switch (kind) {
    case 'security':
    case 'microsoft365':
      return;
    case 'dynamic':
      throw new GraphRefusal(400, 'Request_BadRequest', 'Cannot update members of a group with dynamic membership.');
    case 'on-prem-synced':
      throw new GraphRefusal(
        400,
        'Request_BadRequest',
        'Unable to update the specified properties for on-premises mastered Directory Sync objects or objects currently undergoing migration.',
      );
    case 'distribution':
    case 'mail-enabled-security':
      throw new GraphRefusal(
        400,
        'Request_BadRequest',
        'Cannot Update a mail-enabled security groups and or distribution list.',
      );
    case 'role-assignable':
      throw denied('Insufficient privileges to complete the operation: RoleManagement.ReadWrite.Directory is needed.');
    case 'management-restricted':
      throw denied(
        'Insufficient privileges to complete the operation: the group is in a restricted management administrative unit.',
      );
  }
};
