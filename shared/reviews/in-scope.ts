import type { GroupFacts } from './group-facts.ts';
import type { Scope } from './review-plan.ts';

type Labelled = GroupFacts & { readonly labelIds: readonly string[] };

/** Whether a plan covers a group. Names are compared without case, as Entra does. A group chosen by itself is no exception of its kind. */
export const isInScope = (scope: Scope, group: Labelled): boolean =>
  !scope.exceptIds.includes(group.groupId) &&
  (scope.groupIds.includes(group.groupId) || ((scope.all || fits(scope, group)) && !isExcept(scope, group)));

const isExcept = ({ exceptKinds, exceptPrefixes }: Scope, { name, kind }: Labelled): boolean =>
  exceptKinds.includes(kind) || beginsWithOne(name, exceptPrefixes);

const beginsWithOne = (name: string, prefixes: readonly string[]): boolean => {
  const inSmall = name.toLowerCase();
  return prefixes.some((prefix) => inSmall.startsWith(prefix.toLowerCase()));
};

const fits = (scope: Scope, { name, kind, labelIds, ownerIds }: Labelled): boolean => {
  return (
    beginsWithOne(name, scope.namePrefixes) ||
    scope.kinds.includes(kind) ||
    labelIds.some((id) => scope.labels.includes(id)) ||
    ownerIds.some((id) => scope.ownerIds.includes(id))
  );
};
