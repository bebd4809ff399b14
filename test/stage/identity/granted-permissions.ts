/** What was consented to, by kind: names as Graph knows them. */
export type Granted = {
  /** The `roles` of an app-only token. */
  application: readonly string[];
  /** The `scp` of a token got on behalf of a user. */
  delegated: readonly string[];
  /**
   * Resource-specific permissions of the manifest. They are in no token: Teams looks them up where the app is installed,
   * for the app whose id the manifest names (webApplicationInfo.id), so a managed identity of its own never has them.
   */
  resourceSpecific: readonly string[];
  /** The `roles` of the app that takes people out of groups and may do nothing else. */
  removal: readonly string[];
};

/**
 * What an administrator who follows manifest/permissions.md has granted, and no more: a call to anything else fails here as
 * it will in the tenant. A test compares the two.
 */
export const granted: Granted = {
  application: [
    'User.Read.All', // names, units and managers of reporters
    'GroupMember.Read.All', // members of the groups that hold a role of the desk
    'Application.Read.All', // who holds the roles of the desk (appRoleAssignedTo)
    'Organization.Read.All', // the verified domains: which recipients are outside
    'Mail.Send', // what Teams could not bring, from the mailbox of the desk
  ],
  delegated: [
    'Mail.Read', // the reported mail, read with the rights of the person who reports it
    'Mail.Read.Shared', // the same from a shared mailbox the person may open
    'User.Read', // asked for by Windows' broker, which refuses an app without it; nothing calls it
  ],
  resourceSpecific: [
    'TeamsActivity.Send.User', // tells a person in the activity feed
  ],
  removal: [
    'GroupMember.ReadWrite.All', // takes out of a group whom a reviewer refused, and puts back
  ],
};

/** What a municipality may grant besides, so that reviewers of accesses see more; the same page lists it. */
export const wanted: readonly string[] = [
  'AuditLog.Read.All', // when people last signed in
  'User-LifeCycleInfo.Read.All', // when they left
  'Member.Read.Hidden', // who is in groups that hide it
  'Device.Read.All', // what devices are called
  'OrgContact.Read.All', // what contacts are called
];
