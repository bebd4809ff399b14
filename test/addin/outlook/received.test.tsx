import { act, screen, waitFor, within } from '@testing-library/react';
import { da as desk } from '#addin/texts/desk.ts';
import { no, type pretendDesk } from '#test/addin/support/desk.ts';
import { type Item, maja } from '#test/addin/support/outlook.ts';
import { count, inMailbox, mark, openPane, send, sendAsItIs, sentBody } from '#test/addin/support/pane.tsx';
import { caseId, karl } from '#test/addin/support/reports.ts';

type Answers = Parameters<typeof pretendDesk>[0];

const sender = { address: 'leo@eksempel-kommune.example', name: 'Leo Kruse' };
const self = { address: maja.emailAddress, name: maja.displayName, field: 'cc', placement: 'inside', wrong: false };
/** The open mail is the one to report; here and in the sender's mailbox it has the same id. */
const mailId = () => `<${count.mail}@eksempel-kommune.example>`;
const received = (given: object = {}) => ({
  body: {
    ...inMailbox,
    opened: 'received',
    restId: 'ews-fik',
    internetMessageId: mailId(),
    subject: 'Handleplan',
    sentAt: '2026-11-20T13:05:00Z',
    completeness: 'window',
    recipients: [karl, self],
    sender,
    ...given,
  },
});
const ofLeo: Item = {
  itemId: 'ews/fik',
  subject: 'Handleplan',
  from: { displayName: sender.name, emailAddress: sender.address },
  cc: [maja],
};
const openReceived = (answers: Answers = {}, item: Item = {}) =>
  openPane({ lookUpMail: () => received(), ...answers }, { ...ofLeo, ...item });
const rowsOf = () => within(screen.getByRole('region', { name: /Hvem skulle ikke/ })).getAllByRole('listitem');
const adviceOf = () => screen.getByRole('region', { name: 'Gør det nu' }).textContent;

beforeEach(() => localStorage.clear());
afterEach(() => {
  jest.useRealTimers();
});

test('the pane says who sent the mail, and whom to mark', async () => {
  openReceived();
  expect(await screen.findByText(/^Leo Kruse har sendt denne mail\. .*sæt kryds/)).toBeTruthy();
});

test('the mail is shown with its sender, when it was sent, and its size', async () => {
  openReceived();
  await mark(/Karl Hansen/);
  expect(screen.getByRole('region', { name: 'Mailen' }).textContent).toMatch(
    /^HandleplanFra Leo Kruse · Sendt .* · 9 kB$/,
  );
});

test('the list of recipients is said to be incomplete', async () => {
  openReceived();
  expect(await screen.findByText(/Listen kan mangle nogen, fx bcc/)).toBeTruthy();
});

test('the person comes first, pointed out and not marked', async () => {
  openReceived();
  expect(await mark(/Maja Holm/)).toHaveProperty('checked', false);
  expect(rowsOf()[0]?.textContent).toMatch(/Maja Holm.*Dig/);
});

test.each([
  ['as bcc', { to: [{ displayName: 'Karl Hansen', emailAddress: karl.address }], cc: [] }],
  ['through a list', { to: [{ displayName: 'Alle', emailAddress: 'alle@eksempel-kommune.example' }], cc: [] }],
])('who got the mail %s can be marked too, and how is not guessed', async (_how, item) => {
  const { desk, user } = openReceived({ lookUpMail: () => received({ recipients: [karl] }) }, item);
  await user.click(await mark(/Maja Holm.*Dig/));
  await user.click(send());
  await waitFor(() =>
    expect(sentBody(desk)).toMatchObject({
      mail: { recipients: [{ wrong: false }, { address: maja.emailAddress, field: 'unknown', wrong: true }] },
    }),
  );
});

test('the report names the mail that was sent and its sender, so that it joins the sender’s', async () => {
  const { desk, user } = openReceived();
  await user.click(await mark(/Maja Holm/));
  await user.click(send());
  await waitFor(() =>
    expect(sentBody(desk)).toMatchObject({
      kind: 'misdirected-mail',
      mail: { internetMessageId: mailId(), sentAt: '2026-11-20T13:05:00Z', completeness: 'window', sender },
    }),
  );
});

test('who should not have had it is told to delete it', async () => {
  const { user } = openReceived();
  await user.click(await mark(/Maja Holm/));
  expect(adviceOf()).toMatch(/Slet mailen.*Send den ikke videre.*Sig det til Leo Kruse/);
});

test('who was meant to have it is told to tell the sender, not to delete it', async () => {
  const { user } = openReceived();
  await user.click(await mark(/Karl Hansen/));
  expect(adviceOf()).toMatch(/Sig det til Leo Kruse.*Svar ikke til alle/);
  expect(adviceOf()).not.toMatch(/Slet mailen/);
});

test('writing to the wrong recipient and calling the mail back are left to the sender', async () => {
  openReceived();
  await mark(/Karl Hansen/);
  expect(adviceOf()).not.toMatch(/Skriv til modtageren|Træk mailen tilbage/);
});

test('the advice is shown beside the receipt too', async () => {
  const { user } = openReceived();
  await user.click(await mark(/Maja Holm/));
  await user.click(send());
  await screen.findByRole('heading', { name: /2026-0042/ });
  expect(adviceOf()).toMatch(/Slet mailen/);
});

test('the team may have the mail from the receiver’s mailbox', async () => {
  const { desk, user } = openReceived({ keepMail: () => ({ body: { evidenceId: caseId, size: 9 } }) });
  await user.click(await screen.findByRole('checkbox', { name: /må få mailen/ }));
  await sendAsItIs(user);
  await screen.findByText('GDPR-teamet har fået mailen.');
  expect(desk.of('keepMail')[0]?.body).toEqual({ restId: 'ews-fik' });
});

test('where the desk cannot fetch it, Outlook hands over the mail that is open', async () => {
  const { desk, user } = openReceived(
    {
      keepMail: () => no(503, 'mailbox-unavailable'),
      uploadEvidence: () => ({ body: { evidenceId: caseId, size: 9 } }),
    },
    { getAsFileAsync: (answer) => answer({ status: 'succeeded', value: btoa('Subject: a') }) },
  );
  await user.click(await screen.findByRole('checkbox', { name: /må få mailen/ }));
  await sendAsItIs(user);
  await screen.findByText('GDPR-teamet har fået mailen.');
  expect(desk.of('uploadEvidence')).toHaveLength(1);
});

test('while the mailbox does not say which mail it is, the pane says that it takes long', async () => {
  jest.useFakeTimers();
  openReceived({ lookUpMail: () => new Promise(() => undefined) });
  await act(() => jest.advanceTimersByTimeAsync(3_000));
  expect(screen.getByText(desk.longWait)).toBeTruthy();
});
