import { recordDeletion } from '#functions/breaches/mail/record-deletion.ts';
import { listCases } from '#functions/cases/read/list-cases.ts';
import { listMyCases } from '#functions/cases/read/list-mine.ts';
import { addToCase, answerEnquiry } from '#functions/cases/work/answer-enquiry.ts';
import { askReporter } from '#functions/cases/work/ask-reporter.ts';
import { uploadEvidence } from '#functions/cases/work/evidence.ts';
import { takeCase } from '#functions/cases/work/take.ts';
import type { ReportInput } from '#shared/breaches/report.ts';
import type { MailFacts } from '#shared/mail/mail.ts';
import type { Caller } from '#shared/people/caller.ts';
import { birgit, jonas, leo, maja, openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';
import { know } from '#test/support/known-people.ts';
import { about, aMail, caseOf, refusalOf, reported, reportOf } from '#test/support/reported.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
  await know(desk, maja, { unit: 'Center for Børn og Familie' });
  await know(desk, leo, { unit: 'Borgerservice' });
});
afterAll(() => desk.close());

const someone = (given: Partial<MailFacts['recipients'][number]>) =>
  ({
    address: 'henrik@example.com',
    name: 'Henrik',
    field: 'to',
    placement: 'outside',
    wrong: false,
    ...given,
  }) as const;
const henrik = someone({});
const hidden = someone({ address: 'hemmelig@example.com', name: 'Hemmelig Modtager', field: 'bcc', wrong: true });
const self = someone({ address: 'leo@eksempel-kommune.example', name: 'Leo Lind', field: 'cc', placement: 'inside' });

const ofSender: Partial<ReportInput> = {
  dataKinds: ['health', 'cpr'],
  people: 'up-to-10',
  description: 'Hemmelig beskrivelse',
  found: { when: '2026-11-24T07:31' },
};
const sentMail: Partial<MailFacts> = {
  completeness: 'mailbox',
  size: 987_654,
  attachments: [{ name: 'Hemmelig.pdf', size: 2 }],
  recipients: [henrik, hidden],
};
const ofReceiver: Partial<ReportInput> = {
  dataKinds: ['children'],
  people: 'one',
  found: { when: '2026-11-24T08:45' },
};
const receivedMail: Partial<MailFacts> = {
  sender: { address: 'maja@eksempel-kommune.example', name: 'Maja Holm' },
  recipients: [henrik, { ...self, wrong: true }],
};

/** The sender's report and the receiver's, in either order, of a mail of their own. */
const both = async (order: 'sender first' | 'receiver first') => {
  const internetMessageId = `<${desk.newId()}@eksempel-kommune.example>`;
  const report = (by: Caller, given: Partial<ReportInput>, mail: Partial<MailFacts>) =>
    reported(desk, by, { kind: 'misdirected-mail', mail: aMail({ ...mail, internetMessageId }), ...given });
  const bySender = () => report(maja, ofSender, sentMail);
  const byReceiver = () => report(leo, ofReceiver, receivedMail);
  const { caseId } = order === 'sender first' ? await bySender() : await byReceiver();
  await (order === 'sender first' ? byReceiver() : bySender());
  return caseId;
};

describe.each(['sender first', 'receiver first'] as const)('a case two have reported, the %s', (order) => {
  let caseId: string;
  beforeAll(async () => {
    caseId = await both(order);
    await uploadEvidence(
      desk,
      maja,
      about(caseId, new TextEncoder().encode('From: a@example.com\r\nSubject: Hemmelig\r\n\r\nb')),
    );
  });

  test('shows the receiver no hidden recipient, and nothing else that the sender told', async () =>
    expect(JSON.stringify(await reportOf(desk, caseId, leo))).not.toMatch(
      /emmelig|"bcc"|"health"|"cpr"|up-to-10|:987654|06:31|"mailbox"|Center for/,
    ));

  test('shows the receiver what she told herself', async () => {
    const view = await reportOf(desk, caseId, leo);
    expect(view).toMatchObject({
      dataKinds: ['children'],
      people: 'one',
      evidence: [],
      mail: { completeness: 'window' },
    });
    expect(view.recipients.map(({ name, field, wrong }) => [name, field, wrong])).toEqual([
      ['Leo Lind', 'cc', true],
      ['Henrik', 'to', false],
    ]);
  });

  test('shows the receiver when she found it and when it was received from her', async () =>
    expect((await reportOf(desk, caseId, leo)).times).toEqual([
      { time: 'occurred', at: '2026-11-24T07:00:00.000Z', estimated: false },
      { time: 'found', at: '2026-11-24T07:45:00.000Z', estimated: false },
      { time: 'received', at: '2026-11-24T08:00:00.000Z', estimated: false },
    ]));

  test('shows the sender the hidden recipient, and not whom the receiver marked', async () => {
    const { recipients } = await reportOf(desk, caseId, maja);
    expect(recipients.map(({ name, wrong }) => [name, wrong])).toEqual([
      ['Hemmelig Modtager', true],
      ['Henrik', false],
    ]);
  });

  test('shows the team everything', async () => {
    const { recipients, dataKinds } = await caseOf(desk, caseId);
    expect(recipients.map(({ name, wrong }) => [name, wrong])).toEqual(
      expect.arrayContaining([
        ['Hemmelig Modtager', true],
        ['Leo Lind', true],
        ['Henrik', false],
      ]),
    );
    expect([...dataKinds].sort()).toEqual(['children', 'cpr', 'health']);
  });

  test('lets the receiver record nothing of a recipient only the sender has marked', async () => {
    const { recipients } = await caseOf(desk, caseId);
    const recipientId = recipients.find(({ name }) => name === 'Hemmelig Modtager')?.recipientId ?? '';
    const attempt = recordDeletion(desk, leo, about(caseId, { recipientId, deletion: 'confirmed' as const }));
    expect(await refusalOf(attempt)).toBe('not-a-wrong-recipient');
  });
});

test('both see how the case fares', async () => {
  const caseId = await both('sender first');
  await takeCase(desk, sofie, about(caseId, { version: (await caseOf(desk, caseId)).version }));
  const [one, other] = [await reportOf(desk, caseId, maja), await reportOf(desk, caseId, leo)];
  expect([one.state, other.state, other.handledBy]).toEqual(['taken', 'taken', one.handledBy]);
});

test('the receiver is known among the recipients, the sender is not one', async () => {
  const caseId = await both('sender first');
  const byLeo = { ...leo, userName: 'Leo@Eksempel-Kommune.example' };
  const selves = async (by: Caller) => (await reportOf(desk, caseId, by)).recipients.map((one) => one.self);
  expect([await selves(byLeo), await selves(maja)]).toEqual([
    [true, false],
    [false, false],
  ]);
});

test('who put themselves on copy of the own mail is no receiver to be asked', async () => {
  const mail = aMail({ internetMessageId: `<${desk.newId()}@a.example>`, recipients: [henrik, self] });
  const byLeo = { ...leo, userName: self.address };
  const { caseId } = await reported(desk, byLeo, { kind: 'misdirected-mail', mail });
  expect((await reportOf(desk, caseId, byLeo)).recipients.map((one) => one.self)).toEqual([false, false]);
});

test('a deletion the receiver has recorded of herself shows in her report', async () => {
  const caseId = await both('sender first');
  const [marked] = (await reportOf(desk, caseId, leo)).recipients;
  const deletion = { recipientId: marked?.recipientId ?? '', deletion: 'confirmed' as const };
  await recordDeletion(desk, leo, about(caseId, deletion));
  expect((await reportOf(desk, caseId, leo)).recipients[0]?.deletion).toBe('confirmed');
});

describe('a question', () => {
  const internetMessageId = '<spurgt@eksempel-kommune.example>';
  const asked = (caseId: string, by: Caller) =>
    reportOf(desk, caseId, by).then(({ conversation }) => conversation.map(({ text }) => text));
  const unanswered = async (by: Caller) => {
    const { cases: reports } = await listMyCases(desk, by, { params: {}, query: {}, body: {} });
    return reports.find((one) => one.caseId === caseId)?.unanswered;
  };
  const waitsInQueue = async () => {
    const query = { show: 'all', sort: 'newest', limit: 200 } as const;
    const { cases: breaches } = await listCases(desk, sofie, { params: {}, query, body: {} });
    return breaches.find((one) => one.caseId === caseId)?.unanswered;
  };
  let caseId: string;
  beforeAll(async () => {
    const mail = aMail({ internetMessageId });
    desk.setNow('2026-11-24T09:00:00Z');
    ({ caseId } = await reported(desk, maja, { kind: 'misdirected-mail', mail }));
    await askReporter(desk, sofie, about(caseId, { text: 'Maja, hvem er Henrik?' }));
    desk.setNow('2026-11-24T10:00:00Z');
    await reported(desk, leo, { kind: 'misdirected-mail', mail });
  });

  test('goes to the first reporter where none is named, and to no other', async () =>
    expect([await asked(caseId, leo), await unanswered(leo), await unanswered(maja)]).toEqual([[], false, true]));

  test('put to the second is seen by the second alone', async () => {
    await askReporter(desk, sofie, about(caseId, { text: 'Leo, har du slettet den?', to: leo.personId }));
    expect([await asked(caseId, leo), await asked(caseId, maja)]).toEqual([
      ['Leo, har du slettet den?'],
      ['Maja, hvem er Henrik?'],
    ]);
  });

  test('the second answers leaves the first one waited for', async () => {
    await answerEnquiry(desk, leo, about(caseId, { text: 'Ja' }));
    expect([await unanswered(leo), await unanswered(maja), await waitsInQueue()]).toEqual([false, true, true]);
  });

  test('is no longer waited for when all have answered', async () => {
    await answerEnquiry(desk, maja, about(caseId, { text: 'En borger' }));
    expect([await unanswered(maja), await waitsInQueue()]).toEqual([false, false]);
  });

  test('is not put to a person who has not reported the case', async () =>
    expect(await refusalOf(askReporter(desk, sofie, about(caseId, { text: 'Hvem?', to: birgit.personId })))).toBe(
      'not-a-reporter',
    ));

  test('another was asked is answered by no one else', async () => {
    const mail = aMail({ internetMessageId: '<kun-maja@eksempel-kommune.example>' });
    const { caseId: other } = await reported(desk, maja, { kind: 'misdirected-mail', mail });
    await reported(desk, leo, { kind: 'misdirected-mail', mail });
    await askReporter(desk, sofie, about(other, { text: 'Maja?' }));
    await answerEnquiry(desk, leo, about(other, { text: 'Ja' }));
    expect((await caseOf(desk, other)).texts.map(({ kind }) => kind)).toEqual(['enquiry', 'addition']);
  });
});

test('what the team took down for one on the phone is not shown to the other', async () => {
  const mail = aMail({ internetMessageId: '<ringede@eksempel-kommune.example>' });
  const { caseId } = await reported(desk, maja, { kind: 'misdirected-mail', mail });
  const onBehalfOf = { personId: leo.personId };
  const given = { door: 'phone', onBehalfOf, description: 'Leo fortalte om sin søster' } as const;
  await reported(desk, jonas, { kind: 'misdirected-mail', mail, ...given });
  expect((await reportOf(desk, caseId, maja)).conversation).toEqual([]);
  expect((await reportOf(desk, caseId, leo)).conversation.map(({ text }) => text)).toEqual([given.description]);
});

test('what one tells in two reports is shown together in the own view', async () => {
  const internetMessageId = '<to-vinduer@eksempel-kommune.example>';
  const report = (given: Partial<ReportInput>, mail: Partial<MailFacts>) =>
    reported(desk, maja, { kind: 'misdirected-mail', mail: aMail({ ...mail, internetMessageId }), ...given });
  const { caseId } = await report({ dataKinds: ['cpr'], description: 'Først' }, { recipients: [henrik] });
  await report({ dataKinds: ['health'], people: 'one', description: 'Så' }, { ...sentMail });
  await addToCase(desk, maja, about(caseId, { text: 'Til sidst' }));
  expect(await reportOf(desk, caseId, maja)).toMatchObject({
    dataKinds: ['cpr', 'health'],
    people: 'one',
    mail: { completeness: 'mailbox', size: 987_654 },
    recipients: [{ name: 'Hemmelig Modtager' }, { name: 'Henrik' }],
    conversation: [{ text: 'Først' }, { text: 'Så' }, { text: 'Til sidst' }],
  });
});
