import { parseNcrontab } from '#test/stage/functions-host/ncrontab.ts';

const next = (schedule: string, after: string) => parseNcrontab(schedule).next(new Date(after)).toISOString();

test.each([
  ['every ten seconds', '*/10 * * * * *', '2026-03-02T08:00:03Z', '2026-03-02T08:00:10.000Z'],
  ['never the instant itself', '*/10 * * * * *', '2026-03-02T08:00:10Z', '2026-03-02T08:00:20.000Z'],
  ['every night at two', '0 0 2 * * *', '2026-03-02T08:00:00Z', '2026-03-03T02:00:00.000Z'],
  ['working days', '0 30 6 * * 1-5', '2026-03-06T08:00:00Z', '2026-03-09T06:30:00.000Z'],
  ['names', '0 0 6 * Jan,Jul Mon', '2026-03-02T08:00:00Z', '2026-07-06T06:00:00.000Z'],
  ['a list of minutes', '0 5,35 * * * *', '2026-03-02T08:06:00Z', '2026-03-02T08:35:00.000Z'],
  ['steps from a start', '0 10/20 * * * *', '2026-03-02T08:31:00Z', '2026-03-02T08:50:00.000Z'],
  ['Sunday as seven', '0 0 0 * * 7', '2026-03-02T08:00:00Z', '2026-03-08T00:00:00.000Z'],
  ['the leap day', '0 0 0 29 2 *', '2026-03-02T08:00:00Z', '2028-02-29T00:00:00.000Z'],
  ['milliseconds do not matter', '* * * * * *', '2026-03-02T08:00:03.500Z', '2026-03-02T08:00:04.000Z'],
])('%s', (_, schedule, after, expected) => expect(next(schedule, after)).toBe(expected));

test.each(['*/10 * * * *', '61 * * * * *', '0 0 0 30 2 *', 'x * * * * *', '0 5-1 * * * *', '*/0 * * * * *'])(
  '"%s" is refused or never fires',
  (schedule) => expect(() => parseNcrontab(schedule).next(new Date(0))).toThrow(),
);
