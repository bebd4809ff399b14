import type { CheckedToken } from '../../identity/check-token.ts';

/** What lets a caller read the properties of objects of one type; without, it is given their ids and types alone. */
const rights: Readonly<Record<string, readonly string[]>> = {
  user: ['User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All', 'Directory.ReadWrite.All'],
  group: [
    'GroupMember.Read.All',
    'GroupMember.ReadWrite.All',
    'Group.Read.All',
    'Group.ReadWrite.All',
    'Directory.Read.All',
    'Directory.ReadWrite.All',
  ],
  device: ['Device.Read.All', 'Device.ReadWrite.All', 'Directory.Read.All', 'Directory.ReadWrite.All'],
  orgContact: ['OrgContact.Read.All', 'Directory.Read.All', 'Directory.ReadWrite.All'],
  servicePrincipal: [
    'Application.Read.All',
    'Application.ReadWrite.All',
    'Directory.Read.All',
    'Directory.ReadWrite.All',
  ],
  directoryRole: ['RoleManagement.Read.Directory', 'Directory.Read.All', 'Directory.ReadWrite.All'],
  administrativeUnit: ['AdministrativeUnit.Read.All', 'Directory.Read.All', 'Directory.ReadWrite.All'],
};

/** Learn, "Microsoft Graph permissions overview": limited information returned for inaccessible member objects. */
export const mayReadType = ({ permissions }: CheckedToken, type: string): boolean =>
  (rights[type] ?? []).some((right) => permissions.has(right));

/** Names and addresses of people, and nothing else of them (Learn, permissions reference: User.ReadBasic.All). */
export const mayReadBasics = ({ permissions }: CheckedToken): boolean => permissions.has('User.ReadBasic.All');

export const mayReadLeaving = ({ permissions }: CheckedToken): boolean =>
  permissions.has('User-LifeCycleInfo.Read.All') || permissions.has('User-LifeCycleInfo.ReadWrite.All');

export const mayReadHidden = ({ permissions }: CheckedToken): boolean => permissions.has('Member.Read.Hidden');
