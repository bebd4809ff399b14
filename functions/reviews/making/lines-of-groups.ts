import type { Line } from '#shared/reviews/lines-of-group.ts';
import { linesOfGroup } from '#shared/reviews/lines-of-group.ts';
import { type ReviewPlan, withWhom } from '#shared/reviews/review-plan.ts';
import { dayInCopenhagen } from '#shared/time/copenhagen.ts';
import type { Tx } from '../../database/transaction.ts';
import type { MirroredGroup } from '../directory/groups.ts';
import { membershipsOf } from '../directory/memberships.ts';
import { type MirroredPerson, titlesOf } from '../directory/people.ts';
import { earlierAnswers } from './earlier-answers.ts';

/** Makes the lines of some groups. */
export type LineMaker = (tx: Tx, groups: readonly MirroredGroup[]) => Promise<readonly Line[]>;

type Of = {
  readonly tenantId: string;
  readonly plan: ReviewPlan;
  readonly people: ReadonlyMap<string, MirroredPerson>;
  readonly now: Date;
};

/** The lines a review by this plan has, from the mirror and what was answered before. */
export const lineMaker = ({ tenantId, plan, people, now }: Of): LineMaker => {
  const withTitle = titlesOf(people);
  const { reviewers, named, guestsOnly, inactiveDays } = plan;
  const asking = {
    ...{ reviewers, named, guestsOnly, inactiveDays, now },
    shares: withWhom(plan),
    today: dayInCopenhagen(now),
  };
  return async (tx, groups) => {
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
  };
};
