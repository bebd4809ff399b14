import { answering, type LeosMailbox, openLeosMailbox } from './leos-mailbox.ts';

let box: LeosMailbox;
beforeAll(async () => {
  box = await openLeosMailbox();
});
afterAll(() => box.stage.close());

test('a mail comes with its size', async () => {
  const mail = box.mailOf('maja', 'Handleplan for Emil, version 2');
  expect((await box.sentFrom(mail, 'maja'))?.mail.size).toBe(mail.size);
});

test('so does the mail an answer leads to', async () => {
  const { size } = box.mailOf('maja', 'Handleplan for Emil, version 2');
  expect((await box.sentFrom(box.mailOf('maja', 'SV: Handleplan for Emil, version 2'), 'maja'))?.mail.size).toBe(size);
});

test('a mailbox that does not answer is trouble, not a mail that is missing', async () => {
  box.stage.faults.set('graph', '503', 5);
  await expect(box.sentFrom(box.mailOf('maja', 'SV: Handleplan for Emil, version 2'), 'maja')).rejects.toMatchObject({
    part: 'graph',
  });
  box.stage.faults.set('graph', '503', 0);
});

test('a mail is found by its message id, the copy that was sent before one that came', async () => {
  const mail = box.sent({ internetMessageId: '<begge@eksempel-kommune.example>' });
  box.came({ from: mail.from, internetMessageId: mail.internetMessageId });
  const token = await box.tokenOf('leo');
  const { internetMessageId } = mail;
  expect(await box.graph.findMail(box.tenant, token, { internetMessageId })).toMatchObject({ restId: mail.id });
});

describe('two mails with one id', () => {
  const internetMessageId = '<mfp-7@printer.example>';
  const first = () => box.sent({ internetMessageId, sentDateTime: '2026-11-18T08:00:00.000Z' });
  const second = () => box.sent({ internetMessageId, sentDateTime: '2026-11-20T07:30:00.000Z' });

  test.each([
    ['first', '2026-11-18T08:00:04.000Z', first, second],
    ['second', '2026-11-20T07:30:04.000Z', second, first],
  ])('the copy that came of the %s leads to that one', async (_which, sentDateTime, mine, other) => {
    const wanted = mine();
    other();
    const copy = box.came({ internetMessageId, from: box.asLeo, sentDateTime });
    expect((await box.sentFrom(copy))?.mail.sentAt).toBe(wanted.sentDateTime.replace('.000', ''));
  });

  test('an answer is to the one sent last before it', async () => {
    first();
    second();
    const answer = box.came({ sentDateTime: '2026-11-19T09:00:00.000Z', headers: answering(internetMessageId) });
    expect((await box.sentFrom(answer))?.mail.sentAt).toBe('2026-11-18T08:00:00Z');
  });

  test.each(['2026-11-18T08:00:00Z', '2026-11-20T07:30:00Z'])('the one sent at %s is found by that', async (sentAt) => {
    first();
    second();
    const token = await box.tokenOf('leo');
    const place = await box.graph.findMail(box.tenant, token, { internetMessageId, sentAt });
    expect(
      box
        .mailsOf('leo')
        .find(({ id }) => id === place?.restId)
        ?.sentDateTime.slice(0, 19),
    ).toBe(sentAt.slice(0, 19));
  });
});
