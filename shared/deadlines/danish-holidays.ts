import { Temporal } from '../time/temporal.ts';

export type Holiday = { date: string; da: string; en: string };

/** Great Prayer Day was abolished from 1 January 2024 (act no. 214 of 6 March 2023). */
const lastGreatPrayerDay = 2023;

/**
 * The statutory public holidays of a year, by date (`YYYY-MM-DD`); two on one day are both listed. These are the days the
 * legal periods move off (Reg. 1182/71 art. 2(1)). Not among them: 1 May, 5 June, 24 and 31 December, which are free by
 * agreement only. Refuses with a RangeError any value but a whole year from 1771 (the church year was reformed in 1770)
 * to 9999.
 */
export const danishHolidays = (year: number): Holiday[] => {
  if (!Number.isInteger(year) || year < 1771 || year > 9999) throw new RangeError(`${year} is not a year to count in.`);
  const easter = easterSunday(year);
  const fromEaster = (days: number) => easter.add({ days }).toString();
  return [
    { date: `${year}-01-01`, da: 'Nytårsdag', en: "New Year's Day" },
    { date: fromEaster(-3), da: 'Skærtorsdag', en: 'Maundy Thursday' },
    { date: fromEaster(-2), da: 'Langfredag', en: 'Good Friday' },
    { date: fromEaster(0), da: 'Påskedag', en: 'Easter Sunday' },
    { date: fromEaster(1), da: '2. påskedag', en: 'Easter Monday' },
    ...(year <= lastGreatPrayerDay ? [{ date: fromEaster(26), da: 'Store bededag', en: 'Great Prayer Day' }] : []),
    { date: fromEaster(39), da: 'Kristi himmelfartsdag', en: 'Ascension Day' },
    { date: fromEaster(49), da: 'Pinsedag', en: 'Whit Sunday' },
    { date: fromEaster(50), da: '2. pinsedag', en: 'Whit Monday' },
    { date: `${year}-12-25`, da: 'Juledag', en: 'Christmas Day' },
    { date: `${year}-12-26`, da: '2. juledag', en: 'Second day of Christmas' },
  ].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
};

// The Gregorian computus in the anonymous form (Meeus, Astronomical Algorithms, ch. 8); its letters are kept.
const easterSunday = (year: number): Temporal.PlainDate => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return Temporal.PlainDate.from({ year, month, day });
};
