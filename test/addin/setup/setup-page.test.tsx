import { screen } from '@testing-library/react';
import { SetupPage } from '#addin/setup/SetupPage.tsx';
import { setupParts } from '#shared/routes/settings.ts';
import { no, pretendDesk } from '#test/addin/support/desk.ts';
import { pretendHost, show } from '#test/addin/support/screen.tsx';

type Part = { part: string; state: string; since: string | null; code: string | null };
const all = (given: Partial<Part>[] = []) =>
  setupParts.map((part) => ({
    part,
    state: 'works',
    since: null,
    code: null,
    ...given.find((one) => one.part === part),
  }));

const openSetup = (parts: Part[], waiting = 0, oldestWaiting: string | null = null) => {
  const desk = pretendDesk({ readSetup: () => ({ body: { parts, waiting, oldestWaiting } }) });
  return show(<SetupPage />, { fetch: desk.fetch, host: pretendHost({ door: 'teams' }) }).unmount;
};

test('when everything works, one sentence says so', async () => {
  const close = openSetup(all());
  expect(await screen.findByText('Alt virker.')).toBeTruthy();
  close();
});

test('a missing part says what to do', async () => {
  const close = openSetup(all([{ part: 'bot-in-team', state: 'missing' }]));
  expect(await screen.findByText('1 ting skal ordnes.')).toBeTruthy();
  expect(screen.getByText('Åbn teamet i Teams, vælg Apps, og tilføj GDPR-vagten.')).toBeTruthy();
  close();
});

test('trouble says since when, what it means and the code', async () => {
  const close = openSetup(all([{ part: 'graph', state: 'trouble', since: '2026-11-24T09:20:00Z', code: '429' }]));
  expect((await screen.findByText(/Opslag i Microsoft 365: Problemer siden tirsdag/)).textContent).toContain(
    'kl. 10.20',
  );
  expect(screen.getByText('Microsoft 365 beder os vente. Det går over af sig selv. Kode: 429')).toBeTruthy();
  close();
});

test('a code nobody knows is shown as it is', async () => {
  const close = openSetup(all([{ part: 'mail', state: 'trouble', code: 'ErrorOdd' }]));
  expect(await screen.findByText('Kode: ErrorOdd')).toBeTruthy();
  close();
});

test('what waits is counted, since when, and not lost', async () => {
  const close = openSetup(all(), 3, '2026-11-24T09:20:00Z');
  expect((await screen.findByText(/3 beskeder venter på at blive sendt/)).textContent).toMatch(
    /Den ældste har ventet siden tirsdag .*kl\. 10\.20\. Ingen går tabt/,
  );
  close();
});

test('a desk that does not answer is said', async () => {
  const desk = pretendDesk({ readSetup: () => no(503, 'database-unavailable') });
  const { unmount } = show(<SetupPage />, { fetch: desk.fetch, host: pretendHost({ door: 'teams' }) });
  expect(await screen.findByText('Titel database-unavailable')).toBeTruthy();
  unmount();
});
