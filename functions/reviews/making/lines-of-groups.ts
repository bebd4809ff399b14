import type { Line } from '#shared/reviews/lines-of-group.ts';
import { linesOfGroup } from '#shared/reviews/lines-of-group.ts';
import type { ReviewPlan } from '#shared/reviews/review-plan.ts';
import { dayInCopenhagen } from '#shared/time/copenhagen.ts';
import type { Tx } from '../../database/transaction.ts';
import type { MirroredGroup } from '../directory/groups.ts';
import { membershipsOf } from '../directory/memberships.ts';
import { type MirroredPerson, mirroredPeople, titlesOf } from '../directory/people.ts';
import { earlierAnswers } from './earlier-answers.ts';

/** Groups whose memberships are in memory at a time. */
export const groupsAtOnce = 25;

/** Makes the lines of groups, some groups at a time. */
export type LineMaker = {
  readonly people: ReadonlyMap<string, MirroredPerson>;
  readonly linesOf: (groups: readonly MirroredGroup[]) => Promise<readonly Line[]>;
};

/** The lines a review by this plan would have now, from the mirror and what was answered before. */
export const lineMaker = async (tx: Tx, tenantId: string, plan: ReviewPlan, now: Date): Promise<LineMaker> => {
  const people = await mirroredPeople(tx, tenantId);
  const withTitle = titlesOf(people);
  const asking = {
    reviewers: plan.reviewers,
    named: plan.named,
    guestsOnly: plan.guestsOnly,
    inactiveDays: plan.inactiveDays,
    now,
    today: dayInCopenhagen(now),
  };
  return {
    people,
    linesOf: async (groups) => {
      const groupIds = groups.map(({ groupId }) => groupId);
      const memberships = await membershipsOf(tx, tenantId, groupIds);
      const earlier = await earlierAnswers(tx, tenantId, groupIds);
      return groups.flatMap((group) =>
        linesOfGroup(
          group,
          { people, withTitle, ...memberships },
          { ...asking, earlier: (memberId) => earlier(group.groupId, memberId) },
        ),
      );
    },
  };
};
