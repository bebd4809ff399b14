import type { GroupFacts } from '../group-facts.ts';

/** Where a removal goes that Graph refuses, or the desk may not make (`by-hand`): who can make it, and where. */
export const removalPlaces = [
  'membership-rule',
  'on-premises',
  'exchange',
  'role-administrator',
  'unit-administrator',
  'inner-group',
  'new-owner',
  'by-hand',
] as const;
export type RemovalPlace = (typeof removalPlaces)[number];

/** What the dry run warns of although Graph will say yes. */
export const removalWarnings = [
  'access-remains-through-group',
  'stays-owner',
  'team-lags',
  'licence-ends',
  'group-becomes-empty',
] as const;
export type RemovalWarning = (typeof removalWarnings)[number];

export type RemovalWay =
  | { readonly by: 'graph'; readonly warnings: readonly RemovalWarning[] }
  | { readonly by: 'task'; readonly place: RemovalPlace };

/** A membership as it is just before it is removed. */
export type Membership = {
  readonly memberId: string;
  readonly isDirect: boolean;
  /** Groups inside the group through which the member is in it as well. */
  readonly throughGroups: readonly string[];
  /** How many members the group has, this one included. */
  readonly memberCount: number;
};

/**
 * How a membership is ended: by one call to Graph, or by a person elsewhere. Decided from what the group is, read again
 * just before the call: Graph answers the same 403 to several of these (Graph API, "Remove member"; a dynamic group and one
 * that can be given roles look alike there), so that the answer never tells where to go.
 */
export const removalWay = (group: GroupFacts, member: Membership): RemovalWay => {
  const place = placeOf(group, member);
  return place ? { by: 'task', place } : { by: 'graph', warnings: warningsOf(group, member) };
};

const placeOf = (group: GroupFacts, member: Membership): RemovalPlace | undefined => {
  if (!member.isDirect) return 'inner-group';
  if (group.isDynamic) return 'membership-rule';
  if (group.isSynced) return 'on-premises';
  if (group.kind === 'mail-security' || group.kind === 'distribution') return 'exchange';
  if (group.isRoleAssignable) return 'role-administrator';
  if (group.isRestricted) return 'unit-administrator';
  // Who alone owns a group can join it again, and a group without an owner has nobody to answer for it.
  return isOnlyOwner(group, member) ? 'new-owner' : undefined;
};

const isOnlyOwner = ({ ownerIds }: GroupFacts, { memberId }: Membership): boolean =>
  ownerIds.length === 1 && ownerIds[0] === memberId;

const warningsOf = (group: GroupFacts, member: Membership): RemovalWarning[] => {
  const warnings: readonly (readonly [RemovalWarning, boolean])[] = [
    ['access-remains-through-group', member.throughGroups.length > 0],
    // An owner of a Microsoft 365 group can join it again.
    ['stays-owner', group.ownerIds.includes(member.memberId)],
    ['team-lags', group.isTeam],
    ['licence-ends', group.givesLicences],
    ['group-becomes-empty', member.memberCount === 1],
  ];
  return warnings.flatMap(([warning, holds]) => (holds ? [warning] : []));
};
