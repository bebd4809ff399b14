import { screen } from '@testing-library/react';
import { ContactLine } from '#addin/look/ContactLine.tsx';
import { pretendDesk } from '#test/addin/support/desk.ts';
import { me } from '#test/addin/support/reports.ts';
import { show } from '#test/addin/support/screen.tsx';

const shown = (contact: typeof me.contact) =>
  show(<ContactLine />, { fetch: pretendDesk({ me: () => ({ body: { ...me, contact } }) }).fetch });

test('employees see whom the municipality has named, with phone and mail as links', async () => {
  shown({ name: 'Dorte Krag', phone: '12 34 56 78', mail: 'dpo@eksempel-kommune.example' });
  expect(await screen.findByText(/Vil du hellere tale med nogen\? Dorte Krag/)).toBeTruthy();
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    'tel:12345678',
    'mailto:dpo@eksempel-kommune.example',
  ]);
});
