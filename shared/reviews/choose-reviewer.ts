import type { GroupFacts } from './group-facts.ts';

/** A member of a group, or who may review one, as the directory had them. */
export type PersonFacts = {
  readonly personId: string;
  readonly kind: 'member' | 'guest';
  /** The account is there and can sign in. */
  readonly canSignIn: boolean;
  readonly managerId: string | null;
  /** Who answers for a guest, where Entra knows it. */
  readonly sponsorIds: readonly string[];
};

/** Whom a plan asks, in the order it asks; sponsors are asked as the manager is, after them. */
export const reviewerSources = ['manager', 'owner', 'named'] as const;
export type ReviewerSource = (typeof reviewerSources)[number];
/** Of which of them the reviewer of a line is; the GDPR team where there is none. */
export const answeredBy = [...reviewerSources, 'team'] as const;
export type AnsweredBy = (typeof answeredBy)[number];

/** Why the person a plan would ask first cannot be asked: what is to be mended in the directory. */
export const gaps = [
  'no-manager',
  'manager-is-self',
  'manager-left',
  'manager-is-guest',
  'guest-without-sponsor',
  'sponsor-left',
  'no-owner',
  'owner-left',
  'conflict-of-interest',
] as const;
export type Gap = (typeof gaps)[number];

export type Chosen = {
  /** Null: no one the plan names may answer; the GDPR team does. */
  readonly reviewerId: string | null;
  readonly source: AnsweredBy;
  readonly gaps: readonly Gap[];
};

type Asked = {
  readonly order: readonly ReviewerSource[];
  readonly named: readonly string[];
  readonly people: ReadonlyMap<string, PersonFacts>;
  /** With whom a reviewer shares. */
  readonly shares?: ReadonlyMap<string, readonly string[]> | undefined;
};

/**
 * Who reviews one membership: the first in the plan's order who may. A person does not review their own access or that of
 * their own manager (separation of duties, ISO/IEC 27002:2022 5.3), and neither a guest nor an account that cannot sign in
 * is asked. `gaps` says why those earlier in the order were not asked, also where another was found: that one answers meanwhile.
 */
export const chooseReviewer = (
  memberId: string,
  group: Pick<GroupFacts, 'ownerIds'>,
  { order, named, people, shares }: Asked,
): Chosen => {
  const member = people.get(memberId);
  const found: Gap[] = [];
  for (const source of order) {
    const asked = candidatesOf(source, member, group, named);
    const reviewerId = asked.find((one) => mayReview(one, memberId, people));
    if (reviewerId) {
      const sharing = [reviewerId, ...(shares?.get(reviewerId) ?? [])].filter((one) =>
        mayReview(one, memberId, people),
      );
      return { reviewerId: sharing[placeOf(memberId) % sharing.length] ?? reviewerId, source, gaps: found };
    }
    found.push(...gapOf(source, member, asked, people));
  }
  return { reviewerId: null, source: 'team', gaps: found };
};

/** The same for all lines of a member, and next time again. */
const placeOf = (memberId: string): number =>
  [...memberId].reduce((sum, letter) => (31 * sum + (letter.codePointAt(0) ?? 0)) % 65_521, 0);

/** Whether a person may answer for a member's access at all. */
export const mayReview = (personId: string, memberId: string, people: ReadonlyMap<string, PersonFacts>): boolean => {
  const person = people.get(personId);
  return canAnswer(person) && personId !== memberId && person?.managerId !== memberId;
};

/** The desk is for employees: a guest, manager or owner though Entra has them as, is not let in. */
const canAnswer = (person: PersonFacts | undefined): boolean => person?.canSignIn === true && person.kind === 'member';

const candidatesOf = (
  source: ReviewerSource,
  member: PersonFacts | undefined,
  { ownerIds }: Pick<GroupFacts, 'ownerIds'>,
  named: readonly string[],
): readonly string[] => {
  switch (source) {
    case 'manager':
      return member ? [...(member.managerId ? [member.managerId] : []), ...member.sponsorIds] : [];
    case 'owner':
      return ownerIds;
    case 'named':
      return named;
  }
};

const gapOf = (
  source: ReviewerSource,
  member: PersonFacts | undefined,
  asked: readonly string[],
  people: ReadonlyMap<string, PersonFacts>,
): readonly Gap[] => {
  if (source === 'named') return [];
  if (source === 'owner') {
    if (asked.length === 0) return ['no-owner'];
    return asked.some((id) => canAnswer(people.get(id))) ? ['conflict-of-interest'] : ['owner-left'];
  }
  // What is no person has no manager, and nothing is wrong with that.
  return member ? [managerGap(member, asked, people)] : [];
};

const managerGap = (
  { kind, personId, managerId }: PersonFacts,
  asked: readonly string[],
  people: ReadonlyMap<string, PersonFacts>,
): Gap => {
  if (asked.length === 0) return kind === 'guest' ? 'guest-without-sponsor' : 'no-manager';
  if (asked.some((id) => id !== personId && canAnswer(people.get(id)))) return 'conflict-of-interest';
  if (managerId === null) return 'sponsor-left';
  if (managerId === personId) return 'manager-is-self';
  return people.get(managerId)?.canSignIn ? 'manager-is-guest' : 'manager-left';
};
