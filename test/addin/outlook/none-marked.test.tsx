import { screen, waitFor } from '@testing-library/react';
import { mark, openPane, send, sendAsItIs } from '#test/addin/support/pane.tsx';
import { caseId, karl, myReport, recipientId } from '#test/addin/support/reports.ts';

beforeEach(() => localStorage.clear());

test('with no recipient marked the report is not sent before the question, and the focus is on it', async () => {
  const { desk, user } = openPane();
  await mark(/Karl Hansen/);
  await user.click(send());
  await screen.findByText('Du har ikke markeret nogen modtager.');
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Markér en'));
  expect(desk.of('registerBreach')).toEqual([]);
});

test('a second press on the button is no answer', async () => {
  const { desk, user } = openPane();
  await mark(/Karl Hansen/);
  await user.dblClick(send());
  await screen.findByText('Du har ikke markeret nogen modtager.');
  expect(desk.of('registerBreach')).toEqual([]);
});

test('a report with no recipient marked is sent as it is when the reporter confirms it', async () => {
  const { user } = openPane();
  await mark(/Karl Hansen/);
  await sendAsItIs(user);
  expect(await screen.findByRole('heading', { name: /2026-0042/ })).toBeTruthy();
});

test('"Markér en" leads to the first recipient, and it is not asked again', async () => {
  const { user } = openPane();
  await mark(/Karl Hansen/);
  await user.click(send());
  await user.click(await screen.findByText('Markér en', { selector: 'button' }));
  const first = await mark(/Karl Hansen/);
  await waitFor(() => expect(document.activeElement).toBe(first));
  await user.click(send());
  expect(await screen.findByRole('heading', { name: /2026-0042/ })).toBeTruthy();
});

test('the question goes when a recipient is marked', async () => {
  const { user } = openPane();
  await mark(/Karl Hansen/);
  await user.click(send());
  const question = await screen.findByText('Du har ikke markeret nogen modtager.');
  await user.click(await mark(/Karl Hansen/));
  expect(question.isConnected).toBe(false);
});

test('on the receipt a recipient is marked afterwards, and then written to', async () => {
  const recipients = [{ ...karl, recipientId, deletion: 'not-asked', self: false }];
  const unmarked = { ...myReport, recipients };
  const { desk, user } = openPane({
    readCase: () => ({ body: unmarked }),
    markOwnRecipients: () => ({ body: { caseId, version: 1 } }),
  });
  await mark(/Karl Hansen/);
  await sendAsItIs(user);
  await screen.findByRole('heading', { name: /2026-0042/ });
  await user.click(await mark(/Karl Hansen/));
  await user.click(screen.getByText('Gem', { selector: 'button' }));
  await waitFor(() => expect(screen.queryByText('Sæt kryds ved modtageren først.')).toBeNull());
  expect(desk.of('markOwnRecipients')[0]?.body).toEqual({ recipientIds: [recipientId] });
});
