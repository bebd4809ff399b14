import { readEntry } from '#addin/cases/frame/log-entry.ts';
import { lineOf, textsOf } from '#addin/cases/frame/timeline-line.ts';
import * as terms from '#addin/texts/breaches/terms.ts';
import * as cases from '#addin/texts/cases/case.ts';
import * as timeline from '#addin/texts/cases/timeline.ts';
import { sizeIn, timesIn } from '#addin/texts/times.ts';
import { jonas, sofie } from '#test/addin/cases/queue/row-of.ts';
import { caseOf } from '../case-of.ts';

const words = {
  timeline: timeline.da,
  terms: terms.da,
  times: { ...timesIn('da'), full: () => 'tirsdag kl. 10.00' },
  timeName: cases.da.times.name,
  size: (bytes: number) => sizeIn('da', bytes),
  written: (textId: string) => (textId === 'number' ? '2026-442-1' : undefined),
  referenceOf: (breachId: string) => (breachId === 'b' ? '2026-0042' : ''),
  nameOf: (personId: string) => (personId === jonas.personId ? jonas.name : undefined),
  recipientOf: (recipientId: string) => (recipientId === 'r' ? 'Karl Hansen' : undefined),
};
const said = (verb: string, facts: Record<string, unknown> = {}) =>
  lineOf(readEntry({ verb, facts }), sofie.personId, words);
const textId = '7d1c1d1e-1c57-4f0a-9a51-3e1a3c1f0012';
const at = '2026-11-24T09:00:00.000Z';

test.each([
  ['registered', { door: 'outlook', kind: 'misdirected-mail' }, 'indberettede i Outlook: Mail til den forkerte'],
  [
    'registered',
    { door: 'supplier', kind: 'processor-breach' },
    'skrev ind, hvad en leverandør meldte: Fejl hos en leverandør',
  ],
  ['joined', { door: 'outlook' }, 'indberettede det samme i Outlook'],
  ['joined', { door: 'supplier' }, 'skrev ind, at en leverandør meldte det samme'],
  ['looked', { as: 'case' }, 'så sagen'],
  ['taken', {}, 'tog sagen'],
  ['handed-over', { to: jonas.personId }, 'gav sagen videre til Jonas Bech'],
  ['handed-over', { to: 'somebody who left' }, 'gav sagen videre til en kollega'],
  ['handed-over', { to: sofie.personId }, 'overtog sagen'],
  [
    'facts-corrected',
    { people: { from: 'unknown', to: 'up-to-10' }, dataKinds: { from: [], to: ['cpr', 'health'] } },
    'rettede oplysninger: berørte fra ikke oplyst til 2–10; oplysninger er nu CPR-nummer, Helbred',
  ],
  [
    'facts-corrected',
    { textId: 'number', digest: 'x', marked: ['r'], unmarked: ['another'] },
    'rettede oplysninger: sted er nu 2026-442-1; skulle ikke have haft mailen: Karl Hansen; måtte gerne få mailen: en modtager',
  ],
  ['recipients-marked', { recipientIds: ['r'] }, 'markerede, hvem der ikke skulle have haft mailen: Karl Hansen'],
  ['asked', { textId }, 'spurgte indberetteren'],
  ['asked', { textId, to: jonas.personId }, 'spurgte Jonas Bech'],
  ['linked', { to: 'b', why: 'same-message-id' }, 'fandt en sag, som denne måske hænger sammen med: 2026-0042'],
  ['woken', { was: 'closed' }, 'kom med nye oplysninger, så sagen blev åbnet igen'],
  ['answered', { textId }, 'svarede'],
  ['added', { textId }, 'tilføjede'],
  ['noted', { textId }, 'skrev et notat'],
  ['not-a-breach', { textId }, 'afgjorde, at det ikke er et brud'],
  ['reopened', { textId }, 'åbnede sagen igen'],
  ['notified', { at, late: false }, 'gemte, at sagen blev anmeldt til Datatilsynet tirsdag kl. 10.00'],
  [
    'notified',
    { at, late: true, textId },
    'gemte, at sagen blev anmeldt til Datatilsynet tirsdag kl. 10.00, efter fristen',
  ],
  [
    'notified',
    { at, late: false, number: { textId: 'number' } },
    'gemte, at sagen blev anmeldt til Datatilsynet tirsdag kl. 10.00, nummer 2026-442-1',
  ],
  ['notified-corrected', { late: false, number: { textId: 'number' } }, 'skrev Datatilsynets nummer: 2026-442-1'],
  [
    'notified-corrected',
    { late: true, from: '2026-11-23T09:00:00.000Z', to: at, number: { textId: 'number' }, textId },
    'rettede anmeldelsen: tidspunktet fra 23. nov. kl. 10.00 til 24. nov. kl. 10.00, efter fristen, Datatilsynets nummer er 2026-442-1',
  ],
  ['notified-corrected', { late: false, number: null, textId }, 'rettede anmeldelsen: Datatilsynets nummer er fjernet'],
  ['notified-corrected', { late: true, lateReason: { textId } }, 'rettede anmeldelsen: hvorfor det blev sent'],
  ['not-notified-corrected', { textId }, 'rettede begrundelsen for ikke at anmelde'],
  ['decision-taken-back', { was: 'notified', textId }, 'tog tilbage, at sagen er anmeldt til Datatilsynet'],
  ['decision-taken-back', { was: 'not-notified', textId }, 'tog tilbage, at sagen ikke anmeldes'],
  [
    'alarmed',
    { about: 'holder-left', to: 'team' },
    'slog alarm i teamet: den, der har sagen, er ikke længere i teamet',
  ],
  ['not-notified', { textId }, 'besluttede, at sagen ikke anmeldes'],
  ['closed', {}, 'lukkede sagen'],
  [
    'time-moved',
    { time: 'aware', from: '2026-11-23T09:00:00.000Z', to: at, textId },
    'rettede kendskab fra 23. nov. kl. 10.00 til 24. nov. kl. 10.00',
  ],
  ['time-moved', { time: 'occurred', from: null, to: at, textId }, 'satte skete til 24. nov. kl. 10.00'],
  [
    'deletion-recorded',
    { recipientId: 'r', deletion: 'confirmed' },
    'skrev, at Karl Hansen har bekræftet, at det er slettet',
  ],
  ['evidence-added', { evidenceId: 'e', size: 24_000, sha256: 'ab' }, 'lagde mailen ved (24 kB)'],
  ['evidence-read', { evidenceId: 'e' }, 'hentede den gemte mail'],
  ['card-posted', {}, 'satte sagen i jeres kanal'],
  ['reminder-left', { hours: 24 }, 'sprang en påmindelse over, fordi en anden siger det samme'],
  ['reminded', { hours: 48, merged: 2, by: 'channel' }, 'mindede jer om fristen (48 timer)'],
  ['reminded', { hours: 'run-out', merged: 0 }, 'skrev til jer, at fristen er overskredet'],
  ['alarmed', { about: 'untaken', to: 'team', by: 'channel' }, 'slog alarm i teamet: ingen har taget sagen'],
  [
    'alarmed',
    { about: 'untaken', to: 'dpo', by: 'mail' },
    'slog alarm hos databeskyttelsesrådgiveren: ingen har taget sagen',
  ],
  ['mailed', { about: 'new-case' }, 'sendte en mail: en ny sag'],
  ['not-reached', { what: 'asked' }, 'kunne ikke give besked, hverken i Teams eller på mail: et spørgsmål til sagen'],
  ['deletion-asked', {}, 'spurgte indberetteren, om mailen er slettet'],
  ['unit-found', { managerId: 'm' }, 'fandt enheden og lederen'],
])('%s %j is told as "%s"', (verb, facts, words) => expect(said(verb, facts)).toBe(words));

test('a verb nobody knows is shown by its name', () =>
  expect(said('teleported')).toBe(timeline.da.line.unknown('teleported')));

test('facts that do not fit their verb hide nothing', () =>
  expect(said('notified', { at: 'yesterday' })).toBe(timeline.da.line.unknown('notified')));

test('a code nobody knows is shown as it is', () =>
  expect(said('alarmed', { about: 'flood' })).toBe('slog alarm i teamet: flood'));

test('the text an entry points to stands with it', () =>
  expect(textsOf(readEntry({ verb: 'asked', facts: { textId } }), caseOf().texts)).toMatchObject([
    { text: 'Stod adressen i?' },
  ]));

test('a correction that makes it late shows why it was late as well as why it was corrected', () => {
  const facts = { late: true, from: at, to: at, lateReason: { textId: textId.replace('0012', '0013') }, textId };
  expect(textsOf(readEntry({ verb: 'notified-corrected', facts }), caseOf().texts)).toMatchObject([
    { text: 'Stod adressen i?' },
    { text: 'Ja, og CPR 111111-1118.' },
  ]);
});
