import { Temporal } from '../time/temporal.ts';
import type { PolicyText } from './policy.ts';

/** A person of the directory, as far as it decides what concerns them. */
export type Reader = {
  readonly unit: string | null;
  readonly isGuest: boolean;
  /** Day of the start (`YYYY-MM-DD`); null: before the desk knew of anybody. */
  readonly startedOn: string | null;
  /** Last day of work, as the staff system says it; null: none is known. */
  readonly leavesOn: string | null;
};

/** What was published: `firstOn` the day it first was, `askedOn` that of the edition which asks. */
export type Published = Pick<PolicyText, 'units' | 'onlyNew'> & {
  /** Days from its publication until it is to be read. */
  readonly days: number;
  readonly firstOn: string;
  readonly askedOn: string;
};

const after = (day: string, days: number): string => Temporal.PlainDate.from(day).add({ days }).toString();
const later = (...days: readonly string[]): string => [...days].sort().at(-1) ?? '';

/** Nobody gets less than this after having been asked. Days. */
const atLeast = 7;

/** Whether a person has left. A leave before the start was that of an earlier employment: they came back. */
const hasLeft = ({ leavesOn, startedOn }: Reader, today: string): boolean =>
  leavesOn !== null && leavesOn < today && !(startedOn !== null && startedOn > leavesOn);

/**
 * Whether a policy is for a person: an employee who has begun and not left, of one of its units. An introduction is for those who begin
 * after it was published, or began shortly before.
 * @param introductionDays within so many days of the start an introduction is given
 */
export const concerns = (
  { units, onlyNew, firstOn }: Published,
  reader: Reader,
  today: string,
  introductionDays: number,
): boolean => {
  const { unit, isGuest, startedOn } = reader;
  if (isGuest || hasLeft(reader, today) || (startedOn !== null && startedOn > today)) return false;
  if (units !== null && (unit === null || !units.includes(unit))) return false;
  return !onlyNew || (startedOn !== null && startedOn >= after(firstOn, -introductionDays));
};

/** The day (`YYYY-MM-DD`) by which a person who is asked today is to have read it. */
export const dueFor = (
  { onlyNew, days, askedOn }: Published,
  { startedOn }: Pick<Reader, 'startedOn'>,
  today: string,
  introductionDays: number,
): string => {
  const usual = after(askedOn, days);
  if (!onlyNew && today <= askedOn) return usual;
  const isNew = startedOn !== null && (onlyNew || startedOn > askedOn);
  const introduced = after(isNew ? later(startedOn, askedOn) : today, introductionDays);
  return later(introduced, after(today, atLeast), ...(onlyNew ? [] : [usual]));
};

/**
 * Whether an introduction that a person confirmed was one to an earlier employment: it is given anew to one who came back.
 * One that was confirmed shortly before the start counts for it.
 * @param confirmedOn day of the confirmation (`YYYY-MM-DD`)
 */
export const isIntroducedAnew = (
  { onlyNew }: Pick<Published, 'onlyNew'>,
  { startedOn }: Pick<Reader, 'startedOn'>,
  confirmedOn: string,
  introductionDays: number,
): boolean => onlyNew && startedOn !== null && after(confirmedOn, introductionDays) < startedOn;
