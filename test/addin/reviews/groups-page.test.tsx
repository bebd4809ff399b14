import { screen, waitFor } from '@testing-library/react';
import { da } from '#addin/texts/reviews/groups.ts';
import { openTab } from '#test/addin/teams/open-tab.tsx';

const t = da.ratedGroups;
const group = {
  ...({ groupId: '00000000-0000-4000-8000-000000000090', name: 'Børnesager', kind: 'security', version: 2 } as const),
  ...{ sensitivity: null, words: null, wordsOfEntra: false, owners: 1, members: 12 },
};
const open = (width: number) =>
  openTab({
    at: '/reviews/groups',
    width,
    who: { roles: ['Gdpr.Team'] },
    answers: {
      listGroups: () => ({ body: { groups: [group], count: 1 } }),
      rateGroups: () => ({ body: { groups: [{ groupId: group.groupId, version: 3 }] } }),
    },
  });

test.each([1280, 320])('at %i px groups are chosen and given a sensitivity', async (width) => {
  const { desk, user } = open(width);
  await user.click(await screen.findByRole('checkbox', { name: t.choose('Børnesager') }));
  await user.click(screen.getByRole('button', { name: t.rating.sensitive }));
  const groups = [{ groupId: group.groupId, version: 2 }];
  await waitFor(() =>
    expect(desk.of('rateGroups').map(({ body }) => body)).toEqual([{ groups, sensitivity: 'sensitive' }]),
  );
});

test('on a phone the groups are a list, with what the table has', async () => {
  open(320);
  expect(await screen.findByRole('list', { name: t.title })).toBeTruthy();
  expect(screen.queryByRole('table')).toBeNull();
  expect(screen.getByText(`${t.sensitivity}: ${t.unrated} · ${t.counted(1, 12)}`)).toBeTruthy();
});
