import type { ReviewPlan } from '#shared/reviews/review-plan.ts';
import type * as plans from '../../texts/reviews/plans.ts';
import type { PlanPart } from './part.ts';

const within = (number: number, [least, most]: readonly [number, number]): boolean =>
  Number.isInteger(number) && number >= least && number <= most;

/** What is not right in a part of a plan, in words; undefined where it can be saved. */
export const faultIn = (part: PlanPart, plan: ReviewPlan, t: typeof plans.da): string | undefined => {
  switch (part) {
    case 'name':
      return plan.name.trim() === '' ? t.form.noName : undefined;
    case 'groups':
      return isEmpty(plan.scope) ? t.groups.nothing : undefined;
    case 'who':
      if (plan.reviewers.length === 0) return t.who.nobody;
      return plan.reviewers.join() === 'named' && plan.named.length === 0 ? t.who.noNames : undefined;
    case 'people':
      return within(plan.inactiveDays, [7, 730]) ? undefined : t.people.inactiveFault;
    case 'days':
      return within(plan.rhythm.days, [7, 90]) ? undefined : t.days.fault;
    case 'repeats': {
      const { everyGroup, normal, sensitive, verySensitive } = plan.rhythm;
      return [everyGroup, normal, sensitive, verySensitive].every(({ length }) => length > 0)
        ? undefined
        : t.repeats.fault;
    }
    case 'silence':
    case 'removal':
      return undefined;
  }
};

const isEmpty = ({ all, groupIds, namePrefixes, kinds, labels, ownerIds }: ReviewPlan['scope']): boolean =>
  !all && [groupIds, namePrefixes, kinds, labels, ownerIds].every(({ length }) => length === 0);
