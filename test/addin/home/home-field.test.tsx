import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, Route, Routes } from 'react-router';
import { ReportPage } from '#addin/breaches/report/ReportPage.tsx';
import { FrontPage } from '#addin/home/FrontPage.tsx';
import { da as report } from '#addin/texts/breaches/report.ts';
import { da as terms } from '#addin/texts/breaches/terms.ts';
import { da as texts } from '#addin/texts/home.ts';
import { pretendDesk } from '#test/addin/support/desk.ts';
import { me, receipt } from '#test/addin/support/reports.ts';
import { pretendHost, show } from '#test/addin/support/screen.tsx';

beforeEach(() => localStorage.clear());

const t = texts.field;
const open = (answers: Parameters<typeof pretendDesk>[0] = {}) => {
  const desk = pretendDesk({
    me: () => ({ body: { ...me, name: 'Maja Holm' } }),
    listMyCases: () => ({ body: { cases: [] } }),
    registerBreach: () => ({ body: receipt }),
    ...answers,
  });
  show(
    <MemoryRouter initialEntries={['/home']}>
      <Routes>
        <Route path="/home" element={<FrontPage />} />
        <Route path="/home/:kind" element={<ReportPage />} />
      </Routes>
    </MemoryRouter>,
    { fetch: desk.fetch, host: pretendHost({ door: 'teams' }) },
  );
  return { desk, user: userEvent.setup({ pointerEventsCheck: 0 }) };
};
const field = () => screen.findByRole('combobox');
const offered = () => screen.findAllByRole('option');

test('what is typed is offered as the kind it tells of, without the desk', async () => {
  const { user } = open({ me: () => 'unreached', listMyCases: () => 'unreached' });
  await user.type(await field(), 'min telefon blev stjålet');
  expect((await offered())[0]?.textContent).toContain(t.report(terms.kinds['lost-device'].name));
});

test('Enter takes the first offer, and the text comes along as the description', async () => {
  const { user } = open();
  await user.type(await field(), 'min telefon blev stjålet');
  await offered();
  await user.keyboard('{Enter}');
  expect(await screen.findByLabelText(report.more.description)).toHaveProperty('value', 'min telefon blev stjålet');
});

test('arrows move, and Escape closes and keeps the text', async () => {
  const { user } = open();
  await user.type(await field(), 'jeg har sendt en mail forkert');
  const rows = await offered();
  await user.keyboard('{ArrowDown}');
  expect((await field()).getAttribute('aria-activedescendant')).toBe(rows[1]?.id);
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('option')).toBeNull();
  expect(await field()).toHaveProperty('value', 'jeg har sendt en mail forkert');
});

test('a CPR number is hidden in the field itself, which says so', async () => {
  const { user } = open();
  await user.type(await field(), 'brev om 251248-4916 blev væk');
  await screen.findByText(t.hidden);
  expect(await field()).toHaveProperty('value', 'brev om ••••••-•••• blev væk');
});

test('the text is gone from the field once the report has arrived', async () => {
  const { user } = open();
  await user.type(await field(), 'min telefon blev stjålet');
  await offered();
  await user.keyboard('{Enter}');
  await user.click(await screen.findByText(report.send, { selector: 'button' }));
  await user.click(await screen.findByText(report.receipt.front, { selector: 'a' }));
  await waitFor(async () => expect(await field()).toHaveProperty('value', ''));
});

test('what the team asks waits above the kinds, with the way to the answer', async () => {
  const asked = {
    by: { personId: me.personId, name: 'Jonas Ravnsborg' },
    at: '2026-11-28T08:00:00Z',
    text: 'Er den slettet?',
  };
  const row = {
    subject: 'breach',
    kind: 'lost-device',
    notification: 'undecided',
    state: 'taken',
    unit: null,
    version: 2,
  };
  open({
    listMyCases: () => ({
      body: {
        cases: [{ ...row, ...receipt, handledBy: 'Jonas', unanswered: true, asked, deletionAsked: false }],
      },
    }),
  });
  expect(await screen.findByText(texts.waits.asks('Jonas Ravnsborg', 'Er den slettet?'))).toBeTruthy();
});

const found = (looksLike: 'question' | 'breach' | 'subject-request', hits = 1) => ({
  findGuidance: () => ({
    body: {
      ...{ looksLike, confident: hits > 0 },
      hits: Array.from({ length: hits }, () => ({
        ...{
          kind: 'article',
          slug: 'papir-og-print',
          title: 'Papir og print',
          sentence: 'Hent det straks.',
          marks: [],
        },
        ...{ owner: null, source: null, reviewed: null, overdue: false },
      })),
    },
  }),
  readAnswerBy: () => ({ body: { workingDays: 3, by: '2026-12-01T12:00:00Z' } }),
});

test('what asks is answered by guidance first, and Enter leads there', async () => {
  const { user } = open(found('question'));
  await user.type(await field(), 'min telefon blev stjålet');
  await waitFor(async () => expect((await offered())[0]?.textContent).toContain('Papir og print'));
  expect((await offered()).map(({ textContent }) => textContent).join()).toContain(
    t.report(terms.kinds['lost-device'].name),
  );
});

test('what is told is reported first', async () => {
  const { user } = open(found('breach'));
  await user.type(await field(), 'min telefon blev stjålet');
  await screen.findByText('Papir og print');
  expect((await offered())[0]?.textContent).toContain(t.report(terms.kinds['lost-device'].name));
});

test("a citizen's request has its own way, before the report it also sounds like", async () => {
  const { user } = open(found('subject-request'));
  await user.type(await field(), 'en borger vil se alt, min telefon blev stjålet');
  expect((await screen.findByText(t.register)).closest('[role=option]')).toBe((await offered())[0]);
});
