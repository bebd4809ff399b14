import { screen, waitFor } from '@testing-library/react';
import { differencesOf } from '#addin/guidance/compare/differences.ts';
import { da } from '#addin/texts/guidance/compare.ts';
import { openTab, team } from '#test/addin/teams/open-tab.tsx';
import { anArticle } from './an-article.ts';

test('what changed is found word by word', () =>
  expect(differencesOf('Lås bilen nu.', 'Lås cyklen nu.')?.map(({ text, is }) => `${is} ${text}`)).toEqual([
    'same Lås ',
    'removed bilen',
    'added cyklen',
    'same  nu.',
  ]));

test('the desk’s own text that changed is compared with, and weighed', async () => {
  const text = { title: 'A', topic: 'B', sources: [], words: [] };
  const { desk, user } = openTab({
    at: '/guidance/cpr-i-mail/compare',
    who: team,
    answers: {
      readArticle: () => ({
        body: anArticle({
          ...{ mayChange: true, isBehind: true, isOwn: true, version: 4, published: 2 },
          versions: [{ number: 2, what: '', by: null, at: '2026-11-24T08:00:00Z', isDraft: false }],
        }),
      }),
      readArticleVersion: ({ path }) => ({
        body: { ...text, body: path.endsWith('/0') ? 'Lås cyklen.' : 'Lås bilen.' },
      }),
      weighProductText: () => ({ body: { version: 5 } }),
    },
  });
  expect((await screen.findByText('cyklen')).tagName).toBe('INS');
  expect(screen.getByText('bilen').tagName).toBe('DEL');
  await user.click(screen.getByRole('button', { name: da.keep }));
  await waitFor(() =>
    expect(desk.of('weighProductText').map(({ body }) => body)).toEqual([{ version: 4, take: false }]),
  );
});
