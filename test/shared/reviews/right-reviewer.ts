import type { AnsweredBy, PersonFacts, ReviewerSource } from '#shared/reviews/choose-reviewer.ts';

type Asked = {
  readonly people: ReadonlyMap<string, PersonFacts>;
  readonly order: readonly ReviewerSource[];
  readonly owners: readonly string[];
  readonly named: readonly string[];
};

/**
 * Who is to answer for a member, as the issue says it and apart from the code that is compared with it: the first in the
 * order who is an employee, can sign in, and is neither the member nor somebody whom the member manages.
 */
export const rightReviewer = (
  memberId: string,
  { people, order, owners, named }: Asked,
): { readonly reviewerId: string | null; readonly source: AnsweredBy } => {
  const member = people.get(memberId);
  const lists = { manager: [member?.managerId, ...(member?.sponsorIds ?? [])], owner: owners, named };
  for (const source of order)
    for (const id of lists[source]) {
      const one = id ? people.get(id) : undefined;
      if (!one?.canSignIn || one.kind === 'guest') continue;
      if (one.personId === memberId || one.managerId === memberId) continue;
      return { reviewerId: one.personId, source };
    }
  return { reviewerId: null, source: 'team' };
};
