import type { Group } from '../../municipality/group.ts';
import type { Call } from '../call.ts';
import { denied, GraphRefusal, requestRefused } from '../refusal.ts';

const plain = 'Insufficient privileges to complete the operation.';

/**
 * Which groups Graph writes memberships of; looked at before whether somebody is a member at all. The kinds that are
 * refused with 403 are refused in the words of a missing permission: nothing in the answer tells them apart.
 */
export const requireWritable = ({ token }: Call, { kind, cloudManaged }: Group): void => {
  switch (kind) {
    case 'security':
    case 'microsoft365':
      return;
    // CIPP issues 468 and 1607; Learn, "Remove member": not from groups with dynamic memberships.
    case 'dynamic':
      throw denied(plain);
    // Learn, "Convert Group Source of Authority to the cloud": a converted group is written like any other.
    case 'on-prem-synced':
      if (cloudManaged) return;
      throw requestRefused(
        'Unable to update the specified properties for on-premises mastered Directory Sync objects or objects currently undergoing migration.',
      );
    // microsoft-graph-docs issues 14827 and 4771.
    case 'distribution':
    case 'mail-enabled-security':
      throw requestRefused('Cannot Update a mail-enabled security groups and or distribution list.');
    // Learn, "Remove member": RoleManagement.ReadWrite.Directory for role-assignable groups.
    case 'role-assignable':
      if (token.permissions.has('RoleManagement.ReadWrite.Directory')) return;
      throw denied(plain);
    // Learn, "Restricted management administrative units": permissions of applications never count.
    case 'management-restricted':
      throw denied(
        `${plain} Target object is a member of a restricted management administrative unit and can only be modified by administrators scoped to that administrative unit. Check that you are assigned a role that has permission to perform the operation for this restricted management administrative unit. Learn more: https://go.microsoft.com/fwlink/?linkid=2197831`,
      );
  }
};

/** Writes to one group closer than this may be refused. Milliseconds. */
const tooClose = 300;

/** Now and then two writes to one group get in each other's way; waiting and repeating helps. */
export const requireAlone = ({ given, tenant }: Call, { id }: Group): void => {
  const { chance } = given;
  const now = given.clock().getTime();
  const { writtenAt } = tenant.history;
  const last = writtenAt.get(id);
  writtenAt.set(id, now);
  const share = { 'now-and-then': 0.05, 'every-time': 1, never: 0 }[given.switches.get('concurrentWrites')];
  if (last === undefined || now - last >= tooClose || chance.next() >= share) return;
  // Waited for by whoever is refused, so that the next one is alone.
  writtenAt.delete(id);
  throw new GraphRefusal(
    409,
    'Directory_ConcurrencyViolation',
    'Error due to concurrent requests being made to the tenant. Please wait briefly and retry.',
    chance.next() < 0.5 ? { 'retry-after': '1' } : {},
  );
};
