import { MemoryRouter, Route, Routes } from 'react-router';
import { mineAddress } from '#shared/addresses/mine-address.ts';
import { MyCasePage } from '../cases/my/MyCasePage.tsx';
import { MyCasesPage } from '../cases/my/MyCasesPage.tsx';
import { WithSubjects } from '../subjects.tsx';

/** One's own reports, shown in the pane; it has no address line, so its pages live in memory. */
export const MineInPane = ({ caseId }: { caseId: string | undefined }) => (
  <WithSubjects>
    <MemoryRouter initialEntries={[caseId ? mineAddress(caseId) : '/mine']}>
      <Routes>
        <Route path="/mine" element={<MyCasesPage />} />
        <Route path="/mine/:number" element={<MyCasePage />} />
        <Route path="/unit/:number" element={<MyCasePage />} />
      </Routes>
    </MemoryRouter>
  </WithSubjects>
);
