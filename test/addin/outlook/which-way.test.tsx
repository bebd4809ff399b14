import { screen, waitFor } from '@testing-library/react';
import { no } from '#test/addin/support/desk.ts';
import { maja } from '#test/addin/support/outlook.ts';
import { count, inMailbox, mark, openPane, send, sentBody } from '#test/addin/support/pane.tsx';

const alias = { displayName: 'Maja Holm', emailAddress: 'maho@eksempel-kommune.example' };
const leo = { displayName: 'Leo Kruse', emailAddress: 'leo@eksempel-kommune.example' };
const gone = { lookUpMail: () => no(404, 'mail-not-found') };
const press = async (user: ReturnType<typeof openPane>['user'], name: string) =>
  user.click(await screen.findByRole('button', { name }));

beforeEach(() => localStorage.clear());

test('who sent a mail that names the person nowhere is asked, where the mailbox cannot tell', async () => {
  openPane(gone, { from: leo, to: [alias] });
  expect(await screen.findByText('Hvem har sendt mailen?')).toBeTruthy();
});

test('it is not asked where the mailbox can', async () => {
  openPane({}, { from: alias });
  await mark(/Karl Hansen/);
  expect(screen.queryByText('Hvem har sendt mailen?')).toBeNull();
});

test('a mail the person says to have sent is reported with its recipients', async () => {
  const { desk, user } = openPane(gone, { from: alias });
  await press(user, 'Det har jeg selv');
  await user.click(await mark(/Karl Hansen/));
  await user.click(send());
  await waitFor(() => expect(sentBody(desk)).toMatchObject({ mail: { recipients: [{ wrong: true }] } }));
});

test('a mail the person says to have received names its sender', async () => {
  const { user } = openPane(gone, { from: leo, to: [alias] });
  await press(user, 'Jeg har fået den');
  expect(await mark(/Leo Kruse/)).toBeTruthy();
});

const received = () => ({
  body: {
    ...inMailbox,
    opened: 'received',
    unsure: true,
    internetMessageId: `<${count.mail}@eksempel-kommune.example>`,
    completeness: 'window',
    recipients: [],
    sender: { address: leo.emailAddress, name: leo.displayName },
  },
});

describe('a colleague’s mail that may answer one that is gone', () => {
  const open = () => openPane({ lookUpMail: received }, { from: leo, to: [maja] });

  test('is asked about', async () => {
    open();
    expect(await screen.findByText('Er mailen et svar på en, du selv har sendt?')).toBeTruthy();
  });

  test('is the colleague’s where it answers nothing', async () => {
    const { user } = open();
    await press(user, 'Nej');
    expect(await screen.findByText(/^Leo Kruse har sendt denne mail/)).toBeTruthy();
  });

  test('is about the person’s own where it answers that', async () => {
    const { desk, user } = open();
    await press(user, 'Ja, den svarer på min mail');
    await user.click(await mark(/Leo Kruse/));
    await user.click(send());
    await waitFor(() =>
      expect(sentBody(desk)).toMatchObject({ mail: { recipients: [{ name: 'Leo Kruse', wrong: true }] } }),
    );
  });
});

test('a mail in a shared mailbox is looked up there', async () => {
  const owner = 'fr@eksempel-kommune.example';
  const { desk } = openPane(
    {},
    { getSharedPropertiesAsync: (answer) => answer({ status: 'succeeded', value: { owner } }) },
  );
  await mark(/Karl Hansen/);
  expect(desk.of('lookUpMail')[0]?.body).toMatchObject({ mailbox: owner });
});

test('a person who got the mail by an alias is listed once among its recipients', async () => {
  const self = { address: alias.emailAddress, name: alias.displayName, field: 'to', placement: 'inside', wrong: false };
  const { body } = received();
  openPane(
    { lookUpMail: () => ({ body: { ...body, unsure: undefined, recipients: [self], receivedAs: self.address } }) },
    { from: leo, to: [alias] },
  );
  expect((await screen.findAllByRole('checkbox', { name: /Maja Holm/ })).length).toBe(1);
});
