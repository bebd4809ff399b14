import { screen } from '@testing-library/react';
import { no } from '#test/addin/support/desk.ts';
import { inMailbox, mark, openPane, sendAsItIs } from '#test/addin/support/pane.tsx';
import { caseId } from '#test/addin/support/reports.ts';

beforeEach(() => localStorage.clear());

test('the mail itself goes along only when its sender says so', async () => {
  const { desk, user } = openPane();
  await mark(/Karl Hansen/);
  await sendAsItIs(user);
  await screen.findByRole('heading', { name: /2026-0042/ });
  expect(desk.of('keepMail')).toEqual([]);
});

test('a mail that was not sent along can be sent from the receipt', async () => {
  const { desk, user } = openPane({ keepMail: () => ({ body: { evidenceId: caseId, size: 9 } }) });
  await mark(/Karl Hansen/);
  await sendAsItIs(user);
  await user.click(await screen.findByRole('button', { name: 'Send mailen til GDPR-teamet' }));
  await screen.findByText('GDPR-teamet har fået mailen.');
  expect(desk.of('registerBreach')).toHaveLength(1);
});

test('a mail that could not come along is tried again without touching the report', async () => {
  const kept = { body: { evidenceId: caseId, size: 9 } };
  const { desk, user } = openPane({ keepMail: (_, times) => (times === 1 ? no(413, 'evidence-too-large') : kept) });
  await user.click(await screen.findByRole('checkbox', { name: /må få mailen/ }));
  await sendAsItIs(user);
  await user.click(await screen.findByRole('button', { name: 'Prøv igen' }));
  await screen.findByText('GDPR-teamet har fået mailen.');
  expect(desk.of('registerBreach')).toHaveLength(1);
});

test('a mail over 25 MB is refused before anything is tried', async () => {
  openPane({ lookUpMail: () => ({ body: { ...inMailbox, size: 26_300_000 } }) });
  expect(await screen.findByText(/større end 25 MB/)).toBeTruthy();
});
