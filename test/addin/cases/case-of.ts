import { movesFrom } from '#shared/breaches/moves.ts';
import type { CaseView, ToldByOne } from '#shared/breaches/views.ts';
import { hoursFromNow, jonas, sofie } from '#test/addin/cases/queue/row-of.ts';

export const maja = { personId: '5f0c1d1e-1c57-4f0a-9a51-3e1a3c1f0009', name: 'Maja Holm' };
const desk = { personId: null, name: '' };
const id = (last: number) => `7d1c1d1e-1c57-4f0a-9a51-3e1a3c1f${String(last).padStart(4, '0')}`;

type Entry = CaseView['timeline'][number];
export const entryOf = (sequence: number, by: Entry['by'], verb: string, facts: Entry['facts'] = {}): Entry => ({
  sequence,
  at: hoursFromNow(sequence - 40),
  by,
  verb,
  facts,
});

const recipient = (last: number, name: string, more: Partial<CaseView['recipients'][number]>) => ({
  recipientId: id(last),
  name,
  address: `${name.toLowerCase()}@firma.example`,
  field: 'to' as const,
  placement: 'outside' as const,
  wrong: false,
  deletion: 'not-asked' as const,
  markedBy: more.wrong ? [maja] : [],
  recorded: [],
  ...more,
});

/** What a reporter told; nothing but the kind where nothing is given. */
export const told = (given: Partial<ToldByOne> = {}): ToldByOne => ({
  kinds: ['misdirected-mail'],
  dataKinds: [],
  people: 'unknown',
  places: [],
  answers: {},
  occurred: null,
  found: null,
  texts: [],
  mail: null,
  recipients: [],
  ...given,
});

/** A misdirected mail Sofie has taken, with 40 hours left and one enquiry that was answered. */
export const caseOf = (given: Partial<CaseView> = {}): CaseView => {
  const standing = { state: given.state ?? 'taken', notification: given.notification ?? 'undecided' } as const;
  return {
    view: 'case',
    subject: 'breach',
    caseId: '0b0a5b8e-6a55-4c8e-9b0e-3f1c5a1d2e01',
    reference: '2026-0041',
    version: 5,
    kind: 'misdirected-mail',
    unit: 'Borgerservice',
    ...standing,
    receivedAt: hoursFromNow(-31),
    people: 'up-to-10',
    dataKinds: ['contact', 'cpr'],
    protectedAddress: false,
    answers: { recipientTold: 'yes' },
    place: '',
    door: 'outlook',
    onBehalfOf: [],
    aware: hoursFromNow(-32),
    deadline: hoursFromNow(40),
    clockRuns: true,
    clockStoppedAt: null,
    authorityReference: null,
    takenBy: sofie,
    reporters: [{ ...maja, reportedAt: hoursFromNow(-31), told: told() }],
    related: [],
    times: [
      {
        time: 'found',
        revision: 1,
        at: hoursFromNow(-33),
        estimated: true,
        by: maja,
        recordedAt: hoursFromNow(-31),
        reason: '',
      },
      {
        time: 'aware',
        revision: 1,
        at: hoursFromNow(-33),
        estimated: false,
        by: maja,
        recordedAt: hoursFromNow(-31),
        reason: '',
      },
      {
        time: 'aware',
        revision: 2,
        at: hoursFromNow(-32),
        estimated: false,
        by: sofie,
        recordedAt: hoursFromNow(-20),
        reason: 'Maja så først efter i sendt post.',
      },
    ],
    mail: { subject: 'Referat', attachments: [{ name: 'referat.docx', size: 24_000 }], completeness: 'window' },
    recipients: [recipient(1, 'Rigtig', {}), recipient(2, 'Forkert', { wrong: true, deletion: 'asked' })],
    texts: [
      { textId: id(11), kind: 'description', by: maja, at: hoursFromNow(-31), text: 'Jeg valgte den forkerte Hansen.' },
      { textId: id(12), kind: 'enquiry', by: sofie, at: hoursFromNow(-20), text: 'Stod adressen i?' },
      { textId: id(13), kind: 'answer', by: maja, at: hoursFromNow(-19), text: 'Ja, og CPR 111111-1118.' },
      { textId: id(14), kind: 'note', by: jonas, at: hoursFromNow(-18), text: 'Ring i dag.' },
    ],
    evidence: [
      {
        evidenceId: id(21),
        name: 'referat.eml',
        size: 42_000,
        sha256: 'ab'.repeat(32),
        addedAt: hoursFromNow(-30),
        by: maja,
      },
    ],
    timeline: [
      entryOf(1, maja, 'registered', { door: 'outlook', kind: 'misdirected-mail' }),
      entryOf(2, desk, 'card-posted'),
      entryOf(3, sofie, 'looked', { as: 'case' }),
      entryOf(4, sofie, 'taken'),
      entryOf(5, sofie, 'asked', { textId: id(12) }),
    ],
    moves: movesFrom(standing),
    warnings: [],
    ...given,
  };
};
