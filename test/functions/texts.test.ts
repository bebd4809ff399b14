import { readFileSync } from 'node:fs';
import { readAsked } from '#functions/bot/chat-topic.ts';
import { breachNews } from '#functions/breaches/texts/news.ts';
import { breachWords } from '#functions/breaches/texts/words.ts';
import { cardChangesAt, hoursOnCard } from '#functions/cases/clock/time-on-card.ts';
import { dayAndTime, deadlineAt, hoursLeft } from '#functions/texts/day-and-time.ts';
import { caseNews, feedPreviews, feedUnder } from '#functions/texts/feed.ts';
import { refusalTexts } from '#functions/texts/refusals.ts';

const hour = 3_600_000;
const deadline = new Date('2026-11-27T08:00:00Z');
const left = (hours: number) => new Date(deadline.getTime() - hours * hour);

test('a time is said as Danes say it', () =>
  expect(dayAndTime(new Date('2026-11-26T13:20:00Z'), 'da')).toBe('torsdag den 26. november kl. 14.20'));
test('and in English', () =>
  expect(dayAndTime(new Date('2026-11-26T13:20:00Z'), 'en')).toBe('Thursday 26 November at 14:20'));
test('summer time is Copenhagen’s', () =>
  expect(dayAndTime(new Date('2026-07-01T10:05:00Z'), 'da')).toBe('onsdag den 1. juli kl. 12.05'));
test('a deadline at midnight is said as the end of the day before', () =>
  expect(deadlineAt(new Date('2026-11-25T23:00:00Z'), 'da')).toBe(
    'onsdag den 25. november kl. 24.00 (natten til torsdag)',
  ));
test('such a deadline in English', () =>
  expect(deadlineAt(new Date('2026-11-25T23:00:30Z'), 'en')).toBe(
    'Wednesday 25 November at 24:00 (midnight before Thursday)',
  ));
test('at the end of a month and in summer time too', () =>
  expect(deadlineAt(new Date('2026-06-30T22:00:00Z'), 'da')).toBe(
    'tirsdag den 30. juni kl. 24.00 (natten til onsdag)',
  ));
test.each([
  ['2026-11-25T22:59:00Z', 'onsdag den 25. november kl. 23.59'],
  ['2026-11-25T23:01:00Z', 'torsdag den 26. november kl. 00.01'],
])('a minute from midnight (%s) is said by its own day', (at, words) =>
  expect(deadlineAt(new Date(at), 'da')).toBe(words),
);
test('one hour is one', () => expect(hoursLeft(hour, 'da')).toBe('1 time'));
test('under an hour minutes are said', () => expect(hoursLeft(30 * 60_000, 'da')).toBe('30 minutter'));

test('while more than a day is left the card changes every six hours', () =>
  expect(cardChangesAt(deadline, left(70))).toEqual(left(66)));
test('on the last day every hour', () => expect(cardChangesAt(deadline, left(10.5))).toEqual(left(10)));
test('the last change is the running out', () => expect(cardChangesAt(deadline, left(0.5))).toEqual(deadline));
test('at the deadline itself nothing is left', () => expect(hoursOnCard(deadline, deadline)).toBe(0));
test('after it there is none', () => expect(cardChangesAt(deadline, deadline)).toBeUndefined());
test('what the card says holds until it changes', () => {
  for (let hours = 72; hours > 0; hours -= 0.25) {
    const next = cardChangesAt(deadline, left(hours)) ?? deadline;
    expect(hoursOnCard(deadline, left(hours))).toBe(hoursOnCard(deadline, new Date(next.getTime() - 1)));
  }
});

test('every preview fits into the feed', () => {
  expect(
    [
      ...Object.values(feedPreviews),
      ...Object.values(feedUnder),
      ...Object.values(caseNews),
      ...Object.values(breachNews).map(({ toAssignee, deletionAsked, inUnit }) => ({
        ...toAssignee,
        deletionAsked,
        inUnit,
      })),
      ...Object.values(breachWords).map((t) => [t.reminderInFeed, t.runOut.inFeed, t.urgent.inFeed]),
    ]
      .flatMap((texts) => Object.values(texts))
      .filter((text) => text.length > 150),
  ).toEqual([]);
});

test.each([
  ['jeg har sendt en mail forkert', 'report'],
  ['Indberet', 'report'],
  ['hej', 'help'],
  ['hej, jeg har mistet min telefon', 'report'],
  ['hjælp', 'help'],
  ['Hjælp!', 'help'],
  ['Mine sager', 'mine'],
  ['<at>GDPR-vagten</at> Åbne sager', 'queue'],
  ['', 'help'],
  ['I sent it to the wrong person', 'report'],
  ['kan I hjælpe, jeg har sendt en mail forkert?', 'report'],
  ['kø', 'queue'],
  ['Køen', 'queue'],
  ['sager', 'queue'],
  ['Må jeg sende CPR i mail?', 'unknown'],
  ['hvad er en DPO?', 'unknown'],
  ['What is a breach?', 'unknown'],
  ['Spørg', 'ask'],
  ['kaffe', 'unknown'],
  ['Hvordan indberetter jeg et brud?', 'help'],
  ['Hvor anmelder man en fejl', 'help'],
  ['How do I report a breach?', 'help'],
  ['Hej med dig', 'help'],
  ['Tak for hjælpen!', 'help'],
  ['Hvor langt er min sag?', 'mine'],
  ['Jeg glemte min sag i toget', 'report'],
  ['Vis køen', 'queue'],
  ['alle sager', 'queue'],
] as const)('“%s” is about %s', (text, topic) => expect(readAsked(text)).toEqual({ topic }));

test.each([
  '2026-0001',
  '2026-1',
  'Sag 2026-0001',
  'sag nr. 2026-0001',
  '<at>GDPR-vagten</at> 2026-0001?',
  'Case 2026-0001',
  'Sag: 2026-0001',
  '#2026-0001',
  'vis sagen 2026-0001',
  'Find case number 2026-0001!',
])('“%s” is the number of a case', (text) => expect(readAsked(text)).toEqual({ year: 2026, number: 1 }));

test('every command the manifest offers is understood', () => {
  const titles = (file: string) =>
    [
      ...readFileSync(file, 'utf8').matchAll(
        /(?:"title"|commands\[\d\]\.title"): "([^"]+)", ?(?:"description": "|\n)/g,
      ),
    ].map(([, title = '']) => title);
  const commands = [...titles('manifest/manifest.json'), ...titles('manifest/languages/en.json')];
  expect(commands.length).toBeGreaterThan(5);
  expect(commands.filter((title) => Object.values(readAsked(title)).includes('unknown'))).toEqual([]);
});

test('a field is named by its last part, an index left out', () =>
  expect(refusalTexts.da.field('mail.recipients.3.address')).toBe('Adresse'));
test('a fault without words of its own still says something', () =>
  expect(refusalTexts.da.fault({ code: 'new-fault' })).toBe('Kan ikke bruges.'));
