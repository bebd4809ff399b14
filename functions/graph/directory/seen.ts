import type { MemberKind } from '#shared/reviews/expand-members.ts';
import type { GroupFacts } from '#shared/reviews/group-facts.ts';

/** A membership, or an ownership, that was seen to be or to have ended. */
export type LinkSeen = {
  readonly relation: 'member' | 'owner';
  readonly objectId: string;
  readonly kind: MemberKind;
  readonly isGone: boolean;
};

/** A group of a page of changes, with the memberships that came along; those of one group may come on many pages. */
export type GroupSeen = Omit<GroupFacts, 'ownerIds'> & {
  readonly description: string | null;
  readonly labels: readonly string[];
  /** What these are called, id and name. */
  readonly labelNames?: readonly (readonly [labelId: string, name: string])[];
  readonly isGone: boolean;
  readonly links: readonly LinkSeen[];
  /** Members without an id. */
  readonly unreadable: number;
};

export type PersonSeen = {
  readonly personId: string;
  readonly name: string;
  readonly title: string | null;
  readonly unit: string | null;
  readonly isGuest: boolean;
  readonly account: 'enabled' | 'disabled' | 'deleted';
  readonly managerId: string | null;
  /** Day (`YYYY-MM-DD`, UTC as Entra keeps it). */
  readonly leavesOn: string | null;
  /** Likewise, the first day at work. */
  readonly hiredOn: string | null;
  readonly signedInAt: Date | null;
};

/** What changes tell of a person: what is told is so now, the rest is as it was; or that the account is gone. */
export type PersonChange = { readonly personId: string } & (
  | { readonly isGone: false; readonly told: Partial<Omit<PersonSeen, 'personId' | 'signedInAt'>> }
  | { readonly isGone: true; readonly isRestorable: boolean }
);

export type SignInSeen = Pick<PersonSeen, 'personId' | 'signedInAt'>;

export type SponsorsSeen = { readonly personId: string; readonly sponsorIds: readonly string[] };

/** What something is called that is neither a person nor a group. */
export type ThingSeen = { readonly objectId: string; readonly name: string };

/** Programs among the direct members of a group; `areAll`: there are no others. */
export type ProgramsSeen = {
  readonly groupId: string;
  readonly programIds: readonly string[];
  readonly areAll: boolean;
  /** What those of its members are called that are no people and no groups, as far as the app may know. */
  readonly things?: readonly ThingSeen[];
};
