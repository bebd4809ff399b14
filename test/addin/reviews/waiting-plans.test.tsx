import { screen } from '@testing-library/react';
import { da as t } from '#addin/texts/reviews/team.ts';
import { openTab } from '#test/addin/teams/open-tab.tsx';

const planOf = (digits: number, waits: boolean) => ({
  ...{ planId: `00000000-0000-4000-8000-${String(digits).padStart(12, '0')}`, version: 1, name: `Plan ${digits}` },
  ...{ state: 'active' as const, running: null, waits, next: '2027-03-01' },
});

test('the overview says of which plan a round waits for the directory', async () => {
  openTab({
    at: '/reviews',
    who: { roles: ['Gdpr.Team'] },
    answers: { listReviews: () => ({ body: { plans: [planOf(1, true), planOf(2, false)], reviews: [] } }) },
  });
  const waits = await screen.findAllByText(t.waits);
  expect(waits.map((one) => one.closest('li')?.textContent)).toEqual([expect.stringContaining('Plan 1')]);
});
