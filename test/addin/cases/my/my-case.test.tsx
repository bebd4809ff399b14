import { screen, waitFor } from '@testing-library/react';
import { da as frame } from '#addin/texts/frame.ts';
import { caseId, enquiry, me, myReport, recipientId } from '#test/addin/support/reports.ts';
import { leo, openTab } from '#test/addin/support/tab.tsx';

beforeEach(() => localStorage.clear());

test('the team’s enquiry is answered where it is asked', async () => {
  const { desk, user } = openTab(`/mine/${caseId}`, {
    answerEnquiry: () => ({ body: { caseId, version: 2 } }),
  });
  await user.type(await screen.findByLabelText('Dit svar'), 'Ja');
  await user.click(screen.getByRole('button', { name: 'Send svar' }));
  await waitFor(() => expect(desk.of('answerEnquiry')[0]?.body).toEqual({ text: 'Ja' }));
});

test('an open enquiry is shown on the page once', async () => {
  openTab(`/mine/${caseId}`, {});
  await screen.findByLabelText('Dit svar');
  expect(screen.getAllByText(enquiry.text)).toHaveLength(1);
});

test('an answer begun is still there after a look at another page', async () => {
  const { user } = openTab(`/mine/${caseId}`, {});
  await user.type(await screen.findByLabelText('Dit svar'), 'Ja, og');
  await user.click(await screen.findByText(`← ${frame.places.mine}`));
  await user.click(await screen.findByText('Forsiden', { selector: 'a' }));
  expect(await screen.findByLabelText('Dit svar')).toHaveProperty('value', 'Ja, og');
});

test('an addition whose answer was lost goes with the same key, and arrives once', async () => {
  const { desk, user } = openTab(`/mine/${caseId}`, {
    addToCase: (_, times) => (times === 1 ? 'unreached' : { body: { caseId, version: 2 } }),
  });
  await user.type(await screen.findByLabelText('Tilføj til indberetningen'), 'Et bilag mere');
  await user.click(screen.getByText('Tilføj', { selector: 'button' }));
  await screen.findByText('Der er ikke forbindelse lige nu.');
  await user.click(screen.getByText('Tilføj', { selector: 'button' }));
  await waitFor(() => expect(desk.of('addToCase').length).toBe(2));
  expect(desk.of('addToCase')[0]?.key).toBe(desk.of('addToCase')[1]?.key);
});

test('a manager who opens the case of the unit goes back to the unit', async () => {
  const { kind, reference, receivedAt } = myReport;
  const body = { view: 'manager', subject: 'breach', caseId, reference, version: 1, kind, receivedAt };
  const seen = { ...body, unit: 'Borgerservice', state: 'taken', notification: 'undecided' };
  openTab(`/mine/${caseId}`, { readCase: () => ({ body: seen }) });
  const back = await screen.findByText(`← ${frame.places.unit}`, { selector: 'a' });
  expect([back.getAttribute('href'), screen.queryByText(new RegExp(frame.places.mine))]).toEqual(['/unit', null]);
});

test('that a recipient has deleted is one tap', async () => {
  const { desk, user } = openTab(`/mine/${caseId}`, {
    recordDeletion: () => ({ body: { caseId, version: 2 } }),
  });
  await user.click(await screen.findByRole('radio', { name: 'Ja, slettet' }));
  await waitFor(() =>
    expect(desk.of('recordDeletion')[0]?.body).toEqual({ version: 1, recipientId, deletion: 'confirmed' }),
  );
});

describe('who received the mail', () => {
  const sender = { address: 'leo@eksempel-kommune.example', name: leo.name };
  const mail = { subject: 'Handleplan', attachments: [], completeness: 'window', sender };
  const [karl] = myReport.recipients;
  const self = { ...karl, recipientId: leo.personId, name: me.name, deletion: 'not-asked', self: true };
  const open = (recipients: object[]) =>
    openTab(`/mine/${caseId}`, {
      readCase: () => ({ body: { ...myReport, mail, recipients } }),
      recordDeletion: () => ({ body: { caseId, version: 2 } }),
    });

  test('is asked only whether the own copy is deleted', async () => {
    open([karl ?? {}, self]);
    const answers = await screen.findAllByRole('radio');
    expect(answers.map((one) => one.parentElement?.textContent)).toEqual(['Ja, slettet', 'Ikke endnu']);
    expect(screen.queryByText('Har modtageren slettet det?')).toBeNull();
  });

  test('says with one tap that it is', async () => {
    const { desk, user } = open([self]);
    await user.click(await screen.findByRole('radio', { name: 'Ja, slettet' }));
    await waitFor(() =>
      expect(desk.of('recordDeletion')[0]?.body).toEqual({
        version: 1,
        recipientId: self.recipientId,
        deletion: 'confirmed',
      }),
    );
  });

  test('is not asked about others', async () => {
    open([karl ?? {}]);
    await screen.findByText('Det har du fortalt');
    expect(screen.queryByRole('radio')).toBeNull();
  });
});

const unmarked = {
  ...myReport,
  conversation: [],
  recipients: myReport.recipients.map((one) => ({ ...one, wrong: false })),
};

test('who should not have had the mail can be said afterwards', async () => {
  const { desk, user } = openTab(`/mine/${caseId}`, {
    readCase: () => ({ body: unmarked }),
    markOwnRecipients: () => ({ body: { caseId, version: 1 } }),
  });
  await user.click(await screen.findByLabelText(/^Karl/));
  await user.click(screen.getByText('Gem', { selector: 'button' }));
  await waitFor(() => expect(desk.of('markOwnRecipients')[0]?.body).toEqual({ recipientIds: [recipientId] }));
});

test('where all are marked there is none left to mark', async () => {
  openTab(`/mine/${caseId}`, {});
  await screen.findByLabelText('Dit svar');
  expect(screen.queryByText('Hvem skulle ikke have haft mailen?')).toBeNull();
});
