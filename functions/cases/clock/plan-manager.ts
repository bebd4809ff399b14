import { tellManagerAt } from '#shared/reminders/tell-manager.ts';
import type { DeskSettings } from '#shared/settings/desk-settings.ts';
import type { Planned } from '../../outbox/messages.ts';

type About = { readonly known: Date; readonly deadline: Date | undefined };

/** The message to the manager of the unit as a row to write; none while the manager is not known. */
export const planManager = (
  managerId: string | null,
  { known, deadline }: About,
  settings: DeskSettings,
): Planned[] => {
  const planned = managerId === null ? undefined : tellManagerAt(known, deadline, settings);
  if (managerId === null || !planned) return [];
  const together = planned.together ? { together: true as const } : {};
  return [{ kind: 'to-manager', personId: managerId, ...together, due: planned.at }];
};
