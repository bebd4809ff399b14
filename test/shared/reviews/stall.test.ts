import { cureOf } from '#shared/reviews/cure-of.ts';
import { type Progress, stallOf } from '#shared/reviews/stall.ts';

const fresh: Progress = { hasReviewer: true, leftOn: null, seenOn: null, touchedOn: null, reminders: 0 };
// Friday 27 November 2026.
const today = '2026-11-27';
const stall = (given: Partial<Progress>, on = today, closed: readonly string[] = []) =>
  stallOf({ ...fresh, ...given }, on, closed);

const cases: readonly (readonly [what: string, given: Partial<Progress>, because: string | undefined])[] = [
  ['not opened, and not reminded yet', {}, undefined],
  ['not opened after one reminder', { reminders: 1 }, undefined],
  ['not opened after two reminders', { reminders: 2 }, 'not-opened'],
  ['opened after two reminders, today', { reminders: 2, seenOn: today }, undefined],
  ['opened four working days ago', { seenOn: '2026-11-23' }, undefined],
  ['opened five working days ago, untouched', { seenOn: '2026-11-20' }, 'untouched'],
  ['opened long ago, answered yesterday', { seenOn: '2026-11-02', touchedOn: '2026-11-26' }, undefined],
  ['answered five working days ago', { seenOn: '2026-11-16', touchedOn: '2026-11-20' }, 'untouched'],
  ['answered by another while never opened', { touchedOn: '2026-11-20', reminders: 3 }, 'untouched'],
  ['nobody to answer, also one who began', { hasReviewer: false, seenOn: today, touchedOn: today }, 'nobody'],
];

test.each(cases)('%s', (_what, given, because) => expect(stall(given)?.because).toBe(because));

test('holidays and days on which the town hall is closed do not count', () => {
  // Five working days after 23 December 2026, without Christmas, the weekend and New Year.
  expect(stall({ seenOn: '2026-12-23' }, '2026-12-31', ['12-24', '12-31'])).toBeNull();
  expect(stall({ seenOn: '2026-12-23' }, '2027-01-05', ['12-24', '12-31'])).toMatchObject({ because: 'untouched' });
});

test('it is said since when, that one who left did, and how often one was reminded', () => {
  expect(stall({ seenOn: '2026-11-16', touchedOn: '2026-11-18' })).toEqual({
    because: 'untouched',
    since: '2026-11-18',
  });
  expect(stall({ hasReviewer: false, leftOn: '2026-11-20' })).toEqual({ because: 'nobody', leftOn: '2026-11-20' });
  expect(stall({ reminders: 3 })).toEqual({ because: 'not-opened', reminders: 3 });
});

test('who has begun is reminded; for who never looked another stands in; where nobody is, another must answer', () => {
  expect(cureOf({ because: 'untouched', since: today }, false)).toBe('remind');
  expect(cureOf({ because: 'not-opened', reminders: 2 }, false)).toBe('stand-in');
  expect(cureOf({ because: 'not-opened', reminders: 2 }, true)).toBe('remind');
  expect(cureOf({ because: 'nobody', leftOn: null }, false)).toBe('reassign');
});
