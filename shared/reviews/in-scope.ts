import type { GroupFacts } from './group-facts.ts';
import type { Scope } from './review-plan.ts';

type Labelled = GroupFacts & { readonly labelIds: readonly string[] };

/** Whether a plan covers a group. Names are compared without case, as Entra does. */
export const isInScope = (scope: Scope, group: Labelled): boolean =>
  !scope.exceptIds.includes(group.groupId) && (scope.all || fits(scope, group));

const fits = (scope: Scope, { groupId, name, kind, labelIds, ownerIds }: Labelled): boolean => {
  const inSmall = name.toLowerCase();
  return (
    scope.groupIds.includes(groupId) ||
    scope.namePrefixes.some((prefix) => inSmall.startsWith(prefix.toLowerCase())) ||
    scope.kinds.includes(kind) ||
    labelIds.some((id) => scope.labels.includes(id)) ||
    ownerIds.some((id) => scope.ownerIds.includes(id))
  );
};
