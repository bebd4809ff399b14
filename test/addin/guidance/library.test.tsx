import { screen, waitFor } from '@testing-library/react';
import { da } from '#addin/texts/guidance/library.ts';
import { openTab, team } from '#test/addin/teams/open-tab.tsx';
import { anArticle } from './an-article.ts';

const articles = [
  anArticle(),
  anArticle({ slug: 'tv', title: 'Tv-overvågning', overdue: true, reviewOn: '2026-11-01' }),
  anArticle({ slug: 'ai', title: 'AI-værktøjer', reviewOn: '2026-12-01' }),
  anArticle({ slug: 'nyt', title: 'Delebiler', hasDraft: true, isShown: false }),
  anArticle({ slug: 'fra', title: 'Papir', isOff: true, isShown: false }),
];
const open = (who: object, width = 1280) =>
  openTab({
    at: '/guidance',
    width,
    who,
    answers: {
      listArticles: () => ({ body: { articles } }),
      lookUpGuidance: () => ({
        body: {
          hits: [{ slug: 'tv', title: 'Tv-overvågning', sentence: 'Slet efter 30 dage.', score: 9 }],
          confident: true,
          looksLike: 'question',
        },
      }),
    },
  });
const named = (view: keyof typeof da.views) => screen.getByRole('tab', { name: new RegExp(da.views[view]) });

test('the team sees each view with how many are in it', async () => {
  open(team);
  await screen.findByText('Delebiler');
  expect((['all', 'overdue', 'soon', 'drafts', 'off'] as const).map((view) => named(view).textContent)).toEqual([
    `${da.views.all} 4`,
    `${da.views.overdue} 1`,
    `${da.views.soon} 1`,
    `${da.views.drafts} 1`,
    `${da.views.off} 1`,
  ]);
});

test.each([1280, 320])('at %i px a view shows what is in it', async (width) => {
  const { user } = open(team, width);
  await screen.findByText('Delebiler');
  await user.click(named('off'));
  expect(screen.getByText('Papir')).toBeTruthy();
  expect(screen.queryByText('Delebiler')).toBeNull();
});

test('an employee sees the sentence that answers, and no views', async () => {
  open({});
  expect((await screen.findAllByText('Nej, ikke i en almindelig mail.')).length).toBeGreaterThan(0);
  expect(screen.queryByRole('tab')).toBeNull();
});

test('what is typed finds, with the sentence that answers, and without a CPR number in it', async () => {
  const { desk, user } = open({});
  await user.type(await screen.findByRole('searchbox'), 'må vi filme 010190-1233');
  expect(await screen.findByText('Slet efter 30 dage.')).toBeTruthy();
  expect(screen.queryByText('AI-værktøjer')).toBeNull();
  await waitFor(() => expect(desk.of('lookUpGuidance').length).toBeGreaterThan(0));
  expect(JSON.stringify(desk.of('lookUpGuidance'))).not.toContain('010190-1233');
});

test('nothing of what is typed stands in an address: those are written into logs', async () => {
  const { desk, user } = open({});
  await user.type(await screen.findByRole('searchbox'), 'må vi filme Karla');
  await screen.findByText('Slet efter 30 dage.');
  expect(desk.asked.filter(({ path, query }) => /Karla/i.test(path + JSON.stringify(query)))).toEqual([]);
});
