import { onMailChanged, openMailAsFile, readOpenMail } from '#addin/host/open-mail.ts';
import { maja, outlookItem, pretendOutlook } from '#test/addin/support/outlook.ts';

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

test('nobody is inside or outside before the municipality’s domains are known', () =>
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

test('in an answer, whoever answers has had the mail', () =>
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

test('a mail from a shared mailbox is one that was sent', () =>
  expect(
    read({ from: { displayName: 'Socialforvaltning', emailAddress: 'social@eksempel-kommune.example' } })?.sort,
  ).toBe('sent'));

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

test('the open mail comes as a file', async () => {
  pretendOutlook(outlookItem({ getAsFileAsync: (answer) => answer({ status: 'succeeded', value: btoa('eml') }) }));
  expect(await openMailAsFile('<1@eksempel-kommune.example>')).toEqual(new TextEncoder().encode('eml'));
});

test('a mail opened meanwhile is not handed over for the one that was asked for', async () => {
  pretendOutlook(outlookItem({ getAsFileAsync: (answer) => answer({ status: 'succeeded', value: btoa('eml') }) }));
  expect(await openMailAsFile('<en-anden@eksempel-kommune.example>')).toBeUndefined();
});
