import type { Journal } from '../journal.ts';
import { type Municipality, tenantOf } from './municipality.ts';
import type { Person } from './person.ts';

type Departure = { tenantId: string; personId: string; at: string };

export type Departures = {
  /** As an administrator deletes a user: no sign-in, no group, no role, and Graph does not know them. Journaled. */
  remove(person: Person): void;
};

/** People deleted from the directory while the stage runs. */
export function openDepartures(
  municipality: Municipality,
  journal: Pick<Journal, 'read' | 'append'>,
  now: () => Date,
): Departures {
  for (const departure of journal.read('departure') as Departure[]) put(municipality, departure);
  return {
    remove: ({ id, tenantId }) => {
      const departure = { tenantId, personId: id, at: now().toISOString() };
      journal.append('departure', departure);
      put(municipality, departure);
    },
  };
}

function put(municipality: Municipality, { tenantId, personId, at }: Departure): void {
  const tenant = tenantOf(municipality, tenantId);
  const signInName = tenant.people.get(personId)?.signInName;
  if (signInName) municipality.named.delete(signInName);
  tenant.people.delete(personId);
  tenant.installs.delete(personId);
  for (const { memberIds, ownerIds } of tenant.groups.values()) {
    memberIds.delete(personId);
    ownerIds.delete(personId);
  }
  for (const assignment of tenant.appRoleAssignments)
    if (assignment.principalId === personId) assignment.withdrawnAt ??= at;
}
