/** A timer's schedule as Azure Functions writes it: second minute hour day month weekday, in UTC. */
export type Schedule = {
  /** The first instant strictly after the given one at which the timer fires. */
  next(after: Date): Date;
};

const fields = [
  { name: 'second', from: 0, to: 59 },
  { name: 'minute', from: 0, to: 59 },
  { name: 'hour', from: 0, to: 23 },
  { name: 'day', from: 1, to: 31 },
  { name: 'month', from: 1, to: 12 },
  { name: 'weekday', from: 0, to: 7 },
] as const;

const names: Record<string, string> = {
  jan: '1',
  feb: '2',
  mar: '3',
  apr: '4',
  may: '5',
  jun: '6',
  jul: '7',
  aug: '8',
  sep: '9',
  oct: '10',
  nov: '11',
  dec: '12',
  sun: '0',
  mon: '1',
  tue: '2',
  wed: '3',
  thu: '4',
  fri: '5',
  sat: '6',
};

/**
 * Reads a six-field NCRONTAB expression: `*`, numbers, English short names, ranges, lists and steps.
 * Five fields are refused although Azure takes them: it reads them without seconds, which is not expected.
 */
export function parseNcrontab(text: string): Schedule {
  const parts = text.trim().split(/\s+/);
  if (parts.length !== fields.length) throw new Error(`"${text}" is no schedule: six fields are needed, second first`);
  const [seconds, minutes, hours, days, months, weekdays] = fields.map((field, i) =>
    parseField(parts[i] ?? '', field, text),
  );
  if (!seconds || !minutes || !hours || !days || !months || !weekdays) throw new Error(`"${text}" is no schedule`);
  if (weekdays.has(7)) weekdays.add(0);
  return { next: (after) => search({ seconds, minutes, hours, days, months, weekdays }, after, text) };
}

function parseField(part: string, { name, from, to }: (typeof fields)[number], text: string): Set<number> {
  const allowed = new Set<number>();
  for (const item of part.split(',')) {
    const [range = '', step] = item.split('/');
    const [first, last] =
      range === '*' ? [from, to] : range.split('-').map((at) => Number(names[at.toLowerCase()] ?? at));
    const by = step === undefined ? 1 : Number(step);
    const end = last ?? (step === undefined ? first : to);
    const sound = [first, end, by].every(Number.isInteger) && first !== undefined && end !== undefined;
    if (!sound || first < from || end > to || first > end || by < 1) {
      throw new Error(`"${text}" is no schedule: "${item}" does not fit the ${name} field`);
    }
    for (let at = first; at <= end; at += by) allowed.add(at);
  }
  return allowed;
}

type Allowed = Record<'seconds' | 'minutes' | 'hours' | 'days' | 'months' | 'weekdays', Set<number>>;

// The search moves the coarsest unit that does not fit, so that a yearly timer takes some hundred steps.
function search(allowed: Allowed, after: Date, text: string): Date {
  const at = new Date(Math.floor(after.getTime() / 1000) * 1000 + 1000);
  for (let tries = 0; tries < 20_000; tries++) {
    if (!allowed.months.has(at.getUTCMonth() + 1)) at.setTime(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 1));
    else if (!allowed.days.has(at.getUTCDate()) || !allowed.weekdays.has(at.getUTCDay())) at.setUTCHours(24, 0, 0, 0);
    else if (!allowed.hours.has(at.getUTCHours())) at.setUTCHours(at.getUTCHours() + 1, 0, 0, 0);
    else if (!allowed.minutes.has(at.getUTCMinutes())) at.setUTCMinutes(at.getUTCMinutes() + 1, 0, 0);
    else if (!allowed.seconds.has(at.getUTCSeconds())) at.setUTCSeconds(at.getUTCSeconds() + 1, 0);
    else return at;
  }
  throw new Error(`"${text}" never fires`);
}
