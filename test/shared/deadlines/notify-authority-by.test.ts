import { notificationRuleAt } from '#shared/deadlines/notification-rules.ts';
import { awareBeforeOccurred, notifyAuthorityBy, notifyAuthorityUnder } from '#shared/deadlines/notify-authority-by.ts';
import { fc } from '#test/support/properties.ts';
import { authorityDeadlines } from '../fixtures/authority-deadlines.ts';

const instants = fc.date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
const later = (at: Date, hours: number) => new Date(at.getTime() + hours * 3_600_000);

test.each(authorityDeadlines)('art. 33(1): known $aware is due $due, over $about', ({ aware, due }) => {
  expect(notifyAuthorityBy(new Date(aware))).toEqual(new Date(due));
});

test('art. 33(1): exactly 72 hours pass, whatever the clocks show', () => {
  fc.assert(fc.property(instants, (aware) => notifyAuthorityBy(aware).getTime() - aware.getTime() === 259_200_000));
});

test('a later awareness gives no earlier deadline', () => {
  fc.assert(fc.property(instants, instants, (a, b) => a <= b === notifyAuthorityBy(a) <= notifyAuthorityBy(b)));
});

test.each([
  ['Wednesday 5 August 2020, notified on Monday: held late (2020-442-8866)', '2020-08-05', '2020-08-10', true],
  ['Wednesday 9 June 2021, notified on Saturday: held in time (2021-441-9356)', '2021-06-09', '2021-06-12', false],
  ['29 April 2021, notified on 8 May: held late (2021-442-12924)', '2021-04-29', '2021-05-08', true],
])('decided: known on %s', (_, aware, notified, late) => {
  expect(notifyAuthorityBy(new Date(`${aware}T23:59:59+02:00`)) < new Date(`${notified}T00:00:00+02:00`)).toBe(late);
});

test.each([new Date(Number.NaN), new Date(8.64e15)])('refuses %s with a RangeError', (aware) => {
  expect(() => notifyAuthorityBy(aware)).toThrow(RangeError);
});

test('refuses a text in place of an instant', () => {
  expect(() => Reflect.apply(notifyAuthorityBy, undefined, ['2026-01-13T12:00:00Z'])).toThrow(RangeError);
});

const proposed = [
  { validFrom: '2018-05-25', hours: 72, threshold: 'risk', source: 'GDPR art. 33(1)' },
  { validFrom: '2027-07-01', hours: 96, threshold: 'high-risk', source: 'as proposed' },
] as const;

test.each([
  ['2027-06-30T21:59:59Z', 72],
  ['2027-06-30T22:00:00Z', 96],
])('a change of law from 1 July 2027 in Copenhagen gives a case known at %s %i hours', (aware, hours) => {
  expect(notifyAuthorityUnder(new Date(aware), proposed)).toEqual(later(new Date(aware), hours));
});

test('today any risk must be told of', () => {
  expect(notificationRuleAt(new Date('2026-11-21')).threshold).toBe('risk');
});

test('knowing of a breach before it happened is told of', () => {
  expect(awareBeforeOccurred(new Date('2026-01-01'), new Date('2026-01-02'))).toBe(true);
});
