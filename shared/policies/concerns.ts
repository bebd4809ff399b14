import { Temporal } from '../time/temporal.ts';
import type { PolicyText } from './policy.ts';

/** A person of the directory, as far as it decides what concerns them. */
export type Reader = {
  readonly unit: string | null;
  readonly isGuest: boolean;
  /** Day of the start (`YYYY-MM-DD`); null: before the desk knew of anybody. */
  readonly startedOn: string | null;
};

/** What was published: `firstOn` the day it first was, `askedOn` that of the edition which asks. */
export type Published = Pick<PolicyText, 'units' | 'onlyNew' | 'days'> & {
  readonly firstOn: string;
  readonly askedOn: string;
};

const after = (day: string, days: number): string => Temporal.PlainDate.from(day).add({ days }).toString();
const later = (...days: readonly string[]): string => [...days].sort().at(-1) ?? '';

/** Nobody gets less than this after having been asked. Days. */
const atLeast = 7;

/**
 * Whether a policy is for a person: an employee who has begun, of one of its units. An introduction is for those who begin
 * after it was published, or began shortly before.
 * @param introductionDays within so many days of the start an introduction is given
 */
export const concerns = (
  { units, onlyNew, firstOn }: Published,
  { unit, isGuest, startedOn }: Reader,
  today: string,
  introductionDays: number,
): boolean => {
  if (isGuest || (startedOn !== null && startedOn > today)) return false;
  if (units !== null && (unit === null || !units.includes(unit))) return false;
  return !onlyNew || (startedOn !== null && startedOn >= after(firstOn, -introductionDays));
};

/** The day (`YYYY-MM-DD`) by which a person who is asked today is to have read it. */
export const dueFor = (
  { onlyNew, days, askedOn }: Published,
  { startedOn }: Reader,
  today: string,
  introductionDays: number,
): string => {
  const usual = after(askedOn, days);
  if (!onlyNew && today <= askedOn) return usual;
  const isNew = startedOn !== null && (onlyNew || startedOn > askedOn);
  const introduced = after(isNew ? later(startedOn, askedOn) : today, introductionDays);
  return later(introduced, after(today, atLeast), ...(onlyNew ? [] : [usual]));
};
