import type { Journal } from '../journal.ts';
import { guidOf } from './ids.ts';
import { type AppRole, type Municipality, tenantOf } from './municipality.ts';
import type { Person } from './person.ts';

type Change = { tenantId: string; personId: string; role: AppRole['value']; holds: boolean; at: string };

export type RoleChanges = {
  /** As an administrator does in Entra; journaled. A token shows it at once, Graph when it has caught up. */
  change(person: Person, role: AppRole['value'], holds: boolean): void;
};

/** Roles given to people and taken from them while the stage runs. */
export function openRoleChanges(
  municipality: Municipality,
  journal: Pick<Journal, 'read' | 'append'>,
  now: () => Date,
): RoleChanges {
  for (const change of journal.read('role') as Change[]) put(municipality, change);
  return {
    change: ({ id, tenantId }, role, holds) => {
      const change = { tenantId, personId: id, role, holds, at: now().toISOString() };
      journal.append('role', change);
      put(municipality, change);
    },
  };
}

function put(municipality: Municipality, { tenantId, personId, role, holds, at }: Change): void {
  const { appRoles, appRoleAssignments } = tenantOf(municipality, tenantId);
  const appRoleId = appRoles.find(({ value }) => value === role)?.id ?? '';
  const own = appRoleAssignments.filter((one) => one.principalId === personId && one.appRoleId === appRoleId);
  if (!holds) for (const assignment of own) assignment.withdrawnAt ??= at;
  else if (!own.some(({ withdrawnAt }) => withdrawnAt === undefined))
    appRoleAssignments.push({
      id: guidOf('role', `${personId}/${role}/${at}`),
      appRoleId,
      principalId: personId,
      principalType: 'User',
      createdDateTime: at,
      assignedAt: at,
    });
}
