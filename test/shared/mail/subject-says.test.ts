import { subjectSays } from '#shared/mail/subject-says.ts';

test.each([
  'VS: A',
  '[SIKKER] VS: B',
  'Sikker mail: VS: C',
  'SikkerMail: vs: C',
  'VB: D',
  'WG: E',
  'Fwd: F',
  'Re: Vs: G',
  '[EKSTERN] [SIKKER] Re: FW: H',
  'RE[2]: VS: I',
  '*SIKKER* VS: J',
  '#sikkermail VS: K',
  'Sikker e-mail: VS: L',
  '{Ekstern} SPAM: Fwd: M',
])('%s was passed on', (subject) => expect(subjectSays(subject)).toBe('passed-on'));

test.each([
  'SV: A',
  '[SIKKER] SV: B',
  'Sikker mail: Re: C',
  'AW: D',
  'Re[3]: E',
  '(sikker) SV: F',
  'Haster! SV: G',
  'SV： H',
  '\u200bSV: I',
])('%s answers', (subject) => expect(subjectSays(subject)).toBe('answers'));

test.each([
  '',
  'Møde',
  '[SIKKER] Møde',
  'Sikker mail: Møde',
  'Vs Møde',
  'Svar ønskes',
  'Projekt VS: status',
  'Revision: A',
])('%s says nothing', (subject) => expect(subjectSays(subject)).toBe('nothing'));

test('a subject of nothing but brackets is read to its end at once', () =>
  expect(subjectSays('[a]'.repeat(50_000))).toBe('nothing'));
