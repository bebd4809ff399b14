import { recordNotified, recordNotNotified } from '#functions/breaches/decide/decide-notification.ts';
import { notABreach } from '#functions/breaches/decide/not-a-breach.ts';
import { recordDeletion } from '#functions/breaches/mail/record-deletion.ts';
import { listCases } from '#functions/cases/read/list-cases.ts';
import { addToCase, answerEnquiry } from '#functions/cases/work/answer-enquiry.ts';
import { askReporter } from '#functions/cases/work/ask-reporter.ts';
import { closeCase } from '#functions/cases/work/close.ts';
import { uploadEvidence } from '#functions/cases/work/evidence.ts';
import { takeCase } from '#functions/cases/work/take.ts';
import type { ReportInput } from '#shared/breaches/report.ts';
import type { MailFacts } from '#shared/mail/mail.ts';
import { leo, maja, openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';
import { about, aMail, caseOf, messagesOf, reported, reportOf } from '#test/support/reported.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
});
afterAll(() => desk.close());

const finish = {
  'not a breach': async (caseId: string) =>
    void (await notABreach(desk, sofie, about(caseId, { version: 1, reason: 'Ingen har fået den' }))),
  'closed, not notified': async (caseId: string) => {
    await takeCase(desk, sofie, about(caseId, { version: 1 }));
    await recordNotNotified(desk, sofie, about(caseId, { version: 2, reason: 'Ingen risiko' }));
    await closeCase(desk, sofie, about(caseId, { version: 3 }));
  },
  'closed, notified': async (caseId: string) => {
    await takeCase(desk, sofie, about(caseId, { version: 1 }));
    await recordNotified(desk, sofie, about(caseId, { version: 2, notified: { when: '2026-11-24T08:50' } }));
    await closeCase(desk, sofie, about(caseId, { version: 3 }));
  },
};
type How = keyof typeof finish;
const hows = Object.keys(finish) as How[];

const harmless = { address: 'x@a.example', name: '', field: 'to', placement: 'outside', wrong: false } as const;
const bcc = { ...harmless, address: 'z@b.example', field: 'bcc', wrong: true } as const;

/** A mail Leo has reported and the team is done with, two days ago; what then comes of it from Maja. */
const finished = async (how: How) => {
  desk.setNow('2026-11-24T08:00:00Z');
  const mail = aMail({ internetMessageId: `<${desk.newId()}@eksempel-kommune.example>`, recipients: [harmless] });
  const { caseId } = await reported(desk, leo, { kind: 'misdirected-mail', mail });
  await finish[how](caseId);
  desk.setNow('2026-11-26T08:00:00Z');
  const more = (given: Partial<ReportInput> = {}, facts: Partial<MailFacts> = {}, by = maja) =>
    reported(desk, by, {
      kind: 'misdirected-mail',
      found: { when: '2026-11-26T08:30' },
      mail: { ...mail, ...facts },
      ...given,
    });
  return { caseId, more };
};
const openMessages = async (caseId: string) =>
  (await messagesOf(desk, caseId)).filter(({ state }) => state === 'open').map(({ kind }) => kind);
const inQueue = async (caseId: string) => {
  const query = { show: 'open', sort: 'newest', limit: 200 } as const;
  const { cases: breaches } = await listCases(desk, sofie, { params: {}, query, body: {} });
  return breaches.some((one) => one.caseId === caseId);
};

describe.each(['not a breach', 'closed, not notified'] as const)(
  'a case that was %s, and a colleague who knows more',
  (how) => {
    let caseId: string;
    beforeAll(async () => {
      const found = await finished(how);
      ({ caseId } = found);
      await found.more({ dataKinds: ['health', 'cpr', 'protected-address'] }, { recipients: [harmless, bcc] });
    });

    test('is in the queue again, without assignee', async () => {
      expect(await inQueue(caseId)).toBe(true);
      expect(await caseOf(desk, caseId)).toMatchObject({ state: 'new', notification: 'undecided', takenBy: null });
    });

    test('has its clock run from the colleague’s finding', async () =>
      expect(await caseOf(desk, caseId)).toMatchObject({
        clockRuns: true,
        clockStoppedAt: null,
        aware: '2026-11-26T07:30:00.000Z',
        deadline: '2026-11-29T07:30:00.000Z',
      }));

    test('tells the whole team, alarms about the protected address, reminds and changes its card', async () =>
      expect(await openMessages(caseId)).toEqual(
        expect.arrayContaining(['card', 'woken', 'urgent', 'reminder', 'untaken']),
      ));

    test('alarms about the protected address once', async () =>
      expect((await openMessages(caseId)).filter((kind) => kind === 'urgent')).toHaveLength(1));

    test('keeps the earlier decision in its log', async () => {
      const { timeline, texts } = await caseOf(desk, caseId);
      const verbs = timeline.map(({ verb }) => verb).filter((verb) => verb !== 'looked');
      expect(verbs.indexOf('woken')).toBeGreaterThan(verbs.indexOf(how === 'not a breach' ? 'not-a-breach' : 'closed'));
      expect(texts.some(({ kind }) => kind === 'reason')).toBe(true);
    });

    test('is being looked at, as the colleague sees it', async () =>
      expect((await reportOf(desk, caseId, maja)).state).toBe('new'));
  },
);

test('a case that was notified is opened again, and its clock has done its work (Art. 33(4))', async () => {
  const { caseId, more } = await finished('closed, notified');
  await more({ people: 'more' });
  expect(await caseOf(desk, caseId)).toMatchObject({
    state: 'new',
    notification: 'notified',
    clockRuns: false,
    aware: '2026-11-24T07:30:00.000Z',
    takenBy: null,
  });
  expect(await openMessages(caseId)).toEqual(expect.arrayContaining(['card', 'woken', 'untaken']));
});

test('without a protected address there is no alarm about one', async () => {
  const { caseId, more } = await finished('not a breach');
  await more({ dataKinds: ['health'] });
  expect(await openMessages(caseId)).not.toContain('urgent');
});

test('the alarms of an untaken case are counted anew, and those of the first time are not sent besides', async () => {
  const { caseId, more } = await finished('not a breach');
  await more({ people: 'more' });
  expect((await openMessages(caseId)).filter((kind) => kind === 'untaken')).toHaveLength(2);
});

test.each<[string, Partial<ReportInput>, Partial<MailFacts>]>([
  ['text', { description: 'Borgeren er truet' }, {}],
  ['data', { dataKinds: ['health'] }, {}],
  ['more people', { people: 'up-to-100' }, {}],
  ['a place', { place: 'Jobcenter' }, {}],
  ['an answer', { answers: { recipientTold: 'yes' } }, {}],
  ['an earlier finding', { found: { when: '2026-11-24T08:10' } }, {}],
  ['a recipient', {}, { recipients: [harmless, { ...bcc, wrong: false }] }],
  ['that a recipient was wrong', {}, { recipients: [{ ...harmless, wrong: true }] }],
  ['an attachment', {}, { attachments: [{ name: 'brev.pdf', size: 4 }] }],
  ['another kind', { kind: 'other' }, {}],
])('one more report with %s opens it', async (_what, given, facts) => {
  const { caseId, more } = await finished('not a breach');
  await more(given, facts);
  expect((await caseOf(desk, caseId)).state).toBe('new');
});

test.each<[string, Partial<ReportInput>]>([
  ['the same', {}],
  ['nothing but "do not know"', { people: 'unknown', dataKinds: ['unknown'], answers: { recipientTold: 'unknown' } }],
])('one more report with %s leaves it finished', async (_what, given) => {
  const { caseId, more } = await finished('not a breach');
  await more(given);
  expect((await caseOf(desk, caseId)).state).toBe('not-a-breach');
});

describe('a reporter who comes back to a finished case', () => {
  const state = async (caseId: string) => (await caseOf(desk, caseId)).state;

  test.each(hows)('opens it by adding something (%s)', async (how) => {
    const { caseId } = await finished(how);
    await addToCase(desk, leo, about(caseId, { text: 'Borgeren er truet' }));
    expect([await state(caseId), await openMessages(caseId)]).toEqual(['new', expect.arrayContaining(['woken'])]);
  });

  test('has the clock run from the addition', async () => {
    const { caseId } = await finished('not a breach');
    await addToCase(desk, leo, about(caseId, { text: 'Borgeren er truet' }));
    expect((await caseOf(desk, caseId)).aware).toBe('2026-11-26T08:00:00.000Z');
  });

  test('opens it by answering', async () => {
    desk.setNow('2026-11-24T08:00:00Z');
    const { caseId } = await reported(desk, leo);
    await askReporter(desk, sofie, about(caseId, { text: 'Hvem?' }));
    await notABreach(desk, sofie, about(caseId, { version: 1, reason: 'Intet svar' }));
    await answerEnquiry(desk, leo, about(caseId, { text: 'En journalist' }));
    expect(await state(caseId)).toBe('new');
  });

  test('opens it by letting the team have the mail', async () => {
    const { caseId } = await finished('closed, not notified');
    await uploadEvidence(
      desk,
      leo,
      about(caseId, new TextEncoder().encode('From: a@example.com\r\nSubject: a\r\n\r\nb')),
    );
    expect(await state(caseId)).toBe('new');
  });

  test('who is of the team leaves it finished: what they keep they have seen', async () => {
    const { caseId } = await finished('not a breach');
    await uploadEvidence(
      desk,
      sofie,
      about(caseId, new TextEncoder().encode('From: a@example.com\r\nSubject: a\r\n\r\nb')),
    );
    expect(await state(caseId)).toBe('not-a-breach');
  });

  test.each([
    ['refuses', 'refused', 'new', maja],
    ['has deleted it', 'confirmed', 'not-a-breach', maja],
    ['refuses, being of the team,', 'refused', 'not-a-breach', sofie],
  ] as const)('who says that the recipient %s and records %s leaves it %s', async (_what, deletion, after, by) => {
    desk.setNow('2026-11-24T08:00:00Z');
    const mail = aMail({ internetMessageId: `<${desk.newId()}@a.example>` });
    const { caseId } = await reported(desk, maja, { kind: 'misdirected-mail', mail });
    await notABreach(desk, sofie, about(caseId, { version: 1, reason: 'Krypteret' }));
    const recipientId = (await reportOf(desk, caseId, maja)).recipients[0]?.recipientId ?? '';
    await recordDeletion(desk, by, about(caseId, { recipientId, deletion }));
    expect(await state(caseId)).toBe(after);
  });
});
