import { screen, waitFor } from '@testing-library/react';
import * as askForMail from '#addin/texts/breaches/ask-for-mail.ts';
import { no } from '#test/addin/support/desk.ts';
import { caseId, enquiry, myReport, recipientId } from '#test/addin/support/reports.ts';
import { type Answers, openTab } from '#test/addin/support/tab.tsx';

beforeEach(() => localStorage.clear());

describe('the mail itself, after the report', () => {
  const mail = { subject: 'Handleplan', attachments: [], completeness: 'window', internetMessageId: '<1@x.example>' };
  const kept = { body: { evidenceId: recipientId, size: 9 } };
  const openMine = (given: object, answers: Answers = {}) =>
    openTab(`/mine/${caseId}`, { readCase: () => ({ body: { ...myReport, mail, ...given } }), ...answers });
  const sendMail = () => screen.findByRole('button', { name: 'Send mailen til GDPR-teamet' });

  test('is sent with one press, and the desk finds it in the mailbox', async () => {
    const { desk, user } = openMine({ conversation: [] }, { keepMail: () => kept });
    await user.click(await sendMail());
    await waitFor(() => expect(desk.of('keepMail')[0]).toMatchObject({ body: {}, key: expect.any(String) }));
  });

  test('is the answer where the team asked for it', async () => {
    const asked = { ...enquiry, text: askForMail.da.enquiry };
    const answered = { body: { caseId, version: 2 } };
    const { desk, user } = openMine({ conversation: [asked] }, { keepMail: () => kept, answerEnquiry: () => answered });
    await user.click(await sendMail());
    await waitFor(() => expect(desk.of('answerEnquiry')[0]?.body).toEqual({ text: askForMail.da.answer }));
  });

  test('answers no other enquiry', async () => {
    const { desk, user } = openMine({ conversation: [enquiry] }, { keepMail: () => kept });
    await user.click(await sendMail());
    await waitFor(() => expect(desk.of('readCase').length).toBeGreaterThan(1));
    expect(desk.of('answerEnquiry')).toEqual([]);
  });

  test('that cannot be found says so, and the enquiry stays open', async () => {
    const asked = { ...enquiry, text: askForMail.da.enquiry };
    const { desk, user } = openMine({ conversation: [asked] }, { keepMail: () => no(404, 'mail-not-found') });
    await user.click(await sendMail());
    await screen.findByText('Titel mail-not-found.');
    expect(desk.of('answerEnquiry')).toEqual([]);
  });

  test('is not offered where it could not be found', async () => {
    openMine({ mail: { ...mail, internetMessageId: undefined }, conversation: [] });
    await screen.findByRole('heading', { name: /2026-0042/ });
    expect(screen.queryByRole('button', { name: 'Send mailen til GDPR-teamet' })).toBeNull();
  });
});
