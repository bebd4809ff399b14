import { configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, Route, Routes } from 'react-router';
import { QueuePage } from '#addin/cases/queue/QueuePage.tsx';
import { da as breaches } from '#addin/texts/breaches/queue.ts';
import { da as cases } from '#addin/texts/cases/queue.ts';
import { da as questions } from '#addin/texts/questions/queue.ts';
import { da as terms } from '#addin/texts/questions/terms.ts';
import { da as statuses } from '#addin/texts/status.ts';
import { clientSettingsAt } from '#test/addin/support/client-settings.ts';
import { pretendDesk } from '#test/addin/support/desk.ts';
import { me } from '#test/addin/support/reports.ts';
import { pretendHost, show } from '#test/addin/support/screen.tsx';
import { hoursFromNow, now, rowOf, sofie } from './row-of.ts';

configure({ defaultHidden: true });
afterEach(() => jest.restoreAllMocks());

const question = {
  ...{
    subject: 'question' as const,
    caseId: '0b0a5b8e-6a55-4c8e-9b0e-3f1c5a1d2e09',
    reference: '2026-0043',
    version: 1,
  },
  ...{ topic: 'pictures' as const, title: 'Må vi filme til julefesten?', answered: false, unit: 'Søndervang Skole' },
  ...{ state: 'new' as const, receivedAt: hoursFromNow(-2), askedAt: hoursFromNow(-2), answerBy: '2026-11-27' },
  ...{ deadline: hoursFromNow(80), daysOff: [], clockRuns: true, clockStoppedAt: null, takenBy: null },
  ...{ reporters: 1, unanswered: false, foundIn: [] },
};

const open = (at = '/cases') => {
  const wide = { matches: true, addEventListener: () => undefined, removeEventListener: () => undefined };
  jest.spyOn(globalThis, 'matchMedia').mockImplementation(() => wide as unknown as MediaQueryList);
  const desk = pretendDesk({
    me: () => ({ body: { ...me, ...sofie, roles: ['Gdpr.Team'] } }),
    readClientSettings: () => ({ body: clientSettingsAt(now) }),
    listCases: () => ({ body: { cases: [rowOf(), question], next: null, total: 2 } }),
  });
  const addresses: string[] = [];
  const fetch: typeof globalThis.fetch = (address, init) => {
    addresses.push(String(address));
    return desk.fetch(address, init);
  };
  show(
    <MemoryRouter initialEntries={[at]}>
      <Routes>
        <Route path="/cases" element={<QueuePage of="all" />} />
        <Route path="/breaches/:number" element={<h1>Et brud</h1>} />
        <Route path="/questions/:number" element={<h1>Et spørgsmål</h1>} />
      </Routes>
    </MemoryRouter>,
    { fetch, host: pretendHost({ door: 'teams' }) },
  );
  return { addresses, user: userEvent.setup() };
};
const asked = (addresses: readonly string[]) => addresses.findLast((address) => /\/cases\?/.test(address));

test('breaches and questions stand together, each with its own fact and its status, and each opens as what it is', async () => {
  const { addresses, user } = open();
  const row = within((await screen.findByText(question.title)).closest('tr') ?? document.body);
  expect(row.getByText(new RegExp(terms.topics.pictures))).toBeTruthy();
  expect(row.getByText(statuses.new)).toBeTruthy();
  expect(screen.getByText('Mail til den forkerte')).toBeTruthy();
  expect(screen.getByRole('columnheader', { name: cases.columns.status })).toBeTruthy();
  expect(asked(addresses)).not.toContain('subject=');
  await user.click(screen.getByText(question.title));
  expect(await screen.findByText('Et spørgsmål')).toBeTruthy();
});

test('one kind of them is asked for, and the address keeps it', async () => {
  const { addresses, user } = open();
  await user.selectOptions(await screen.findByRole('combobox', { name: cases.kind }), questions.title);
  await waitFor(() => expect(asked(addresses)).toContain('subject=question'));
  await user.click(screen.getByRole('button', { name: cases.clear }));
  await waitFor(() => expect(asked(addresses)).not.toContain('subject='));
});

test('a link to one kind shows that kind', async () => {
  const { addresses } = open('/cases?kind=breach');
  expect(await screen.findByRole('combobox', { name: cases.kind })).toHaveProperty('value', 'breach');
  expect(screen.getByRole('option', { name: breaches.title })).toBeTruthy();
  expect(asked(addresses)).toContain('subject=breach');
});
