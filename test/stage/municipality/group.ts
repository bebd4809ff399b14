/** Every kind of group whose membership Graph lets an app change, or refuses to. */
export const groupKinds = [
  'security',
  'microsoft365',
  'distribution',
  'mail-enabled-security',
  'dynamic',
  'on-prem-synced',
  'role-assignable',
  'management-restricted',
] as const;
export type GroupKind = (typeof groupKinds)[number];

export type Group = {
  id: string;
  kind: GroupKind;
  displayName: string;
  description: string;
  mailNickname: string;
  /** Instant, ISO 8601 in UTC. */
  createdDateTime: string;
  /** Ids of people, other groups, devices, contacts and service principals. */
  memberIds: Set<string>;
  ownerIds: Set<string>;
  hasTeam: boolean;
  visibility: 'Private' | 'Public' | 'HiddenMembership' | null;
  membershipRule?: string;
  /** A dynamic group whose rule an administrator has paused. */
  rulePaused?: boolean;
  /** Came from on-premises, and is managed in the cloud since. */
  cloudManaged?: boolean;
  /** Its sensitivity label in words; Microsoft 365 groups alone have one. */
  label?: string;
  /** Whoever is in it has the licence with this id. */
  licence?: string;
};
