export type GrantedPermission = { permission: string; because: string };

/** Application permissions an administrator consented to for our app; they are the `roles` of an app-only token. */
export const applicationPermissions: readonly GrantedPermission[] = [
  { permission: 'User.Read.All', because: 'names, units and managers of reporters and of the people under review' },
  { permission: 'AuditLog.Read.All', because: 'last sign-in of the people under review (signInActivity)' },
  { permission: 'GroupMember.Read.All', because: 'groups, owners and members for the access review' },
  { permission: 'GroupMember.ReadWrite.All', because: 'removes from a group whom a reviewer refused' },
  { permission: 'Application.Read.All', because: 'who holds the roles of the desk (appRoleAssignedTo)' },
  { permission: 'Organization.Read.All', because: 'the verified domains: which recipients are outside' },
  { permission: 'Mail.Send', because: 'receipts and reminders from the mailbox of the desk' },
  { permission: 'TeamsAppInstallation.ReadForUser.All', because: 'the installation an activity notification opens' },
];

/** Delegated permissions consented to for everybody; they are the `scp` of a token got on behalf of a user. */
export const delegatedPermissions: readonly GrantedPermission[] = [
  { permission: 'Mail.Read', because: 'the reported mail, read with the rights of the person who reports it' },
  { permission: 'User.Read', because: 'comes with sign-in' },
];

/**
 * Resource-specific permissions of the manifest. They are in no token: Teams looks them up where the app is installed,
 * for the app whose id the manifest names (webApplicationInfo.id), so a managed identity of its own never has them.
 */
export const resourceSpecificPermissions: readonly GrantedPermission[] = [
  { permission: 'TeamsActivity.Send.User', because: 'tells a person in the activity feed' },
  { permission: 'ChannelMessage.Read.Group', because: 'files the discussion under a card with the case' },
  { permission: 'ChannelSettings.Read.Group', because: 'the name of the channel the team chose' },
];

export const namesOf = (granted: readonly GrantedPermission[]): string[] => granted.map(({ permission }) => permission);
