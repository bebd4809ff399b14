import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Link, MemoryRouter, Route, Routes, useLocation } from 'react-router';
import { CasePage } from '#addin/cases/frame/CasePage.tsx';
import { Keys } from '#addin/look/keys/Keys.tsx';
import type { CaseView } from '#shared/breaches/views.ts';
import type { Role } from '#shared/people/roles.ts';
import { jonas, now, sofie } from '#test/addin/cases/queue/row-of.ts';
import { clientSettingsAt } from '#test/addin/support/client-settings.ts';
import { pretendDesk } from '#test/addin/support/desk.ts';
import { me } from '#test/addin/support/reports.ts';
import { pretendHost, show } from '#test/addin/support/screen.tsx';
import { caseOf } from './case-of.ts';

type Answers = Parameters<typeof pretendDesk>[0];
type Opening = { at?: string; breach?: CaseView | (() => CaseView); answers?: Answers; roles?: Role[] };

export const done = { body: { caseId: caseOf().caseId, version: 6 } };
const Address = () => (
  <h1>
    Sag: <span>{useLocation().pathname}</span>
  </h1>
);

/** The case page as Sofie of the team sees it, unless told otherwise; Jonas is her colleague. */
export const openCase = async ({ breach = caseOf(), answers = {}, roles = ['Gdpr.Team'], at = '' }: Opening = {}) => {
  const desk = pretendDesk({
    me: () => ({ body: { ...me, ...sofie, roles } }),
    readClientSettings: () => ({ body: clientSettingsAt(now) }),
    listTeam: () => ({
      body: {
        people: [
          { ...jonas, unit: null },
          { ...sofie, unit: null },
        ],
      },
    }),
    readCase: () => ({ body: typeof breach === 'function' ? breach() : breach }),
    ...answers,
  });
  const shown = show(
    <Keys>
      <MemoryRouter initialEntries={[`/breaches/${caseOf().reference}${at}`]}>
        <Routes>
          <Route path="/breaches/:number" element={<CasePage of="breach" />} />
          <Route path="/breaches" element={<Link to={`/breaches/${caseOf().reference}`}>Sagen</Link>} />
          <Route path="*" element={<Address />} />
        </Routes>
      </MemoryRouter>
    </Keys>,
    { fetch: desk.fetch, host: pretendHost({ door: 'teams' }) },
  );
  await screen.findByText(/Mail til den forkerte|Sag/, { selector: 'h1' });
  // The desk's clock counts, and it is asked only where a clock is shown.
  if (roles.length > 0) await waitFor(() => expect(desk.of('readClientSettings').length).toBe(1));
  return { desk, user: userEvent.setup({ pointerEventsCheck: 0 }), close: shown.unmount };
};

// Found by what is written: to find by role jsdom works out the style of every element, which takes seconds a test.
export const card = (title: string): HTMLElement =>
  screen.getByText(title, { selector: 'h2' }).closest('section') ?? document.body;
export const press = (name: string) => screen.getByText(name, { selector: 'button' });
export const field = (label: RegExp) => screen.findByLabelText(label, { selector: 'input, textarea, select' });
