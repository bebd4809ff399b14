import type { Mail } from '#test/stage/municipality/mail/mail.ts';
import { mailboxOf } from '#test/stage/municipality/mail/mailboxes.ts';
import type { NamedPerson } from '#test/stage/municipality/person.ts';
import { type GraphOnLoopback, memoryJournal, openGraph, refusalOf } from './graph-on-loopback.ts';

describe('mail', () => {
  let stage: GraphOnLoopback;
  let app: string;
  let maja: string;
  beforeAll(async () => {
    stage = await openGraph();
    [app, maja] = await Promise.all([stage.appToken(), stage.tokenFor('maja')]);
  });
  afterAll(() => stage.close());

  const mails = (name: NamedPerson) => mailboxOf(stage.municipality, stage.person(name)).mails;
  const mail = (name: NamedPerson, subject: string): Mail => {
    const found = mails(name).find((one) => one.subject.startsWith(subject));
    if (!found) throw new Error(`${name} has no mail ${subject}`);
    return found;
  };
  const send = (message: object, from = `users/gdpr-vagten@eksempel-kommune.example`, token = app) =>
    stage.raw(`${from}/sendMail`, token, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ message }),
    });
  const receipt = (internetMessageId: string) => ({
    subject: 'Kvittering',
    internetMessageId,
    body: { contentType: 'Text', content: 'Tak.' },
    toRecipients: [{ emailAddress: { address: stage.person('maja').mail } }],
  });

  test('the sender sees her own bcc', async () => {
    const found = await stage
      .clientWith(maja)
      .api(`/me/messages/${mail('maja', 'Handleplan').id}`)
      .select('bccRecipients')
      .get();
    expect(found.bccRecipients).toMatchObject([{ emailAddress: { address: stage.person('birgit').mail } }]);
  });

  test('a recipient does not see the bcc', async () => {
    const leo = await stage.tokenFor('leo');
    const found = await stage
      .clientWith(leo)
      .api(`/me/messages/${mail('leo', 'Handleplan').id}`)
      .select('bccRecipients')
      .get();
    expect(found.bccRecipients).toEqual([]);
  });

  test('sender and recipient find the same mail by its internetMessageId', async () => {
    const { internetMessageId } = mail('maja', 'Handleplan');
    const leo = await stage.tokenFor('leo');
    const { value } = await stage
      .clientWith(leo)
      .api('/me/messages')
      .filter(`internetMessageId eq '${internetMessageId}'`)
      .select('id')
      .get();
    expect(value).toEqual([expect.objectContaining({ id: mail('leo', 'Handleplan').id })]);
  });

  const headersAt = async (path: string) => {
    const found = await (await stage.raw(path, maja)).json();
    return found.internetMessageHeaders?.map(({ name }: { name: string }) => name);
  };

  test('a mail that came in has the headers it came with', async () => {
    const path = `me/messages/${mail('maja', 'SV: Handleplan').id}?$select=internetMessageHeaders`;
    expect(await headersAt(path)).toEqual(expect.arrayContaining(['Received', 'In-Reply-To', 'References']));
  });

  test('a mail that came back says so in its headers', async () => {
    const path = `me/messages/${mail('maja', 'Kan ikke leveres').id}?$select=internetMessageHeaders`;
    expect(await headersAt(path)).toEqual(expect.arrayContaining(['X-MS-Exchange-Message-Is-Ndr', 'Auto-Submitted']));
  });

  test.each([
    ['they are not asked for by name', 'SV: Handleplan', ''],
    ['the mail was sent from here', 'Handleplan', '?$select=internetMessageHeaders'],
  ])('there are no headers where %s', async (_, subject, query) =>
    expect(await headersAt(`me/messages/${mail('maja', subject).id}${query}`)).toBeUndefined(),
  );

  test('an answer is of the same conversation', async () => {
    const filter = `conversationId eq '${mail('maja', 'SV: Handleplan').conversationId}'`;
    const answer = await stage.raw(`me/messages?$select=id&$filter=${encodeURIComponent(filter)}`, maja);
    expect(await answer.json()).toMatchObject({
      value: [{ id: expect.any(String) }, { id: mail('maja', 'Handleplan').id }],
    });
  });

  test('sorting beside a filter of something else is refused', async () => {
    const path = `me/messages?$filter=isRead eq true&$orderby=sentDateTime`;
    expect(await refusalOf(stage.raw(path, maja))).toBe('400 InefficientFilter');
  });

  test('attachments are listed with name and size', async () => {
    const { value } = await stage
      .clientWith(maja)
      .api(`/me/messages/${mail('maja', 'Handleplan').id}/attachments`)
      .select('id,name,size')
      .get();
    expect(value).toMatchObject([{ name: 'Handleplan.pdf', size: expect.any(Number) }]);
  });

  test('contentBytes cannot be selected, because plain attachments have none', async () => {
    const path = `me/messages/${mail('maja', 'Handleplan').id}/attachments?$select=contentBytes`;
    expect(await refusalOf(stage.raw(path, maja))).toBe('400 BadRequest');
  });

  test('a mail of 36 MB comes whole', async () => {
    const answer = await stage.raw(`me/messages/${mail('maja', 'Aktindsigt').id}/$value`, maja);
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(36 * 1024 * 1024);
  });

  const withValue = (subject: string, id: string) => {
    const expand = encodeURIComponent(`singleValueExtendedProperties($filter=id eq '${id}')`);
    return `me/messages/${mail('maja', subject).id}?$select=id&$expand=${expand}`;
  };
  const valuesOf = async (subject: string, id: string) =>
    (await (await stage.raw(withValue(subject, id), maja)).json()).singleValueExtendedProperties;

  test.each([
    ['Integer 0x0E08', 'Integer 0xe08'],
    ['Long 0x0e08', 'Long 0xe08'],
  ])('the size comes as the property %s, its id as Exchange writes it', async (asked, given) =>
    expect(await valuesOf('Handleplan', asked)).toEqual([
      { id: given, value: String(mail('maja', 'Handleplan').size) },
    ]),
  );

  test('the size is given only where it is asked for by its type', async () =>
    expect(await valuesOf('Handleplan', 'String 0x0E08')).toBeUndefined());

  test.each(['0x0E08', 'Int 0x0E08', 'Integer', 'Integer 3592', 'PidTagMessageSize'])(
    '%s is no id of a property',
    async (id) =>
      expect(await refusalOf(stage.raw(withValue('Handleplan', id), maja))).toBe('400 ErrorInvalidProperty'),
  );

  test.each(['singleValueExtendedProperties', 'singleValueExtendedProperties($filter=name eq 4)'])(
    'properties are given only by their ids: %s',
    async (expand) => {
      const path = `me/messages/${mail('maja', 'Handleplan').id}?$expand=${encodeURIComponent(expand)}`;
      expect(await refusalOf(stage.raw(path, maja))).toBe('400 BadRequest');
    },
  );

  test('what is expanded besides takes no filter', async () => {
    const path = `me/messages/${mail('maja', 'Handleplan').id}?$expand=attachments($filter=size eq 4)`;
    expect(await refusalOf(stage.raw(path, maja))).toBe('400 Request_UnsupportedQuery');
  });

  test('an EWS id is malformed', async () => {
    const path = `me/messages/${encodeURIComponent(mail('maja', 'Handleplan').ewsId)}`;
    expect(await refusalOf(stage.raw(path, maja))).toBe('400 ErrorInvalidIdMalformed');
  });

  test("a colleague's mailbox stays closed", async () => {
    expect(await refusalOf(stage.raw(`users/${stage.person('leo').id}/messages`, maja))).toBe('403 ErrorAccessDenied');
  });

  test('the app by itself may not read mail', async () => {
    expect(await refusalOf(stage.raw(`users/${stage.person('maja').id}/messages`, app))).toBe('403 ErrorAccessDenied');
  });

  test('a sent mail arrives, and the same internetMessageId does not arrive twice', async () => {
    await send(receipt('<en@test.example>'));
    await send(receipt('<en@test.example>'));
    expect(mails('maja').filter(({ internetMessageId }) => internetMessageId === '<en@test.example>')).toHaveLength(1);
  });

  test('sending answers 202', async () => expect((await send(receipt('<to@test.example>'))).status).toBe(202));

  test.each([
    ['a misspelt member', { subjekt: 'x' }, '400 BadRequest'],
    ['no recipient', { toRecipients: [] }, '400 ErrorInvalidRecipients'],
    [
      'a header of its own without x-',
      { internetMessageHeaders: [{ name: 'Auto-Submitted', value: 'auto' }] },
      '400 InvalidInternetMessageHeader',
    ],
    [
      'another sender',
      { from: { emailAddress: { address: 'andre@eksempel-kommune.example' } } },
      '403 ErrorSendAsDenied',
    ],
  ])('sending with %s is refused', async (_, change, refusal) => {
    expect(await refusalOf(send({ ...receipt('<tre@test.example>'), ...change }))).toBe(refusal);
  });

  test('a person consented to no sending', async () => {
    expect(await refusalOf(send(receipt('<fire@test.example>'), 'me', maja))).toBe('403 Authorization_RequestDenied');
  });

  test('a sent mail is there after a restart', async () => {
    const journal = memoryJournal();
    const first = await openGraph({ journal });
    await first.raw('users/gdpr-vagten@eksempel-kommune.example/sendMail', await first.appToken(), {
      method: 'POST',
      body: JSON.stringify({ message: receipt('<fem@test.example>') }),
    });
    await first.close();
    const second = await openGraph({ journal });
    await second.close();
    const subjects = mailboxOf(second.municipality, second.person('maja')).mails.map(
      ({ internetMessageId }) => internetMessageId,
    );
    expect(subjects).toContain('<fem@test.example>');
  });
});
