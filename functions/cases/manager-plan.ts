import { tellManagerAt } from '#shared/reminders/tell-manager.ts';
import type { DeskSettings } from '#shared/settings/desk-settings.ts';
import type { Planned } from '../outbox/telling.ts';
import { type Clock, deadlineOf } from './untaken-plan.ts';

type About = { readonly known: Date; readonly clock: Clock };

/** The message to the manager of the unit as a row to write; none while the manager is not known. */
export const planManager = (managerId: string | null, { known, clock }: About, settings: DeskSettings): Planned[] => {
  const planned = managerId === null ? undefined : tellManagerAt(known, deadlineOf(clock), settings);
  if (managerId === null || !planned) return [];
  const together = planned.together ? { together: true as const } : {};
  return [{ kind: 'to-manager', personId: managerId, ...together, due: planned.at }];
};
