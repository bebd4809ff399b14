import type { GroupFacts } from '#shared/reviews/group-facts.ts';

/** A security group that the desk may change, without an owner. */
export const plainGroup: GroupFacts = {
  groupId: 'f4b7c2de-2ac1-4c8f-8e51-6d0c5d1f9a01',
  name: 'SG-Sundhed-Journal',
  kind: 'security',
  isDynamic: false,
  isSynced: false,
  isRoleAssignable: false,
  isRestricted: false,
  isHidden: false,
  isTeam: false,
  givesLicences: false,
  ownerIds: [],
};
