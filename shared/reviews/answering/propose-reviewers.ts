import type { PersonFacts, ReviewerSource } from '../choose-reviewer.ts';
import type { ProposalReason } from './line-moves.ts';

export type Proposal = { readonly personId: string; readonly why: ProposalReason };

/** More would be a list to choose from. */
const most = 2;

type Asked = {
  readonly order: readonly ReviewerSource[];
  readonly named: readonly string[];
  readonly ownerIds: readonly string[];
};

/** Who may know about a member's access, in the order in which the plan asks; each person once. */
export const mayKnow = (member: PersonFacts | undefined, asked: Asked): readonly Proposal[] => {
  const all = asked.order.flatMap((source) => knowing(source, member, asked));
  return [...new Map(all.reverse().map((one) => [one.personId, one])).values()].reverse();
};

const knowing = (
  source: ReviewerSource,
  member: PersonFacts | undefined,
  { named, ownerIds }: Asked,
): readonly Proposal[] => {
  switch (source) {
    case 'manager':
      return [
        ...of('manager', member?.managerId ? [member.managerId] : []),
        ...of('sponsor', member?.sponsorIds ?? []),
      ];
    case 'owner':
      return of('owner', ownerIds);
    case 'named':
      return of('named', named);
  }
};

const of = (why: ProposalReason, personIds: readonly string[]): readonly Proposal[] =>
  personIds.map((personId) => ({ personId, why }));

/** The first two of those who may be asked. */
export const proposeReviewers = (
  mayKnowIt: readonly Proposal[],
  mayAnswer: (personId: string) => boolean,
): readonly Proposal[] => mayKnowIt.filter(({ personId }) => mayAnswer(personId)).slice(0, most);
