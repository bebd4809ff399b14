import { Temporal } from '../time/temporal.ts';

/**
 * The year a CPR number's two-digit year means, told by its seventh digit.
 * Source: cpr.dk, "Opbygning af CPR-nummeret".
 */
export const birthYear = (twoDigits: number, seventh: number): number => {
  if (seventh <= 3) return 1900 + twoDigits;
  if (seventh === 4 || seventh === 9) return twoDigits <= 36 ? 2000 + twoDigits : 1900 + twoDigits;
  return twoDigits <= 57 ? 2000 + twoDigits : 1800 + twoDigits;
};

/**
 * Whether ten digits are a possible CPR number: the date exists in the century the seventh digit gives. Dates to come are
 * taken as well: a false alarm costs less than a leaked number, and a rule has no clock.
 */
export const isCpr = (digits: string): boolean =>
  dateExists(birthYear(number(digits, 4, 6), number(digits, 6, 7)), number(digits, 2, 4), number(digits, 0, 2));

/**
 * A number with the whole year, DDMMYYYY SSSS or YYYYMMDD SSSS, as its ten digits; undefined where the seventh digit means
 * another century. So a date with a time of day or an amount after it is rarely taken for one.
 */
export const withoutCentury = (twelve: string): string | undefined => {
  const dayFirst = twelve.slice(0, 4) + twelve.slice(6);
  if (fitsYear(dayFirst, number(twelve, 4, 8)) && isCpr(dayFirst)) return dayFirst;
  const yearFirst = twelve.slice(6, 8) + twelve.slice(4, 6) + twelve.slice(2, 4) + twelve.slice(8);
  if (fitsYear(yearFirst, number(twelve, 0, 4)) && isCpr(yearFirst)) return yearFirst;
  return fitsYear(dayFirst, number(twelve, 4, 8)) ? dayFirst : undefined;
};

const fitsYear = (ten: string, year: number): boolean => birthYear(number(ten, 4, 6), number(ten, 6, 7)) === year;

/** A replacement number (erstatningspersonnummer): as a CPR number, with 60 added to the day. Source: cpr.dk. */
export const isReplacement = (digits: string): boolean => {
  const day = number(digits, 0, 2);
  return day > 60 && isCpr(String(day - 60).padStart(2, '0') + digits.slice(2));
};

/** The health sector's X-eCPR and D-eCPR: birth date, 0 or 1 (1900s) or 6 or 7 (2000s), two letters, a digit. Source: NSP. */
export const isElectronicCpr = (characters: string): boolean => {
  const century = number(characters, 6, 7) < 2 ? 1900 : 2000;
  return dateExists(century + number(characters, 4, 6), number(characters, 2, 4), number(characters, 0, 2));
};

const weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/**
 * Whether the checksum fits. Every number issued before October 2007 passes it and many since do not, so it may raise
 * confidence and never reject. Source: cpr.dk, "Personnumre uden kontrolciffer".
 */
export const passesModulus11 = (digits: string): boolean =>
  weights.reduce((sum, weight, place) => sum + weight * Number(digits[place]), 0) % 11 === 0;

const number = (digits: string, from: number, to: number): number => Number(digits.slice(from, to));

const dateExists = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= Temporal.PlainYearMonth.from({ year, month }).daysInMonth;
