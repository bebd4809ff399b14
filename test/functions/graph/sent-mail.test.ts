import { answering, header, ida, karl, type LeosMailbox, openLeosMailbox } from './leos-mailbox.ts';

let box: LeosMailbox;
beforeAll(async () => {
  box = await openLeosMailbox();
});
afterAll(() => box.stage.close());

describe('a mail one sent', () => {
  test('is itself', async () => {
    const mail = box.mailOf('maja', 'Handleplan for Emil, version 2');
    expect(await box.sentFrom(mail, 'maja')).toMatchObject({ opened: 'sent', mail: { restId: mail.id } });
  });

  test('is no answer', async () => expect(await box.sentFrom(box.sent())).not.toHaveProperty('answeredBy'));

  test('comes with its bcc, also from the copy one put oneself on', async () => {
    const bcc = [ida];
    const mail = box.sent({ internetMessageId: '<selv@eksempel-kommune.example>', bcc });
    const copy = box.came({
      from: mail.from,
      internetMessageId: mail.internetMessageId,
      sentDateTime: mail.sentDateTime,
    });
    const found = await box.sentFrom(copy);
    expect([found?.opened, found?.mail.recipients.map(({ address }) => address)]).toEqual([
      'sent',
      [karl.address, ida.address],
    ]);
  });
});

describe('an answer', () => {
  test('leads to the mail it answers, with bcc and attachments', async () => {
    const found = await box.sentFrom(box.mailOf('maja', 'SV: Handleplan for Emil, version 2'), 'maja');
    const { id, internetMessageId } = box.mailOf('maja', 'Handleplan for Emil, version 2');
    expect(found).toMatchObject({
      opened: 'answer',
      answeredBy: 'henrik.vind@postkasse.example',
      mail: {
        restId: id,
        internetMessageId,
        attachments: [{ name: 'Handleplan.pdf' }],
        recipients: expect.arrayContaining([expect.objectContaining({ field: 'bcc' })]),
        completeness: 'mailbox',
      },
    });
  });

  test('without In-Reply-To leads there by the last of its references', async () => {
    const [first, last] = [box.sent(), box.sent()];
    const references = `${first.internetMessageId} ${last.internetMessageId}`;
    expect(await box.foundFrom(box.came({ headers: [header('references', references)] }))).toBe(last.id);
  });

  test('whose In-Reply-To is another person’s mail leads there by its references', async () => {
    const mail = box.sent();
    const other = box.came({ from: ida });
    const headers = [
      header('In-Reply-To', other.internetMessageId),
      header('References', `${other.internetMessageId} ${mail.internetMessageId}`),
    ];
    expect(await box.foundFrom(box.came({ headers }))).toBe(mail.id);
  });

  test.each(["<o'brien@bolig.example>", '<a&b+c=d%20#?@bolig.example>', "<'or(isRead)or'@bolig.example>"])(
    'finds a mail whose id is %s',
    async (internetMessageId) => {
      const mail = box.sent({ internetMessageId });
      expect(await box.foundFrom(box.came({ headers: answering(internetMessageId) }))).toBe(mail.id);
    },
  );

  test('to a mail another person sent is no answer to one’s own', async () => {
    box.sent({ subject: 'Fælles sag' });
    const theirs = box.came({ from: ida });
    const answer = box.came({ subject: 'SV: Fælles sag', headers: answering(theirs.internetMessageId) });
    expect(await box.sentFrom(answer)).toMatchObject({ opened: 'received', mail: { restId: answer.id } });
  });

  test('that lost its headers leads to the newest mail sent before it to the one who answers', async () => {
    const subject = 'Boligstøtte';
    box.sent({ subject, sentDateTime: '2026-11-17T10:00:00.000Z' });
    const newest = box.sent({ subject });
    box.sent({ subject, to: [ida], sentDateTime: '2026-11-18T10:30:00.000Z' });
    box.sent({ subject, sentDateTime: '2026-11-18T12:00:00.000Z' });
    expect(await box.foundFrom(box.came({ subject: `SV: ${subject}` }))).toBe(newest.id);
  });

  test('that lost its headers is known by whatever capitals its sender writes', async () => {
    const mail = box.sent({ subject: 'Flytning' });
    expect(
      await box.foundFrom(box.came({ subject: 'SV: Flytning', from: { ...karl, address: 'KARL@Bolig.example' } })),
    ).toBe(mail.id);
  });

  test('of a person the mail did not go to leads nowhere without headers', async () => {
    const mail = box.sent({ subject: 'Tilsyn' });
    expect(await box.foundFrom(box.came({ subject: 'SV: Tilsyn', from: ida }))).not.toBe(mail.id);
  });

  test('of a person the mail did not go to still leads there by its headers', async () => {
    const mail = box.sent();
    const found = await box.sentFrom(box.came({ from: ida, headers: answering(mail.internetMessageId) }), 'leo');
    expect([found?.mail.restId, found?.answeredBy]).toEqual([mail.id, ida.address]);
  });

  test.each(['auto-generated', 'auto-replied (vacation)'])(
    'a machine wrote (%s) is no person’s answer',
    async (value) => {
      const mail = box.sent();
      const headers = [...answering(mail.internetMessageId), header('Auto-Submitted', value)];
      const found = await box.sentFrom(box.came({ headers }));
      expect([found?.opened, found?.mail.restId, found?.answeredBy]).toEqual(['answer', mail.id, undefined]);
    },
  );

  test('that says no machine wrote it is a person’s answer', async () => {
    const headers = [...answering(box.sent().internetMessageId), header('Auto-Submitted', 'no')];
    expect((await box.sentFrom(box.came({ headers })))?.answeredBy).toBe(karl.address);
  });

  test('is not found by a colleague, whose mail it is not', async () => {
    expect(await box.sentFrom(box.mailOf('maja', 'SV: Handleplan for Emil, version 2'))).toBeUndefined();
  });
});

describe('a notice that a mail came back', () => {
  const report = header('Content-Type', 'multipart/report;\r\n report-type="delivery-status"; boundary="b"');
  const postmaster = { name: 'Mail Delivery System', address: 'mailer-daemon@bolig.example' };

  test('leads to the mail that came back', async () => {
    const found = await box.sentFrom(box.mailOf('maja', 'Kan ikke leveres: Referat fra netværksmøde om Alma'), 'maja');
    const { id } = box.mailOf('maja', 'Referat fra netværksmøde om Alma');
    expect([found?.opened, found?.mail.restId, found?.answeredBy]).toEqual(['bounce', id, undefined]);
  });

  test('of another server is known by its kind of report', async () => {
    const mail = box.sent();
    const notice = box.came({ from: postmaster, headers: [...answering(mail.internetMessageId), report] });
    expect(await box.sentFrom(notice)).toMatchObject({ opened: 'bounce', mail: { restId: mail.id } });
  });

  test('without headers leads to the only mail of its conversation', async () => {
    const mail = box.sent({ subject: 'Retur et' });
    expect(
      await box.foundFrom(box.came({ from: postmaster, subject: 'Kan ikke leveres: Retur et', headers: [report] })),
    ).toBe(mail.id);
  });

  test('without headers is not guessed between two mails', async () => {
    box.sent({ subject: 'Retur to' });
    box.sent({ subject: 'SV: Retur to' });
    const notice = box.came({ from: postmaster, subject: 'Kan ikke leveres: Retur to', headers: [report] });
    expect(await box.foundFrom(notice)).toBeUndefined();
  });
});
