import { screen, waitFor } from '@testing-library/react';
import { da as report } from '#addin/texts/breaches/report.ts';
import { da as texts } from '#addin/texts/questions/asking.ts';
import { openPane } from '#test/addin/support/pane.tsx';
import { caseId } from '#test/addin/support/reports.ts';

beforeEach(() => localStorage.clear());

const found = (looksLike: string) => ({ body: { hits: [], confident: false, looksLike } });
const open = async (looksLike = 'question') => {
  const opened = openPane({
    findGuidance: () => found(looksLike),
    readAnswerBy: () => ({ body: { answerBy: '2026-12-02', workingDays: 3 } }),
    askQuestion: () => ({ body: { caseId, reference: '2026-0203', answerBy: '2026-12-02' } }),
  });
  await opened.user.click(await screen.findByText(report.askInstead));
  return opened;
};
const field = () => screen.findByRole('textbox', { name: texts.label });

test('a question beside a mail goes with the facts of that mail', async () => {
  const { user, desk } = await open();
  await user.type(await field(), 'må jeg svare på den');
  await user.click(await screen.findByText(texts.send));
  await screen.findByText('2026-0203');
  expect(desk.of('askQuestion')[0]?.body).toMatchObject({
    door: 'outlook',
    about: { subject: 'Møde på fredag', completeness: 'mailbox' },
  });
});

test('a breach being told there goes back to the mail’s report, with the text', async () => {
  const { user } = await open('breach');
  await user.type(await field(), 'den gik til en forkert');
  await user.click(await screen.findByText(texts.breach.report));
  await waitFor(async () =>
    expect(await screen.findByLabelText(report.more.description)).toHaveProperty('value', 'den gik til en forkert'),
  );
});
