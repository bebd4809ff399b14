import type * as routes from '#shared/routes/review-plans.ts';
import type { UseCase } from '../use-case.ts';
import { askOwners } from './groups/ask-owners.ts';
import { listGroups } from './groups/list-groups.ts';
import { listMyGroups } from './groups/my-groups.ts';
import { rateGroups } from './groups/rate-groups.ts';
import { wordGroup } from './groups/word-group.ts';
import { changePlan } from './plans/change-plan.ts';
import { countScope } from './plans/count-scope.ts';
import { turnPlan } from './plans/turn-plan.ts';

type Own = typeof routes;

/** What plans of access reviews, and the groups they are about, are asked for; complete by type. */
export const planUseCases: { readonly [N in keyof Own]: UseCase<Own[N]> } = {
  changePlan,
  turnPlan,
  countScope,
  listGroups,
  rateGroups,
  wordGroup,
  listMyGroups,
  askOwners,
};
