import { aimToAnswerBy, answerRequestBy, tellOfExtensionBy } from '#shared/deadlines/answer-request-by.ts';
import { isWorkingDay, workingDayOnOrAfter } from '#shared/deadlines/working-days.ts';
import { fc } from '#test/support/properties.ts';
import { requestDeadlines } from '../fixtures/request-deadlines.ts';

const days = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test.each(requestDeadlines)('art. 12(3): received $received, extended: $extended, due $due ($about)', (given) => {
  expect(answerRequestBy(given.received, given.extended)).toBe(given.due);
});

test.each(requestDeadlines)('received $received, extended: $extended, aim at $aim', (given) => {
  expect(aimToAnswerBy(given.received, given.extended)).toBe(given.aim);
});

test.each(requestDeadlines)('$due would move to $ifClosingDaysCounted if closing days were holidays', (given) => {
  expect(workingDayOnOrAfter(given.due, ['06-05', '12-24', '12-31'])).toBe(given.ifClosingDaysCounted);
});

test('a request received on 31 January is due on the last of February', () => {
  expect(answerRequestBy('2029-01-31')).toBe('2029-02-28');
});

test('received on 31 December 2025, the extension is told by Monday 2 February', () => {
  expect(tellOfExtensionBy('2025-12-31')).toBe('2026-02-02');
});

test('a mail of 14 January 23:30Z was received on the 15th in Copenhagen', () => {
  expect(answerRequestBy('2026-01-14T23:30:00Z')).toBe('2026-02-16');
});

test('the last day is always a working day', () => {
  fc.assert(fc.property(days, fc.boolean(), (day, extended) => isWorkingDay(answerRequestBy(day, extended))));
});

test('what is received later is never due earlier', () => {
  fc.assert(
    fc.property(days, days, fc.boolean(), (a, b, extended) => {
      const [first = a, last = b] = [a, b].sort();
      return answerRequestBy(first, extended) <= answerRequestBy(last, extended);
    }),
  );
});

test('the day to aim at is never after the last day, nor before a month less the longest holiday', () => {
  fc.assert(
    fc.property(days, (day) => {
      const aim = aimToAnswerBy(day);
      return aim <= answerRequestBy(day) && Date.parse(aim) - Date.parse(day) >= 22 * 86_400_000;
    }),
  );
});

test.each(['2026-02-30', '2026-1-5', '', 'i går', '2026-01-14T10:00', '2026-13-01', '20260101'])(
  'refuses %j',
  (text) => {
    expect(() => answerRequestBy(text)).toThrow(RangeError);
  },
);
