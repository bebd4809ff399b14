import type { UnitReader } from '#shared/policies/views.ts';
import { dayOf } from '../../texts/copenhagen-day.ts';

/** Whether a reminder would reach somebody today who has not had one: the desk sends one a day. */
export const canBeReminded = ({ missing, away, toldAt }: UnitReader, now: Date): boolean =>
  missing.length > 0 && !away && (toldAt === null || dayOf(new Date(toldAt)) !== dayOf(now));
