import { onMailChanged, readOpenMail } from '#addin/host/open-mail.ts';
import { openMailAsFile } from '#addin/host/open-mail-file.ts';
import { sharedMailbox } from '#addin/host/shared-mailbox.ts';
import { type Item, maja, outlookItem, pretendOutlook } from '#test/addin/support/outlook.ts';

const read = (item: Parameters<typeof outlookItem>[0]) => {
  pretendOutlook(outlookItem(item));
  return readOpenMail();
};
const karl = { displayName: 'Karl Hansen', emailAddress: 'karl@bolig.example' };

test('a sent mail gives its recipients, never bcc, and says so', () =>
  expect(read({ cc: [maja] })?.facts).toMatchObject({
    recipients: [{ field: 'to' }, { field: 'cc' }],
    completeness: 'window',
  }));

test('no recipient is inside or outside before the municipality’s domains are known', () =>
  expect(read({})?.facts.recipients[0]?.placement).toBe('unknown'));

test('the id for the mailbox is the one Graph knows', () => expect(read({})?.facts.restId).toBe('ews-1'));

test('an inside path of Exchange is not shown as an address', () =>
  expect(
    read({ to: [{ displayName: 'Liste', emailAddress: '/o=ExchangeLabs/cn=liste' }] })?.facts.recipients[0],
  ).toMatchObject({ address: '', name: 'Liste' }));

test('pictures inside the text are no attachments', () =>
  expect(
    read({
      attachments: [
        { name: 'logo.png', size: 9, isInline: true },
        { name: 'sag.pdf', size: 8, isInline: false },
      ],
    })?.facts.attachments,
  ).toEqual([{ name: 'sag.pdf', size: 8 }]));

test('in an answer, the one who answers has had the mail', () =>
  expect(read({ from: karl, to: [maja] })).toMatchObject({
    sort: 'answer',
    facts: { recipients: [{ address: 'karl@bolig.example' }] },
  }));

test('an answer has its own name in the mailbox', () => expect(read({ from: karl, to: [maja] })?.restId).toBe('ews-1'));

test('an answer is not the mail that was sent', () =>
  expect(read({ from: karl, to: [maja] })?.facts).not.toHaveProperty('restId'));

test('letters that turn the reading direction never reach the screen', () =>
  expect(read({ subject: 'faktura\u202efdp.exe' })?.facts.subject).not.toContain('\u202e'));

test('an answer says nothing of when the mail was sent', () =>
  expect(read({ from: karl, to: [maja] })?.facts.sentAt).toBeUndefined());

const office = { displayName: 'Socialforvaltning', emailAddress: 'social@eksempel-kommune.example' };

describe('a mail in a shared mailbox', () => {
  const inShared = (item: Parameters<typeof outlookItem>[0]) => {
    pretendOutlook(outlookItem(item));
    return readOpenMail(office.emailAddress);
  };

  test('that was sent from it is one that was sent', () => expect(inShared({ from: office })?.sort).toBe('sent'));

  test('that came to it is one that was received', () =>
    expect(inShared({ from: karl, to: [office] })?.sort).toBe('answer'));

  test('says where it lies', () =>
    expect(inShared({ from: office })).toMatchObject({
      mailbox: office.emailAddress,
      facts: { restId: 'ews-1', mailbox: office.emailAddress },
    }));

  test('has come to the mailbox, not to the person', () =>
    expect(inShared({ from: karl, to: [office] })?.me.address).toBe(office.emailAddress));

  test('is known by Outlook to lie there', async () => {
    const shared: Item = {
      getSharedPropertiesAsync: (answer) => answer({ status: 'succeeded', value: { owner: office.emailAddress } }),
    };
    pretendOutlook(outlookItem(shared));
    expect(await sharedMailbox()).toBe(office.emailAddress);
  });

  test('is one’s own where Outlook knows of no shared mailboxes', () => {
    pretendOutlook(outlookItem());
    expect(sharedMailbox()).toBeUndefined();
  });
});

test('a mail that names the person neither as sender nor as recipient is not guessed about', () =>
  expect(read({ from: office })?.sort).toBe('unknown'));

describe('Exchange’s own name for a person', () => {
  const path = '/O=EXCHANGELABS/OU=EXCHANGE ADMINISTRATIVE GROUP/CN=RECIPIENTS/CN=1C2E-PER';

  test('is shown as the name, without an address and without a place', () =>
    expect(read({ to: [{ displayName: 'Per Bo', emailAddress: path }] })?.facts.recipients).toEqual([
      { address: '', name: 'Per Bo', field: 'to', placement: 'unknown', wrong: false },
    ]));

  test('wrapped as an address is none either', () =>
    expect(
      read({
        to: [{ displayName: 'Per Bo', emailAddress: 'IMCEAEX-_o=ExchangeLabs_cn=1c2e-per@eurprd03.prod.outlook.com' }],
      })?.facts.recipients[0],
    ).toMatchObject({ address: '', name: 'Per Bo' }));

  test('as the sender of a mail with the person on Cc is still the person’s own mail', () =>
    expect(read({ from: { displayName: maja.displayName, emailAddress: path }, cc: [maja] })?.sort).toBe('sent'));

  test('of a colleague is not the person', () =>
    expect(read({ from: { displayName: 'Per Bo', emailAddress: path }, to: [maja] })?.sort).toBe('answer'));

  test('and the same person’s address are one recipient', () =>
    expect(
      read({
        to: [{ displayName: 'Per Bo', emailAddress: path }],
        cc: [{ displayName: 'Per Bo', emailAddress: 'per@eksempel-kommune.example' }],
      })?.facts.recipients,
    ).toHaveLength(1));
});

test('a notice of non-delivery names no recipient', () =>
  expect(
    read({
      itemClass: 'REPORT.IPM.Note.NDR',
      from: { displayName: 'Postmaster', emailAddress: 'postmaster@x.example' },
      to: [maja],
    }),
  ).toMatchObject({ sort: 'bounce', facts: { recipients: [] } }));

test('a mail being written is not a mail that was sent', () =>
  expect(read({ subject: { getAsync: () => undefined } })).toBeUndefined());

test('no open mail is no mail', () => {
  pretendOutlook(null);
  expect(readOpenMail()).toBeUndefined();
});

test('whose mailbox it is can be named among those who had the mail', () =>
  expect(read({})?.me).toEqual({
    address: maja.emailAddress,
    name: 'Maja Holm',
    field: 'unknown',
    placement: 'unknown',
    wrong: false,
  }));

test('a pinned pane hears of the next mail', () => {
  const outlook = pretendOutlook(outlookItem());
  const seen: (string | undefined)[] = [];
  onMailChanged(() => seen.push(readOpenMail()?.facts.subject));
  outlook.open(outlookItem({ subject: 'En anden' }));
  expect(seen).toEqual(['En anden']);
});

test('two mails with one message id are two', () => {
  const idOfMail = (subject: string) => {
    pretendOutlook(outlookItem({ internetMessageId: '<mfp-7@printer.example>', subject }));
    return readOpenMail()?.id;
  };
  expect(idOfMail('Første')).not.toBe(idOfMail('Anden'));
});

test('the open mail comes as a file', async () => {
  pretendOutlook(outlookItem({ getAsFileAsync: (answer) => answer({ status: 'succeeded', value: btoa('eml') }) }));
  expect(await openMailAsFile(readOpenMail()?.id ?? '')).toEqual(new TextEncoder().encode('eml'));
});

test('a mail opened meanwhile is not handed over for the one that was asked for', async () => {
  pretendOutlook(outlookItem({ getAsFileAsync: (answer) => answer({ status: 'succeeded', value: btoa('eml') }) }));
  expect(await openMailAsFile('<en-anden@eksempel-kommune.example>')).toBeUndefined();
});
