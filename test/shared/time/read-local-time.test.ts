import { atCopenhagen, dayInCopenhagen, endOfDay, localInCopenhagen, startOfDay } from '#shared/time/copenhagen.ts';
import { readLocalTime } from '#shared/time/read-local-time.ts';
import { fc } from '#test/support/properties.ts';

const now = new Date('2026-11-21T12:00:00Z');
const past = fc.date({ min: new Date('2000-01-01'), max: now, noInvalidDate: true });

test.each([
  ['2026-03-29T01:30', '2026-03-29T00:30:00Z'],
  ['2026-10-25T03:00', '2026-10-25T02:00:00Z'],
  ['2026-07-01 22:30', '2026-07-01T20:30:00Z'],
  ['2026-07-01T22:30:15', '2026-07-01T20:30:15Z'],
  ['1.7.2026 kl. 22.30', '2026-07-01T20:30:00Z'],
  ['01-07-2026 22:30', '2026-07-01T20:30:00Z'],
  ['2026-07-01T20:30:00Z', '2026-07-01T20:30:00Z'],
  ['2026-07-01T16:30-04:00', '2026-07-01T20:30:00Z'],
])('%s is exactly %s', (local, at) => {
  expect(readLocalTime({ local }, now)).toEqual({ kind: 'exact', at: new Date(at) });
});

test('02:30 on the day of the spring change does not exist, and 03:30 is proposed', () => {
  expect(readLocalTime({ local: '2026-03-29T02:30' }, now)).toEqual({
    kind: 'missing',
    moved: new Date('2026-03-29T01:30:00Z'),
    movedLocal: '2026-03-29T03:30',
  });
});

test('02:30 on the day of the autumn change exists twice, and which is asked', () => {
  expect(readLocalTime({ local: '2026-10-25T02:30' }, now)).toEqual({
    kind: 'double',
    earlier: new Date('2026-10-25T00:30:00Z'),
    later: new Date('2026-10-25T01:30:00Z'),
  });
});

test.each([
  ['earlier', '2026-10-25T00:30:00Z'],
  ['later', '2026-10-25T01:30:00Z'],
] as const)('the %s of two readings is %s', (choice, at) => {
  expect(readLocalTime({ local: '2026-10-25T02:30', choice }, now)).toEqual({ kind: 'exact', at: new Date(at) });
});

test('between the two, only the earlier can be meant', () => {
  const between = new Date('2026-10-25T01:00:00Z');
  expect(readLocalTime({ local: '2026-10-25T02:30' }, between)).toMatchObject({ kind: 'exact' });
});

test('a date alone counts from midnight in Copenhagen, as an estimate', () => {
  expect(readLocalTime({ local: '2026-03-29' }, now)).toEqual({
    kind: 'date-only',
    at: new Date('2026-03-28T23:00:00Z'),
    estimated: true,
  });
});

test.each(['2026-11-21T13:01', '2026-11-22', '2999-01-01T00:00'])('%s lies in the future', (local) => {
  expect(readLocalTime({ local }, now)).toEqual({ kind: 'future' });
});

test('this very minute does not', () => {
  expect(readLocalTime({ local: '2026-11-21T13:00' }, now)).toMatchObject({ kind: 'exact' });
});

test.each([
  '',
  'i går',
  '2026-02-29',
  '2026-02-30T10:00Z',
  '31.4.2026',
  '2026-01-01T24:00',
  '0026-01-01',
  '2026-01-01T10:00+99:00',
])('%j cannot be read', (local) => {
  expect(readLocalTime({ local }, now)).toEqual({ kind: 'unreadable' });
});

test('whatever is typed, nothing is thrown and nothing in the future comes out', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9T:. -]{0,20}$/)), (local) => {
      const read = readLocalTime({ local }, now);
      return !('at' in read) || read.at <= now;
    }),
  );
});

test('what a clock in Copenhagen shows reads back as that minute, or asks', () => {
  fc.assert(
    fc.property(past, (at) => {
      const minute = new Date(Math.floor(at.getTime() / 60_000) * 60_000);
      const read = readLocalTime({ local: localInCopenhagen(minute) }, now);
      if (read.kind === 'double') return [read.earlier, read.later].some((one) => one.getTime() === minute.getTime());
      return read.kind === 'exact' && read.at.getTime() === minute.getTime();
    }),
  );
});

test('an instant lies within its day', () => {
  fc.assert(fc.property(past, (at) => startOfDay(dayInCopenhagen(at)) <= at && at < endOfDay(dayInCopenhagen(at))));
});

test('the day of the autumn change has 25 hours', () => {
  expect(endOfDay('2026-10-25').getTime() - startOfDay('2026-10-25').getTime()).toBe(25 * 3_600_000);
});

test('an invalid instant has no clock reading', () => {
  expect(() => atCopenhagen(new Date(Number.NaN))).toThrow(RangeError);
});
