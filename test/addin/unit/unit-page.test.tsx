import { screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { UnitPage } from '#addin/unit/UnitPage.tsx';
import type { Routes } from '#shared/routes/all.ts';
import type { AnswerOf } from '#shared/routes/route.ts';
import { pretendDesk } from '#test/addin/support/desk.ts';
import { pretendHost, show } from '#test/addin/support/screen.tsx';

type ManagerView = AnswerOf<Routes['listUnitCases']>['cases'][number];

const concerning = (given: Partial<ManagerView>): ManagerView => ({
  view: 'manager',
  subject: 'breach',
  caseId: '0b0a5b8e-6a55-4c8e-9b0e-3f1c5a1d2e01',
  reference: '2026-0041',
  version: 3,
  kind: 'lost-device',
  unit: 'Borgerservice',
  state: 'taken',
  notification: 'undecided',
  receivedAt: '2026-11-24T09:20:00Z',
  ...given,
});

const openUnit = (breaches: ManagerView[]) => {
  const desk = pretendDesk({ listUnitCases: () => ({ body: { cases: breaches } }) });
  const shown = show(
    <MemoryRouter initialEntries={['/unit']}>
      <UnitPage />
    </MemoryRouter>,
    { fetch: desk.fetch, host: pretendHost({ door: 'teams' }) },
  );
  return shown.unmount;
};

test('a manager sees that a breach concerns the unit, and how far it is', async () => {
  const close = openUnit([concerning({ notification: 'notified' })]);
  expect((await screen.findByRole('listitem')).textContent).toMatch(
    /Mistet telefon, pc eller USB.*Borgerservice.*2026-0041.*I gang.*Anmeldt$/,
  );
  close();
});

test('the newest comes first', async () => {
  const newer = concerning({
    caseId: '0b0a5b8e-6a55-4c8e-9b0e-3f1c5a1d2e02',
    reference: '2026-0042',
    receivedAt: '2026-11-25T09:20:00Z',
  });
  const close = openUnit([concerning({}), newer]);
  const [first] = await screen.findAllByRole('listitem');
  expect(first && within(first).getByText(/2026-0042/)).toBeTruthy();
  close();
});

test('a unit without breaches gets a helping word', async () => {
  const close = openUnit([]);
  expect(await screen.findByText('Ingen brud i din enhed.')).toBeTruthy();
  close();
});
