import { isWorkingDay } from '../deadlines/working-days.ts';
import { Temporal } from '../time/temporal.ts';
import type { HolidaysRule, Shift } from './rule.ts';

/** Constitution Day, Christmas Eve and New Year's Eve: closed in most municipalities, but no statutory holidays. */
const closingDays = ['06-05', '12-24', '12-31'];

/** Whether work is done on a day (`YYYY-MM-DD`) under a rule of holidays. */
export const isOpenDay = (day: string, rule: HolidaysRule): boolean =>
  rule === 'none' || isWorkingDay(day, rule === 'dk-statutory+closing' ? closingDays : []);

const towards = (date: Temporal.PlainDate, days: 1 | -1, rule: HolidaysRule): Temporal.PlainDate => {
  let at = date;
  while (!isOpenDay(at.toString(), rule)) at = at.add({ days });
  return at;
};

/** Where a date goes that must not be a day off. */
export const shifted = (date: Temporal.PlainDate, shift: Shift, rule: HolidaysRule): Temporal.PlainDate => {
  if (shift === 'none') return date;
  if (shift === 'before') return towards(date, -1, rule);
  const after = towards(date, 1, rule);
  const leaves = after.month !== date.month;
  return shift === 'after-same-month' && leaves ? towards(date, -1, rule) : after;
};

/** The day that lies so many working days before another, which is not counted itself. */
export const workingDaysBefore = (day: string, count: number, rule: HolidaysRule): Temporal.PlainDate => {
  let at = Temporal.PlainDate.from(day);
  for (let left = count; left > 0; left--) at = towards(at.subtract({ days: 1 }), -1, rule);
  return at;
};
