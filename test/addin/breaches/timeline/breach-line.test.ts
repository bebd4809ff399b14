import { breachLine, textIdsOf } from '#addin/breaches/timeline/breach-line.ts';
import { readEntry } from '#addin/breaches/timeline/log-entry.ts';
import { textsWith } from '#addin/cases/timeline/case-line.ts';
import * as cases from '#addin/texts/breaches/case.ts';
import * as terms from '#addin/texts/breaches/terms.ts';
import * as timeline from '#addin/texts/breaches/timeline.ts';
import * as everyTimeline from '#addin/texts/cases/timeline.ts';
import * as questionTerms from '#addin/texts/questions/terms.ts';
import * as question from '#addin/texts/questions/timeline.ts';
import { sizeIn, timesIn } from '#addin/texts/times.ts';
import type { BreachKind } from '#shared/breaches/kinds.ts';
import { jonas, sofie } from '#test/addin/cases/queue/row-of.ts';
import { caseOf } from '../../cases/case-of.ts';

const words = {
  ofCases: {
    timeline: everyTimeline.da,
    about: { ...everyTimeline.da.about, ...timeline.da.about },
    size: (bytes: number) => sizeIn('da', bytes),
    nameOf: (personId: string) => (personId === jonas.personId ? jonas.name : undefined),
  },
  ofQuestion: {
    timeline: question.da,
    topics: questionTerms.da.topics,
    kindName: (kind: BreachKind) => terms.da.kinds[kind].name,
    nameOf: () => jonas.name,
  },
  timeline: timeline.da,
  terms: terms.da,
  times: { ...timesIn('da'), full: () => 'tirsdag kl. 10.00' },
  timeName: cases.da.times.name,
  written: (textId: string) => (textId === 'number' ? '2026-442-1' : undefined),
  referenceOf: (caseId: string) => (caseId === 'b' ? '2026-0042' : ''),
  recipientOf: (recipientId: string) => (recipientId === 'r' ? 'Karl Hansen' : undefined),
};
const said = (verb: string, facts: Record<string, unknown> = {}) =>
  breachLine(readEntry({ verb, facts }), sofie.personId, words);
const textId = '7d1c1d1e-1c57-4f0a-9a51-3e1a3c1f0012';
const at = '2026-11-24T09:00:00.000Z';

test.each([
  ['question-asked', { door: 'bot', textId: '7d1c1d1e-1c57-4f0a-9a51-3e1a3c1f0012' }, question.da.asked.bot],
  ['turned-into-breach', { kind: 'snooping' }, question.da.line['turned-into-breach'](terms.da.kinds.snooping.name)],
  ['registered', { door: 'outlook', kind: 'misdirected-mail' }, 'indberettede i Outlook: Mail til den forkerte'],
  [
    'registered',
    { door: 'supplier', kind: 'processor-breach' },
    'skrev ind, hvad en leverandør meldte: Fejl hos en leverandør',
  ],
  ['joined', { door: 'outlook' }, 'indberettede det samme i Outlook'],
  ['joined', { door: 'supplier' }, 'skrev ind, at en leverandør meldte det samme'],
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
  ['linked', { to: 'b', why: 'same-message-id' }, 'fandt en sag, som denne måske hænger sammen med: 2026-0042'],
  ['not-a-breach', { textId }, 'afgjorde, at det ikke er et brud'],
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
  ['not-notified', { textId }, 'besluttede, at sagen ikke anmeldes'],
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
  ['deletion-asked', {}, 'spurgte indberetteren, om mailen er slettet'],
])('%s %j is told as "%s"', (verb, facts, words) => expect(said(verb, facts)).toBe(words));

test('an unknown verb is shown by its name', () =>
  expect(said('teleported')).toBe(everyTimeline.da.line.unknown('teleported')));

test('facts that do not fit their verb hide nothing', () =>
  expect(said('notified', { at: 'yesterday' })).toBe(everyTimeline.da.line.unknown('notified')));

test('a code only a breach is alarmed about is told in its own words', () =>
  expect(said('alarmed', { about: 'protected-address' })).toBe('slog alarm i teamet: beskyttet adresse'));

const textsOf = (written: Parameters<typeof readEntry>[0]) => textsWith(textIdsOf(readEntry(written)), caseOf().texts);

test('the text an entry points to is shown with it', () =>
  expect(textsOf({ verb: 'asked', facts: { textId } })).toMatchObject([{ text: 'Stod adressen i?' }]));

test('a correction that makes it late shows why it was late as well as why it was corrected', () => {
  const facts = { late: true, from: at, to: at, lateReason: { textId: textId.replace('0012', '0013') }, textId };
  expect(textsOf({ verb: 'notified-corrected', facts })).toMatchObject([
    { text: 'Stod adressen i?' },
    { text: 'Ja, og CPR 111111-1118.' },
  ]);
});
