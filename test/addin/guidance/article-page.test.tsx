import { screen, waitFor, within } from '@testing-library/react';
import { da } from '#addin/texts/guidance/article.ts';
import { da as asking } from '#addin/texts/questions/asking.ts';
import { no } from '#test/addin/support/desk.ts';
import { openTab, title } from '#test/addin/teams/open-tab.tsx';
import { anArticle } from './an-article.ts';

const open = (given: Parameters<typeof anArticle>[0] = {}, width = 1280) => {
  let article = anArticle(given);
  return openTab({
    at: '/guidance/cpr-i-mail',
    width,
    answers: {
      readArticle: () => ({ body: article }),
      guidanceHelped: () => ({ status: 201, body: { helped: 4 } }),
      reviewArticle: () => {
        article = { ...article, overdue: false };
        return { body: { version: 1 } };
      },
    },
  });
};

test.each([1280, 320])('at %i px the answer comes first, then why, then what to do', async (width) => {
  open({}, width);
  await title('CPR-numre i mail');
  const article = within(screen.getByRole('article'));
  expect(article.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual(['Hvorfor', 'Gør sådan']);
  expect(screen.getByRole('article').textContent).toMatch(/^Nej, ikke i en almindelig mail\.Hvorfor/);
  expect(article.getByRole('table')).toBeTruthy();
});

test('who looks after it and what it was checked against is beside it', async () => {
  open({ owner: { personId: '00000000-0000-4000-8000-0000000000c1', name: 'Sofie Vang' }, units: ['Jobcenter'] });
  await title('CPR-numre i mail');
  for (const words of ['Sofie Vang', 'Jobcenter', 'GDPR art. 32', da.helped('3', false)])
    expect(screen.getAllByText(words).length).toBeGreaterThan(0);
});

test('that it helped is sent once, and thanked for', async () => {
  const { desk, user } = open();
  await user.click(await screen.findByRole('button', { name: da.yes }));
  await screen.findByText(da.thanks);
  expect(desk.of('guidanceHelped').map(({ body }) => body)).toEqual([{ about: 'cpr-i-mail', where: 'tab' }]);
  expect(screen.queryByRole('button', { name: da.yes })).toBeNull();
});

test('who is not helped asks the team', async () => {
  const { user } = open();
  await user.click(await screen.findByRole('button', { name: da.askTeam }));
  expect(await title(asking.title)).toBeTruthy();
});

test('a guest, who cannot ask, is not offered to', async () => {
  openTab({
    at: '/guidance/cpr-i-mail',
    who: { guest: true },
    answers: { readArticle: () => ({ body: anArticle() }) },
  });
  await screen.findByRole('button', { name: da.yes });
  expect(screen.queryByRole('button', { name: da.askTeam })).toBeNull();
});

const late = { overdue: true, reviewOn: '2026-11-01' };

test('an article that is overdue says so to everybody', async () => {
  open(late);
  expect(await screen.findByText(da.stale('1. november 2026'))).toBeTruthy();
  expect(screen.queryByRole('button', { name: da.stillRight })).toBeNull();
});

test('the owner alone is asked to look at it', async () => {
  const { desk, user } = open({ ...late, isOwner: true, mayChange: true });
  await user.click(await screen.findByRole('button', { name: da.stillRight }));
  await waitFor(() => expect(desk.of('reviewArticle').map(({ body }) => body)).toEqual([{ version: 0 }]));
  await waitFor(() => expect(screen.queryByText(da.stale('1. november 2026'))).toBeNull());
});

test('an article that is not for the reader is a page that is not there', async () => {
  openTab({ at: '/guidance/andet', answers: { readArticle: () => no(404, 'not-found') } });
  expect(await screen.findByText(/kan ikke finde siden/)).toBeTruthy();
});
