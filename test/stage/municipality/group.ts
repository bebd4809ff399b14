/** Every kind of group whose membership Graph lets an app change, or refuses to. */
export type GroupKind =
  | 'security'
  | 'microsoft365'
  | 'distribution'
  | 'mail-enabled-security'
  | 'dynamic'
  | 'on-prem-synced'
  | 'role-assignable'
  | 'management-restricted';

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
};
