import { MemoryRouter, Route, Routes } from 'react-router';
import { MyReportPage } from '../cases/my/MyReportPage.tsx';
import { MyReportsPage } from '../cases/my/MyReportsPage.tsx';

/** One's own reports, shown in the pane; it has no address line, so its pages live in memory. */
export const MineInPane = ({ breachId }: { breachId: string | undefined }) => (
  <MemoryRouter initialEntries={[breachId ? `/reports/${breachId}` : '/reports']}>
    <Routes>
      <Route path="/reports" element={<MyReportsPage />} />
      <Route path="/reports/:breachId" element={<MyReportPage />} />
      <Route path="/unit/:breachId" element={<MyReportPage />} />
    </Routes>
  </MemoryRouter>
);
