import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Link, MemoryRouter, Route, Routes } from 'react-router';
import { ReportPage } from '#addin/breaches/report/ReportPage.tsx';
import { MyCasePage } from '#addin/cases/my/MyCasePage.tsx';
import { pretendDesk } from './desk.ts';
import { caseId, me, myReport, receipt } from './reports.ts';
import { pretendHost, show } from './screen.tsx';

export type Answers = Parameters<typeof pretendDesk>[0];
export const leo = { personId: 'e2d54ff4-26d4-4b07-b74b-6799c8224ce6', name: 'Leo Kruse', unit: null };
/** The tab at one of its places: a report being written, one's own report, or anywhere else. */
export const openTab = (path: string, answers: Answers) => {
  const desk = pretendDesk({
    me: () => ({ body: me }),
    registerBreach: () => ({ body: receipt }),
    readCase: () => ({ body: myReport }),
    ...answers,
  });
  show(
    <MemoryRouter initialEntries={[path]}>
      <Routes>
        <Route path="/home/:kind" element={<ReportPage />} />
        <Route path="/mine/:number" element={<MyCasePage />} />
        <Route path="/unit/:number" element={<MyCasePage />} />
        <Route path="*" element={<Link to={`/mine/${caseId}`}>Forsiden</Link>} />
      </Routes>
    </MemoryRouter>,
    { fetch: desk.fetch, host: pretendHost({ door: 'teams' }) },
  );
  return { desk, user: userEvent.setup({ pointerEventsCheck: 0 }) };
};
export const sentBody = (desk: ReturnType<typeof pretendDesk>) => desk.of('registerBreach').at(-1)?.body;
export const send = () => screen.getByRole('button', { name: 'Send indberetning' });
