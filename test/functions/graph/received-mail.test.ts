import { answering, header, type LeosMailbox, openLeosMailbox } from './leos-mailbox.ts';

let box: LeosMailbox;
beforeAll(async () => {
  box = await openLeosMailbox();
});
afterAll(() => box.stage.close());

describe('a mail another person sent', () => {
  const misdirected = 'Handleplan for Emil, version 2';

  test('is itself, as it shows: by the id its sender’s report has, with its sender, and without bcc', async () => {
    const { id, internetMessageId } = box.mailOf('leo', misdirected);
    const found = await box.sentFrom(box.mailOf('leo', misdirected));
    expect(found).toMatchObject({
      opened: 'received',
      mail: {
        restId: id,
        internetMessageId,
        sender: { address: box.stage.person('maja').mail, name: box.stage.person('maja').displayName },
        attachments: [{ name: 'Handleplan.pdf' }],
        completeness: 'window',
      },
    });
    expect(found?.mail.recipients.map(({ field }) => field)).toEqual(['to', 'cc']);
  });

  test('is the same for whom it reached as bcc', async () => {
    const found = await box.sentFrom(box.mailOf('birgit', misdirected), 'birgit');
    expect([found?.opened, found?.mail.recipients.map(({ field }) => field)]).toEqual(['received', ['to', 'cc']]);
  });

  test('says nothing about the setup', async () => {
    box.noted.length = 0;
    await box.sentFrom(box.mailOf('maja', 'VS: Underretning modtaget'), 'maja');
    expect(box.noted.filter((note) => note.includes('trouble'))).toEqual([]);
  });

  test('names no sender where the mailbox knows none', async () => {
    const found = await box.sentFrom(box.came({ from: { name: '', address: '' } }));
    expect(found?.mail.sender).toBeUndefined();
  });

  const lost = '<findes-ikke-mere@eksempel-kommune.example>';
  test.each([
    ['answers a mail the mailbox does not hold', 'SV: Klage', lost, 'surely'],
    ['answers it through a gateway', '[SIKKER] SV: Klage', lost, 'surely'],
    ['passes such a mail on', 'VS: Klage', lost, undefined],
    ['passes it on through a gateway', 'Sikker mail: VS: Klage', lost, undefined],
    ['passes it on in English', 'FW: Klage', lost, undefined],
    ['answers it, or does not say', 'Klage', lost, 'perhaps'],
    ['answers nothing', 'Klage', '', undefined],
  ])('that %s says so: %s', async (_what, subject, answered, answersUnknown) => {
    const headers = answered ? answering(answered) : [];
    const found = await box.sentFrom(box.came({ subject, headers }));
    expect([found?.opened, found?.answersUnknown]).toEqual(['received', answersUnknown]);
  });

  test.each([
    ['a notice', header('Content-Type', 'multipart/report; report-type=delivery-status')],
    ['an automatic answer', header('Auto-Submitted', 'auto-replied')],
  ])('is not found where it is %s', async (_what, one) =>
    expect(await box.sentFrom(box.came({ headers: [one] }))).toBeUndefined(),
  );
});
