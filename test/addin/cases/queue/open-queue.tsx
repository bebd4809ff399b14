import userEvent from '@testing-library/user-event';
import { MemoryRouter, Route, Routes } from 'react-router';
import { QueuePage } from '#addin/cases/queue/QueuePage.tsx';
import type { QueueRow } from '#shared/breaches/views.ts';
import type { Role } from '#shared/people/roles.ts';
import { clientSettingsAt } from '#test/addin/support/client-settings.ts';
import { pretendDesk } from '#test/addin/support/desk.ts';
import { me } from '#test/addin/support/reports.ts';
import { pretendHost, show } from '#test/addin/support/screen.tsx';
import { hoursFromNow, jonas, now, rowOf, sofie } from './row-of.ts';

export type Answers = Parameters<typeof pretendDesk>[0];
type Opening = { rows?: QueueRow[]; answers?: Answers; roles?: Role[]; wide?: boolean; at?: string };

/** The list of breaches, with one new case unless told otherwise; each address that was asked, as it was written. */
export const openQueue = ({
  rows = [rowOf()],
  answers = {},
  roles = ['Gdpr.Team'],
  wide = true,
  at = '/breaches',
}: Opening = {}) => {
  const matching = (media: string) =>
    ({
      matches: wide && media !== 'print',
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }) as unknown as MediaQueryList;
  jest.spyOn(globalThis, 'matchMedia').mockImplementation(matching);
  const desk = pretendDesk({
    me: () => ({ body: { ...me, ...sofie, roles } }),
    readClientSettings: () => ({ body: clientSettingsAt(now) }),
    listCases: () => ({ body: { cases: rows, next: null, total: rows.length } }),
    ...answers,
  });
  const addresses: string[] = [];
  const fetch: typeof globalThis.fetch = (address, init) => {
    addresses.push(decodeURIComponent(String(address)));
    return desk.fetch(address, init);
  };
  const shown = show(
    <MemoryRouter initialEntries={[at]}>
      <Routes>
        <Route path="/breaches" element={<QueuePage of="breach" />} />
        <Route path="/breaches/:number" element={<h1>Sagen</h1>} />
      </Routes>
    </MemoryRouter>,
    { fetch, host: pretendHost({ door: 'teams' }) },
  );
  return { desk, addresses, user: userEvent.setup(), close: shown.unmount };
};

/** A case of two hours past its deadline that Jonas has. */
export const second = rowOf({
  caseId: '0b0a5b8e-6a55-4c8e-9b0e-3f1c5a1d2e02',
  reference: '2026-0042',
  kind: 'lost-device',
  state: 'taken',
  takenBy: jonas,
  deadline: hoursFromNow(-2),
  protectedAddress: true,
  dataKinds: ['protected-address', 'health', 'children', 'crime'],
  unanswered: true,
});
