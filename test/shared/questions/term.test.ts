import { questionTitle } from '#shared/questions/question-title.ts';
import { questionReminders, termOf } from '#shared/questions/term.ts';
import { deskSettings } from '#shared/settings/desk-settings.ts';

const settings = deskSettings.parse({});
const byOf = (asked: string, days = 3) =>
  termOf('other', new Date(asked), { ...settings, answerQuestionDays: days }).answerBy;

test.each([
  ['asked on a Monday morning', '2026-11-23T09:04:00Z', '2026-11-26'],
  ['asked on a Saturday', '2026-11-28T09:00:00Z', '2026-12-02'],
  ['asked on Friday at half past eleven in the evening', '2026-11-27T22:30:00Z', '2026-12-02'],
  ['asked after midnight in Copenhagen, on the day before in UTC', '2026-11-23T23:30:00Z', '2026-11-27'],
  ['over Christmas, when the town hall is closed too', '2026-12-22T09:00:00Z', '2026-12-29'],
  ['over Easter', '2027-03-24T09:00:00Z', '2027-04-01'],
])('three working days: %s', (_when, asked, by) => expect(byOf(asked)).toBe(by));

test('the municipality sets how many days', () => expect(byOf('2026-11-23T09:04:00Z', 1)).toBe('2026-11-24'));

test('art. 12(3): a citizen’s request is due a month after the day it was received', () =>
  expect(termOf('subject-request', new Date('2026-11-24T09:00:00Z'), settings, '2026-11-20').answerBy).toBe(
    '2026-12-21',
  ));

test('days off of the term are told, for a clock that counts working days', () =>
  expect(termOf('other', new Date('2026-12-22T09:00:00Z'), settings).daysOff).toEqual(['2026-12-24', '2026-12-25']));

test('reminders come at nine on the working days before, then when the last day has ended', () =>
  expect(
    questionReminders(termOf('other', new Date('2026-11-27T08:00:00Z'), settings)).map(({ at }) => at.toISOString()),
  ).toEqual([
    '2026-11-30T08:00:00.000Z',
    '2026-12-01T08:00:00.000Z',
    '2026-12-02T08:00:00.000Z',
    '2026-12-02T23:00:00.000Z',
  ]));

test('none comes from before it was asked', () =>
  expect(
    questionReminders(termOf('other', new Date('2026-11-24T09:30:00Z'), { ...settings, answerQuestionDays: 1 })),
  ).toHaveLength(2));

test.each([
  ['the sentence that asks', 'Vi holder julefest. Må vi filme den? Hilsen Maja', 'Må vi filme den?'],
  ['else the first', 'Vi vil filme. Det er til intranettet.', 'Vi vil filme.'],
  ['else all of it, on one line', 'må  vi\tfilme', 'må vi filme'],
])('the title of a question is %s', (_which, text, title) => expect(questionTitle(text)).toBe(title));

test('a long title is cut at a word', () => {
  const title = questionTitle(`Må vi ${'meget '.repeat(30)}gerne?`);
  expect(title).toMatch(/^Må vi (meget )+meget…$/);
  expect(title.length).toBeLessThanOrEqual(100);
});
