import type { AnsweredBy, Gap } from '#shared/reviews/choose-reviewer.ts';
import type { ReviewPlan } from '#shared/reviews/review-plan.ts';

/** Whom a plan asks before anybody lacks; of a conflict of interest whoever it asks first. */
const lacks: Readonly<Record<Gap, 'manager' | 'owner' | 'first'>> = {
  'no-manager': 'manager',
  'manager-is-self': 'manager',
  'manager-left': 'manager',
  'manager-is-guest': 'manager',
  'guest-without-sponsor': 'manager',
  'sponsor-left': 'manager',
  'no-owner': 'owner',
  'owner-left': 'owner',
  'conflict-of-interest': 'first',
};

/** Who is asked next by a plan where one lacks: what it names after that one, and in the end the GDPR team. */
export const nextAfter = (gap: Gap, { reviewers, named }: Pick<ReviewPlan, 'reviewers' | 'named'>): AnsweredBy => {
  const able = reviewers.filter((source) => source !== 'named' || named.length > 0);
  const lacking = lacks[gap];
  return able[lacking === 'first' ? 1 : able.indexOf(lacking) + 1] ?? 'team';
};
