import type { Mail } from '#test/stage/municipality/mail.ts';
import { mailboxOf } from '#test/stage/municipality/mailboxes.ts';
import type { NamedPerson } from '#test/stage/municipality/person.ts';
import { type MailDraft, received, writeMail } from '#test/stage/municipality/write-mail.ts';
import { type OurGraph, openOurGraph } from './our-graph.ts';

let our: OurGraph;
beforeAll(async () => {
  our = await openOurGraph();
});
beforeEach(() => our.stage.faults.set('graph', '429', 0));
afterAll(() => our.stage.close());

const mailsOf = (who: NamedPerson) => mailboxOf(our.stage.municipality, our.stage.person(who)).mails;
const mailOf = (who: NamedPerson, subject: string): Mail => {
  const found = mailsOf(who).find((mail) => mail.subject === subject);
  if (!found) throw new Error(`${who} has no mail ${subject}`);
  return found;
};
const sentFrom = async ({ id: restId }: Mail, who: NamedPerson = 'maja', mailbox?: string) =>
  our.graph.sentMail(our.tenant, await our.stage.issuer.issueUserToken(our.stage.person(who)), { restId, mailbox });

const karl = { name: 'Karl Ås', address: 'karl@bolig.example' };
const ida = { name: 'Ida Lund', address: 'ida@bolig.example' };
let count = 0;

type Draft = Partial<MailDraft>;
const put = (mail: Mail): Mail => {
  mailsOf('leo').unshift(mail);
  return mail;
};
const drafted = (given: Draft): MailDraft => {
  count += 1;
  const leo = our.stage.person('leo');
  return {
    key: `prøve/${count}`,
    internetMessageId: `<prøve-${count}@eksempel-kommune.example>`,
    folder: 'sentitems',
    subject: `Sag ${count}`,
    from: { name: leo.displayName, address: leo.mail },
    to: [karl],
    sentDateTime: '2026-11-18T10:00:00.000Z',
    body: 'Hej',
    ...given,
  };
};
const sent = (given: Draft = {}) => put(writeMail(drafted(given)));
/** An answer to Leo, an hour later unless said otherwise. */
const came = (given: Draft = {}) => {
  const draft = drafted({ from: karl, to: [], sentDateTime: '2026-11-18T11:00:00.000Z', ...given });
  return put(received(draft, draft.key));
};
const header = (name: string, value: string) => ({ name, value });
const answering = (...ids: string[]) => [
  header('In-Reply-To', ids.at(-1) ?? ''),
  header('References', ids.join('\r\n ')),
];
const foundFrom = async (mail: Mail) => (await sentFrom(mail, 'leo'))?.mail.restId;

describe('a mail one sent', () => {
  test('is itself', async () => {
    const mail = mailOf('maja', 'Handleplan for Emil, version 2');
    expect(await sentFrom(mail)).toMatchObject({ opened: 'sent', mail: { restId: mail.id } });
  });

  test('is nobody’s answer', async () => expect(await sentFrom(sent(), 'leo')).not.toHaveProperty('answeredBy'));

  test('comes with its bcc, also from the copy one put oneself on', async () => {
    const bcc = [ida];
    const mail = sent({ internetMessageId: '<selv@eksempel-kommune.example>', bcc });
    const copy = came({ from: mail.from, internetMessageId: mail.internetMessageId, sentDateTime: mail.sentDateTime });
    const found = await sentFrom(copy, 'leo');
    expect([found?.opened, found?.mail.recipients.map(({ address }) => address)]).toEqual([
      'sent',
      [karl.address, ida.address],
    ]);
  });
});

describe('an answer', () => {
  test('leads to the mail it answers, with bcc and attachments', async () => {
    const found = await sentFrom(mailOf('maja', 'SV: Handleplan for Emil, version 2'));
    const { id, internetMessageId } = mailOf('maja', 'Handleplan for Emil, version 2');
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
    const [first, last] = [sent(), sent()];
    const references = `${first.internetMessageId} ${last.internetMessageId}`;
    expect(await foundFrom(came({ headers: [header('references', references)] }))).toBe(last.id);
  });

  test('whose In-Reply-To is a mail of somebody else leads there by its references', async () => {
    const mail = sent();
    const other = came({ from: ida });
    const headers = [
      header('In-Reply-To', other.internetMessageId),
      header('References', `${other.internetMessageId} ${mail.internetMessageId}`),
    ];
    expect(await foundFrom(came({ headers }))).toBe(mail.id);
  });

  test.each(["<o'brien@bolig.example>", '<a&b+c=d%20#?@bolig.example>', "<'or(isRead)or'@bolig.example>"])(
    'finds a mail whose id is %s',
    async (internetMessageId) => {
      const mail = sent({ internetMessageId });
      expect(await foundFrom(came({ headers: answering(internetMessageId) }))).toBe(mail.id);
    },
  );

  test('to a mail somebody else sent is no answer to one’s own', async () => {
    sent({ subject: 'Fælles sag' });
    const theirs = came({ from: ida });
    const answer = came({ subject: 'SV: Fælles sag', headers: answering(theirs.internetMessageId) });
    expect(await sentFrom(answer, 'leo')).toMatchObject({ opened: 'received', mail: { restId: answer.id } });
  });

  test('that lost its headers leads to the newest mail sent before it to whoever answers', async () => {
    const subject = 'Boligstøtte';
    sent({ subject, sentDateTime: '2026-11-17T10:00:00.000Z' });
    const newest = sent({ subject });
    sent({ subject, to: [ida], sentDateTime: '2026-11-18T10:30:00.000Z' });
    sent({ subject, sentDateTime: '2026-11-18T12:00:00.000Z' });
    expect(await foundFrom(came({ subject: `SV: ${subject}` }))).toBe(newest.id);
  });

  test('that lost its headers is known by whatever capitals its sender writes', async () => {
    const mail = sent({ subject: 'Flytning' });
    expect(await foundFrom(came({ subject: 'SV: Flytning', from: { ...karl, address: 'KARL@Bolig.example' } }))).toBe(
      mail.id,
    );
  });

  test('of somebody the mail did not go to leads nowhere without headers', async () => {
    const mail = sent({ subject: 'Tilsyn' });
    expect(await foundFrom(came({ subject: 'SV: Tilsyn', from: ida }))).not.toBe(mail.id);
  });

  test('of somebody the mail did not go to still leads there by its headers', async () => {
    const mail = sent();
    const found = await sentFrom(came({ from: ida, headers: answering(mail.internetMessageId) }), 'leo');
    expect([found?.mail.restId, found?.answeredBy]).toEqual([mail.id, ida.address]);
  });

  test.each(['auto-generated', 'auto-replied (vacation)'])('a machine wrote (%s) is nobody’s', async (value) => {
    const mail = sent();
    const headers = [...answering(mail.internetMessageId), header('Auto-Submitted', value)];
    const found = await sentFrom(came({ headers }), 'leo');
    expect([found?.opened, found?.mail.restId, found?.answeredBy]).toEqual(['answer', mail.id, undefined]);
  });

  test('that says no machine wrote it is somebody’s', async () => {
    const headers = [...answering(sent().internetMessageId), header('Auto-Submitted', 'no')];
    expect((await sentFrom(came({ headers }), 'leo'))?.answeredBy).toBe(karl.address);
  });

  test('is not found by a colleague, whose mail it is not', async () => {
    expect(await sentFrom(mailOf('maja', 'SV: Handleplan for Emil, version 2'), 'leo')).toBeUndefined();
  });
});

describe('a notice that a mail came back', () => {
  const report = header('Content-Type', 'multipart/report;\r\n report-type="delivery-status"; boundary="b"');
  const postmaster = { name: 'Mail Delivery System', address: 'mailer-daemon@bolig.example' };

  test('leads to the mail that came back', async () => {
    const found = await sentFrom(mailOf('maja', 'Kan ikke leveres: Referat fra netværksmøde om Alma'));
    const { id } = mailOf('maja', 'Referat fra netværksmøde om Alma');
    expect([found?.opened, found?.mail.restId, found?.answeredBy]).toEqual(['bounce', id, undefined]);
  });

  test('of another server is known by its kind of report', async () => {
    const mail = sent();
    const notice = came({ from: postmaster, headers: [...answering(mail.internetMessageId), report] });
    expect(await sentFrom(notice, 'leo')).toMatchObject({ opened: 'bounce', mail: { restId: mail.id } });
  });

  test('without headers leads to the only mail of its conversation', async () => {
    const mail = sent({ subject: 'Retur et' });
    expect(await foundFrom(came({ from: postmaster, subject: 'Kan ikke leveres: Retur et', headers: [report] }))).toBe(
      mail.id,
    );
  });

  test('without headers is not guessed between two mails', async () => {
    sent({ subject: 'Retur to' });
    sent({ subject: 'SV: Retur to' });
    const notice = came({ from: postmaster, subject: 'Kan ikke leveres: Retur to', headers: [report] });
    expect(await foundFrom(notice)).toBeUndefined();
  });
});

describe('a mail somebody else sent', () => {
  const misdirected = 'Handleplan for Emil, version 2';

  test('is itself, as it shows: by the id its sender’s report has, with its sender, and without bcc', async () => {
    const { id, internetMessageId } = mailOf('leo', misdirected);
    const found = await sentFrom(mailOf('leo', misdirected), 'leo');
    expect(found).toMatchObject({
      opened: 'received',
      mail: {
        restId: id,
        internetMessageId,
        sender: { address: our.stage.person('maja').mail, name: our.stage.person('maja').displayName },
        attachments: [{ name: 'Handleplan.pdf' }],
        completeness: 'window',
      },
    });
    expect(found?.mail.recipients.map(({ field }) => field)).toEqual(['to', 'cc']);
  });

  test('is the same for whom it reached as bcc', async () => {
    const found = await sentFrom(mailOf('birgit', misdirected), 'birgit');
    expect([found?.opened, found?.mail.recipients.map(({ field }) => field)]).toEqual(['received', ['to', 'cc']]);
  });

  test('says nothing about the setup', async () => {
    our.noted.length = 0;
    await sentFrom(mailOf('maja', 'VS: Underretning modtaget'));
    expect(our.noted.filter((note) => note.includes('trouble'))).toEqual([]);
  });

  test('names no sender where the mailbox knows none', async () => {
    const found = await sentFrom(came({ from: { name: '', address: '' } }), 'leo');
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
    expect(await sentFrom(came({ subject, headers }), 'leo')).toMatchObject({
      opened: 'received',
      ...(answersUnknown && { answersUnknown }),
    });
  });

  test.each([
    ['a notice', header('Content-Type', 'multipart/report; report-type=delivery-status')],
    ['an automatic answer', header('Auto-Submitted', 'auto-replied')],
  ])('is not found where it is %s', async (_what, one) =>
    expect(await sentFrom(came({ headers: [one] }), 'leo')).toBeUndefined(),
  );
});

test('a mail comes with its size', async () => {
  const mail = mailOf('maja', 'Handleplan for Emil, version 2');
  expect((await sentFrom(mail))?.mail.size).toBe(mail.size);
});

test('so does the mail an answer leads to', async () => {
  const { size } = mailOf('maja', 'Handleplan for Emil, version 2');
  expect((await sentFrom(mailOf('maja', 'SV: Handleplan for Emil, version 2')))?.mail.size).toBe(size);
});

test('a mailbox that does not answer is trouble, not a mail that is missing', async () => {
  our.stage.faults.set('graph', '503', 5);
  await expect(sentFrom(mailOf('maja', 'SV: Handleplan for Emil, version 2'))).rejects.toMatchObject({ part: 'graph' });
  our.stage.faults.set('graph', '503', 0);
});

test('a mail is found by its message id, the copy that was sent before one that came', async () => {
  const mail = sent({ internetMessageId: '<begge@eksempel-kommune.example>' });
  came({ from: mail.from, internetMessageId: mail.internetMessageId });
  const token = await our.stage.issuer.issueUserToken(our.stage.person('leo'));
  const { internetMessageId } = mail;
  expect(await our.graph.findMail(our.tenant, token, { internetMessageId })).toMatchObject({ restId: mail.id });
});

describe('two mails with one id', () => {
  const internetMessageId = '<mfp-7@printer.example>';
  const first = () => sent({ internetMessageId, sentDateTime: '2026-11-18T08:00:00.000Z' });
  const second = () => sent({ internetMessageId, sentDateTime: '2026-11-20T07:30:00.000Z' });

  test.each([
    ['first', '2026-11-18T08:00:04.000Z', first, second],
    ['second', '2026-11-20T07:30:04.000Z', second, first],
  ])('the copy that came of the %s leads to that one', async (_which, sentDateTime, mine, other) => {
    const wanted = mine();
    other();
    const copy = came({ internetMessageId, from: drafted({}).from, sentDateTime });
    expect((await sentFrom(copy, 'leo'))?.mail.sentAt).toBe(wanted.sentDateTime.replace('.000', ''));
  });

  test('an answer is to the one sent last before it', async () => {
    first();
    second();
    const answer = came({ sentDateTime: '2026-11-19T09:00:00.000Z', headers: answering(internetMessageId) });
    expect((await sentFrom(answer, 'leo'))?.mail.sentAt).toBe('2026-11-18T08:00:00Z');
  });

  test.each(['2026-11-18T08:00:00Z', '2026-11-20T07:30:00Z'])('the one sent at %s is found by that', async (sentAt) => {
    first();
    second();
    const token = await our.stage.issuer.issueUserToken(our.stage.person('leo'));
    const place = await our.graph.findMail(our.tenant, token, { internetMessageId, sentAt });
    expect(
      mailsOf('leo')
        .find(({ id }) => id === place?.restId)
        ?.sentDateTime.slice(0, 19),
    ).toBe(sentAt.slice(0, 19));
  });
});
