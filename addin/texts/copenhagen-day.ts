const minute = 60_000;

const format = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Copenhagen',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

const partsOf = (at: Date): Record<string, string> =>
  Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));

/** The date in Copenhagen, `YYYY-MM-DD`. */
export const dayOf = (at: Date): string => {
  const { year, month, day } = partsOf(at);
  return `${year}-${month}-${day}`;
};

/** The clock in Copenhagen, `HH:mm`. */
export const clockOf = (at: Date): string => {
  const { hour, minute: minutes } = partsOf(at);
  return `${hour}:${minutes}`;
};

// Dates have no zone, so UTC noon counts them safely over the change of the clocks.
const noon = (day: string): number => Date.parse(`${day}T12:00:00Z`);

/** A date so many days later (earlier where negative), all `YYYY-MM-DD`. */
export const daysAfter = (day: string, days: number): string =>
  new Date(noon(day) + days * 24 * 60 * minute).toISOString().slice(0, 10);

/** The date before a date. */
export const dayBefore = (day: string): string => daysAfter(day, -1);

/** How many days lie from one date to another; negative where that is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((noon(to) - noon(from)) / (24 * 60 * minute));

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (day: string): number => new Date(noon(day)).getUTCDay() || 7;
