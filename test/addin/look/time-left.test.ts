import { type Clock, clockLeft } from '#addin/look/time/clock-left.ts';
import { timeAndDue, timeInShort } from '#addin/look/time/time-words.ts';
import * as texts from '#addin/texts/time-left.ts';
import { timesIn } from '#addin/texts/times.ts';

const due = '2026-11-26T00:02:00Z';
const minute = 60_000;
const hour = 60 * minute;
const breach: Clock = { kind: 'hours', begun: '2026-11-23T00:02:00Z', due };
const danish = { t: texts.da, times: timesIn('da') };
const english = { t: texts.en, times: timesIn('en') };

const leaving = (milliseconds: number) => new Date(Date.parse(due) - milliseconds);
const inShort = (clock: Clock, now: Date, words = danish) => timeInShort(clock, clockLeft(clock, now), now, words);
const inFull = (clock: Clock, now: Date, words = danish) => timeAndDue(clock, clockLeft(clock, now), words);

describe('a clock in hours', () => {
  test.each([
    ['calm with a minute more than a day', 24 * hour + minute, 'calm'],
    ['soon from exactly 24 hours', 24 * hour, 'soon'],
    ['soon with a minute more than four hours', 4 * hour + minute, 'soon'],
    ['now from exactly four', 4 * hour, 'now'],
    ['now with a millisecond left', 1, 'now'],
    ['over at the instant of the deadline', 0, 'over'],
    ['over after it', -minute, 'over'],
  ])('is %s', (_, left, level) => expect(clockLeft(breach, leaving(left)).level).toBe(level));

  test('that was stopped is stopped however late it is', () =>
    expect(clockLeft({ ...breach, stopped: true }, leaving(-9 * hour)).level).toBe('stopped'));

  test.each([
    [71 * hour + 48 * minute, '71 t 48 min'],
    [39 * hour + 20 * minute, '39 t 20 min'],
    [2 * hour + 2 * minute, '2 t 02 min'],
    [hour - 1, '59 min'],
    [minute - 1, texts.da.lastMinute],
    [0, texts.da.justOver],
    [-minute, '1 min over'],
    [-2 * hour - 10 * minute, '2 t 10 min over'],
  ])('%i milliseconds before its deadline is said in short as "%s"', (left, words) =>
    expect(inShort(breach, leaving(left))).toBe(words),
  );

  test('is said in full with its deadline', () =>
    expect(inFull(breach, leaving(15 * hour + 48 * minute))).toBe(
      '15 timer og 48 minutter tilbage. Frist torsdag den 26. november kl. 1.02',
    ));

  test('that is over is said in full as over', () =>
    expect(inFull(breach, leaving(-2 * hour))).toBe('2 timer over fristen. Frist torsdag den 26. november kl. 1.02'));

  test('is said in English too', () =>
    expect([inShort(breach, leaving(-130 * minute), english), inFull(breach, leaving(hour), english)]).toEqual([
      '2 h 10 min overdue',
      '1 hour left. Due Thursday 26 November at 1:02',
    ]));

  test('that was stopped yesterday says when', () =>
    expect(inShort({ ...breach, stopped: '2026-11-24T13:20:00Z' }, new Date('2026-11-25T08:00:00Z'))).toBe(
      'Stoppet i går 14.20',
    ));

  test('that was stopped days ago says which day', () =>
    expect(inShort({ ...breach, stopped: '2026-11-20T13:20:00Z' }, new Date('2026-11-25T08:00:00Z'))).toBe(
      'Stoppet 20. nov.',
    ));

  test('has half its bar when half its term is gone', () =>
    expect(clockLeft(breach, leaving(36 * hour)).elapsed).toBe(0.5));

  test('has a full bar after the deadline', () => expect(clockLeft(breach, leaving(-hour)).elapsed).toBe(1));
});

describe('a clock in days', () => {
  // Its last day is Monday 30 November, which ends at midnight in Copenhagen.
  const request: Clock = { kind: 'days', begun: '2026-10-31T23:00:00Z', due: '2026-11-30T23:00:00Z' };
  test.each([
    ['calm two days before', '2026-11-28T12:00:00Z', 'calm', '2 dage'],
    ['soon the day before', '2026-11-29T22:59:00Z', 'soon', '1 dag'],
    ['now on its last day', '2026-11-30T22:59:00Z', 'now', texts.da.today],
    ['over when that day has ended', '2026-11-30T23:00:00Z', 'over', '1 dag over'],
    ['over for six days', '2026-12-06T12:00:00Z', 'over', '6 dage over'],
  ])('is %s', (_, now, level, words) =>
    expect([clockLeft(request, new Date(now)).level, inShort(request, new Date(now))]).toEqual([level, words]),
  );
});

describe('a clock in working days', () => {
  const question: Clock = { kind: 'working-days', begun: '2026-12-22T08:00:00Z', due: '2026-12-28T23:00:00Z' };
  const eve = new Date('2026-12-23T12:00:00Z');
  test('leaves out Saturday and Sunday', () => expect(inShort(question, eve)).toBe('3 arbejdsdage'));
  test('leaves out the days off that the desk names', () =>
    expect(inShort({ ...question, daysOff: ['2026-12-24', '2026-12-25'] }, eve)).toBe('1 arbejdsdag'));
});
