import {
  readBackup,
  readDeletion,
  readDowntime,
  readExfiltration,
  readPeople,
  readRecipient,
} from '#shared/breaches/advice-words.ts';

test.each([
  ['213', 213],
  ['more than 60,000', 60_000],
  ['20.620 borgere', 20_620],
  ['3.7 million', 3_700_000],
  ['about two dozen', 24],
  ['dozens', 36],
  ['thousands', 3000],
  ['one', 1],
  ['up-to-100', 100],
  ['more', 1001],
  ['unknown', undefined],
  ['not stated', undefined],
  [-1, undefined],
  [5, 5],
])('%j is %j people', (said, people) => {
  expect(readPeople(said)).toBe(people);
});

test.each([
  ['good', 'good'],
  ['complete', 'good'],
  ['none, paper files', 'poor'],
  ['encrypted too', 'poor'],
  ['partly', 'poor'],
  ['unknown', undefined],
])('a backup told of as %j is %j', (said, backup) => {
  expect(readBackup(said)).toBe(backup);
});

test.each([
  ['excluded', 'excluded'],
  ['cannot be excluded', 'likely'],
  ['kan ikke udelukkes', 'likely'],
  ['unlikely', 'no sign'],
  ['no sign', 'no sign'],
  ['likely', 'likely'],
  ['yes, 4 GB', 'likely'],
  ['', undefined],
])('exfiltration told of as %j is %j', (said, exfiltration) => {
  expect(readExfiltration(said)).toBe(exfiltration);
});

test.each([
  ['known, trusted, professional secrecy', 'trusted'],
  ['known, not trusted', 'known'],
  ['many', 'many'],
  ['unknown', undefined],
  ['ukendt', undefined],
  ['en kendt borger', 'known'],
])('a recipient told of as %j is %j', (said, recipient) => {
  expect(readRecipient(said)).toBe(recipient);
});

test.each([
  [true, 'confirmed'],
  [false, 'asked'],
  ['not confirmed', 'asked'],
  ['no-answer', 'asked'],
  ['not-asked', undefined],
  ['refused', undefined],
  ['confirmed', 'confirmed'],
])('deletion told of as %j is %j', (said, deletion) => {
  expect(readDeletion(said)).toBe(deletion);
});

test.each([
  ['5 working days', 'long'],
  ['3 hours', 'short'],
  ['30 timer', 'long'],
  [48, 'long'],
  [undefined, undefined],
])('downtime told of as %j is %j', (said, downtime) => {
  expect(readDowntime(said)).toBe(downtime);
});
