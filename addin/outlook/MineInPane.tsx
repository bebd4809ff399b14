import { MemoryRouter, Route, Routes } from 'react-router';
import { mineAddress } from '#shared/addresses/case-address.ts';
import { MyReportPage } from '../cases/my/MyReportPage.tsx';
import { MyReportsPage } from '../cases/my/MyReportsPage.tsx';

/** One's own reports, shown in the pane; it has no address line, so its pages live in memory. */
export const MineInPane = ({ breachId }: { breachId: string | undefined }) => (
  <MemoryRouter initialEntries={[breachId ? mineAddress(breachId) : '/mine']}>
    <Routes>
      <Route path="/mine" element={<MyReportsPage />} />
      <Route path="/mine/:number" element={<MyReportPage />} />
      <Route path="/unit/:number" element={<MyReportPage />} />
    </Routes>
  </MemoryRouter>
);
