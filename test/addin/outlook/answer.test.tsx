import { onlineManager } from '@tanstack/react-query';
import { screen, waitFor, within } from '@testing-library/react';
import { act } from 'react';
import { no, type pretendDesk } from '#test/addin/support/desk.ts';
import { type Item, maja, outlookItem } from '#test/addin/support/outlook.ts';
import { count, inMailbox, mark, openPane, send, sendAsItIs, sentBody } from '#test/addin/support/pane.tsx';
import { caseId, karl } from '#test/addin/support/reports.ts';

type Answers = Parameters<typeof pretendDesk>[0];

const sentId = () => `<sendt-${count.mail}@eksempel-kommune.example>`;
const found = (given: object = {}) => ({
  body: {
    ...inMailbox,
    opened: 'answer',
    answeredBy: 'karl@BOLIG.example',
    restId: 'sendt-mail',
    internetMessageId: sentId(),
    subject: 'Handleplan',
    sentAt: '2026-11-20T13:05:00Z',
    attachments: [{ name: 'Handleplan.pdf', size: 2_000 }],
    ...given,
  },
});
const answerOfKarl: Item = {
  itemId: 'ews/svar',
  subject: 'SV: Handleplan',
  from: { displayName: 'Karl Hansen', emailAddress: 'karl@bolig.example' },
  to: [maja],
};
const notice: Item = {
  itemId: 'ews/retur',
  itemClass: 'REPORT.IPM.Note.NDR',
  subject: 'Kan ikke leveres: Handleplan',
  from: { displayName: 'Microsoft Outlook', emailAddress: 'postmaster@eksempel-kommune.example' },
  to: [maja],
};
const fromMailbox: Answers = {
  lookUpMail: ({ body }) =>
    found(JSON.stringify(body).includes('svar') ? {} : { opened: 'sent', answeredBy: undefined }),
};
const openAnswer = (answers: Answers = fromMailbox, item: Item = {}) => openPane(answers, { ...answerOfKarl, ...item });
const rowOf = async (name: RegExp) => (await mark(name)).closest('li');

beforeEach(() => localStorage.clear());
afterEach(() => onlineManager.setOnline(true));

test('an answer shows the mail that was sent, and says that it was found', async () => {
  openAnswer();
  expect(await screen.findByText('Vi har fundet den mail, du sendte.')).toBeTruthy();
  expect(screen.getByRole('region', { name: 'Mailen' }).textContent).toMatch(/^HandleplanSendt .*Handleplan\.pdf/);
});

test('the mailbox is asked for the answer that is open', async () => {
  const { desk } = openAnswer();
  await mark(/Karl Hansen/);
  expect(desk.of('lookUpMail')[0]?.body).toEqual({ restId: 'ews-svar' });
});

test('a notice that a mail came back shows the mail that was sent', async () => {
  openPane({ lookUpMail: () => found({ opened: 'bounce', answeredBy: undefined }) }, notice);
  await screen.findByText('Vi har fundet den mail, du sendte.');
  expect(await mark(/Skjult Modtager/)).toBeTruthy();
});

test('from an answer it takes as many clicks as from the mail itself', async () => {
  const { desk, user } = openAnswer();
  await user.click(await mark(/Karl Hansen/));
  await user.click(screen.getByRole('checkbox', { name: /CPR-nummer/ }));
  await user.click(screen.getByRole('radio', { name: '1 person' }));
  await user.click(send());
  await screen.findByRole('heading', { name: /2026-0042/ });
  expect(sentBody(desk)).toMatchObject({ dataKinds: ['cpr'], people: 'one' });
});

test('the report names the mail that was sent, so that it joins others about it', async () => {
  const { desk, user } = openAnswer();
  await user.click(await mark(/Karl Hansen/));
  await user.click(send());
  await waitFor(() =>
    expect(sentBody(desk)).toMatchObject({
      mail: {
        restId: 'sendt-mail',
        internetMessageId: sentId(),
        sentAt: '2026-11-20T13:05:00Z',
        completeness: 'mailbox',
      },
    }),
  );
});

test('the recipient who answered comes first and is named so, but is not marked', async () => {
  openAnswer({ lookUpMail: () => found({ recipients: [...inMailbox.recipients].reverse() }) });
  await mark(/Karl Hansen/);
  const [first] = within(screen.getByRole('region', { name: /Hvem skulle ikke/ })).getAllByRole('listitem');
  expect(first?.textContent).toMatch(/Karl Hansen.*Har svaret på mailen/);
  expect(await mark(/Karl Hansen/)).toHaveProperty('checked', false);
});

test('no other recipient is said to have answered', async () => {
  openAnswer();
  expect((await rowOf(/Skjult Modtager/))?.textContent).not.toContain('Har svaret');
});

test('a recipient the mailbox does not know of can be marked too', async () => {
  const { desk, user } = openAnswer(
    {
      lookUpMail: () => found({ answeredBy: 'ida@bolig.example', recipients: [karl] }),
    },
    { from: { displayName: 'Ida Lund', emailAddress: 'ida@bolig.example' } },
  );
  await user.click(await mark(/Ida Lund/));
  await user.click(send());
  await waitFor(() =>
    expect(sentBody(desk)).toMatchObject({
      mail: { recipients: [{ wrong: false }, { address: 'ida@bolig.example', field: 'unknown', wrong: true }] },
    }),
  );
});

test('until the mail is found there is no form about another', async () => {
  openAnswer({ lookUpMail: () => new Promise(() => undefined) });
  expect(await screen.findByText('Vi finder mailen …')).toBeTruthy();
  expect(screen.queryByRole('checkbox')).toBeNull();
});

test.each([
  ['an answer', answerOfKarl, /Du har åbnet en mail, du har fået/],
  ['a notice', notice, /der ikke kom frem/],
])('where the mail of %s is not found, Sent Items is pointed to', async (_, item, words) => {
  openPane({ lookUpMail: () => no(404, 'mail-not-found') }, item);
  expect((await screen.findByText(words)).textContent).toContain('Sendt post');
});

test('where the mail is not found, a report can be made all the same, of the recipient who answered', async () => {
  const { desk, user } = openAnswer({ lookUpMail: () => no(503, 'mailbox-unavailable') });
  await user.click(await mark(/Karl Hansen/));
  await user.click(send());
  await waitFor(() => expect(sentBody(desk)).toMatchObject({ mail: { recipients: [{ wrong: true }] } }));
  expect(sentBody(desk)).not.toHaveProperty('mail.internetMessageId');
});

test('where the mail is not found, there is none to keep', async () => {
  openAnswer({ lookUpMail: () => no(404, 'mail-not-found') });
  await mark(/Karl Hansen/);
  expect(screen.queryByRole('checkbox', { name: /må få mailen/ })).toBeNull();
});

test('the mail that is kept is the one that was sent', async () => {
  const { desk, user } = openAnswer({ ...fromMailbox, keepMail: () => ({ body: { evidenceId: caseId, size: 9 } }) });
  await user.click(await screen.findByRole('checkbox', { name: /må få mailen/ }));
  await sendAsItIs(user);
  await screen.findByText('GDPR-teamet har fået mailen.');
  expect(desk.of('keepMail')[0]?.body).toEqual({ restId: 'sendt-mail' });
});

test('where the mail that was sent cannot be fetched, the answer is not handed over for it', async () => {
  const getAsFileAsync = jest.fn();
  const { desk, user } = openAnswer(
    { ...fromMailbox, keepMail: () => no(503, 'mailbox-unavailable') },
    { getAsFileAsync },
  );
  await user.click(await screen.findByRole('checkbox', { name: /må få mailen/ }));
  await sendAsItIs(user);
  await screen.findByText(/Mailen kom ikke med/);
  expect([desk.of('uploadEvidence').length, getAsFileAsync.mock.calls.length]).toEqual([0, 0]);
});

test('what was begun from the answer goes on from the mail itself', async () => {
  const { outlook, user } = openAnswer();
  await user.click(await mark(/Karl Hansen/));
  await waitFor(() => expect(Object.keys(localStorage)).toHaveLength(1));
  act(() => outlook.open(outlookItem({ internetMessageId: sentId(), subject: 'Handleplan' })));
  expect(await mark(/Karl Hansen/)).toHaveProperty('checked', true);
});

test('who reported from the answer finds the receipt on the mail itself', async () => {
  const { outlook, user } = openAnswer();
  await user.click(await mark(/Karl Hansen/));
  await user.click(send());
  await screen.findByRole('heading', { name: /2026-0042/ });
  act(() => outlook.open(outlookItem({ internetMessageId: sentId(), subject: 'Handleplan' })));
  expect(await screen.findByRole('heading', { name: /2026-0042/ })).toBeTruthy();
});

test('what was begun without network stays when the mail is found at last', async () => {
  onlineManager.setOnline(false);
  const { user } = openAnswer();
  await user.click(await mark(/Karl Hansen/));
  act(() => onlineManager.setOnline(true));
  await screen.findByText('Vi har fundet den mail, du sendte.');
  expect(await mark(/Karl Hansen/)).toHaveProperty('checked', true);
});

test('what was begun while the mail could not be found is there when it can', async () => {
  const begun = openAnswer({ lookUpMail: () => no(503, 'mailbox-unavailable') });
  await begun.user.click(await mark(/Karl Hansen/));
  begun.close();
  count.mail -= 1;
  openAnswer();
  await screen.findByText('Vi har fundet den mail, du sendte.');
  expect(await mark(/Karl Hansen/)).toHaveProperty('checked', true);
});
