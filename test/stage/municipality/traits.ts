import { type Municipality, rolesOf, tenantOf } from './municipality.ts';
import type { Person } from './person.ts';

export const traits = ['nested-role', 'left', 'no-teams-licence', 'shared-mailbox'] as const;
/** What makes a person a hard case for whoever reads a directory. */
export type Trait = (typeof traits)[number];

/** What is so of a person in the municipality as it is now. */
export const traitsOf = (municipality: Municipality, person: Person): Trait[] => {
  const { isSharedMailbox, leftOn, hasTeams } = person;
  const holds: Record<Trait, boolean> = {
    'nested-role': isNested(municipality, person),
    left: leftOn !== undefined,
    'no-teams-licence': !hasTeams && !isSharedMailbox,
    'shared-mailbox': isSharedMailbox,
  };
  return traits.filter((trait) => holds[trait]);
};

/** In a group inside a group that has a role, and so without that role (Entra gives it to direct members alone). */
const isNested = (municipality: Municipality, person: Person): boolean => {
  const { appRoleAssignments, groups } = tenantOf(municipality, person.tenantId);
  const inner = appRoleAssignments.flatMap(({ principalId }) => [...(groups.get(principalId)?.memberIds ?? [])]);
  const isInside = inner.some((id) => groups.get(id)?.memberIds.has(person.id));
  return isInside && rolesOf(municipality, person).length === 0;
};
