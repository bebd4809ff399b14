import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { CasePage } from '#addin/cases/frame/CasePage.tsx';
import { MyCasePage } from '#addin/cases/my/MyCasePage.tsx';
import { QueuePage } from '#addin/cases/queue/QueuePage.tsx';
import { SubjectsContext } from '#addin/cases/use-subject.ts';
import { FrontPage } from '#addin/home/FrontPage.tsx';
import { subjects } from '#addin/subjects.tsx';
import { da as ofBreaches } from '#addin/texts/breaches/case.ts';
import { da as details } from '#addin/texts/breaches/details.ts';
import { da as breachMoves } from '#addin/texts/breaches/moves.ts';
import { da as myBreaches } from '#addin/texts/breaches/my.ts';
import { da as breachList } from '#addin/texts/breaches/queue.ts';
import { da as terms } from '#addin/texts/breaches/terms.ts';
import { da as states } from '#addin/texts/cases/terms.ts';
import { clientSettingsAt } from '#test/addin/support/client-settings.ts';
import { pretendDesk } from '#test/addin/support/desk.ts';
import { caseId, me, myReport } from '#test/addin/support/reports.ts';
import { pretendHost, show } from '#test/addin/support/screen.tsx';
import { caseOf } from './case-of.ts';
import { wish } from './pretend-subject.tsx';
import { now, rowOf, sofie } from './queue/row-of.ts';

const open = (path: string, page: ReactNode, answers: Parameters<typeof pretendDesk>[0] = {}) => {
  jest.spyOn(globalThis, 'matchMedia').mockReturnValue({
    matches: true,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  } as unknown as MediaQueryList);
  const desk = pretendDesk({
    me: () => ({ body: { ...me, ...sofie, roles: ['Gdpr.Team'] } }),
    readClientSettings: () => ({ body: clientSettingsAt(now) }),
    listTeam: () => ({ body: { people: [] } }),
    readCase: () => ({ body: caseOf() }),
    listCases: () => ({ body: { cases: [rowOf()], total: 1, next: null } }),
    listMyCases: () => ({ body: { cases: [{ ...rowOf(), handledBy: null, deletionAsked: true }] } }),
    ...answers,
  });
  return show(
    <SubjectsContext value={{ ...subjects, breach: wish }}>
      <MemoryRouter initialEntries={[path]}>
        <Routes>
          <Route path="/:number?" element={page} />
        </Routes>
      </MemoryRouter>
    </SubjectsContext>,
    { fetch: desk.fetch, host: pretendHost({ door: 'teams' }) },
  );
};
const openCase = () => open(`/${caseId}`, <CasePage of="breach" />);
const shown = () => document.body.textContent ?? '';

/** Every sentence in a tree of texts that speaks of breaches in more than a word. */
const sentences = (tree: unknown): string[] => {
  if (typeof tree === 'string') return tree.length > 9 ? [tree] : [];
  return typeof tree === 'object' && tree !== null ? Object.values(tree).flatMap(sentences) : [];
};
const ofABreach = sentences([ofBreaches, details, myBreaches, breachMoves, breachList, terms]);
const ofAnyCase = sentences(states);
const breachIn = (words: string) =>
  ofABreach.filter((sentence) => words.includes(sentence) && !ofAnyCase.includes(sentence));

test.each([
  ['its name', /Et ønske/],
  ['its clock', 'Ønskets ur'],
  ['its cards', 'Ønsket'],
  ['the cards beside them', 'Drømmen'],
  ['what to beware of', 'Pas på med at ønske'],
  ['what it needs next', 'Ønsk videre.'],
  ['its moves', 'Opfyld ønsket'],
])('the page of a case shows what its subject hands in: %s', async (_, words) => {
  const { unmount } = openCase();
  expect(await screen.findByText(words)).toBeTruthy();
  unmount();
});

test('the log is told in the subject’s words', async () => {
  const { unmount } = openCase();
  expect(await screen.findByText(/ønskede registered/)).toBeTruthy();
  unmount();
});

test('a move of the subject opens its own form', async () => {
  const { unmount } = openCase();
  await userEvent.click(await screen.findByText('Opfyld ønsket', { selector: 'button' }));
  expect(await screen.findByText('Skema: record-notified')).toBeTruthy();
  unmount();
});

test('a move with a place of its own is shown only there', async () => {
  const { unmount } = openCase();
  expect([await screen.findByText('Udskyd ønsket'), screen.queryByText('Udskyd')]).toEqual([expect.anything(), null]);
  unmount();
});

test('the list shows the columns of its subject', async () => {
  const { unmount } = open('/', <QueuePage of="breach" />);
  await screen.findByText('Et ønske');
  expect(['Ønsker', 'Farve', 'Blå'].filter((words) => !shown().includes(words))).toEqual([]);
  unmount();
});

test('the front page begins with what the subject offers', async () => {
  const { unmount } = open('/', <FrontPage />);
  expect(await screen.findByText('Ønsk noget')).toBeTruthy();
  unmount();
});

test.each(['Hvad ønsker du?', 'Dit ønske', 'Svar med et ønske', 'Flere ønsker', 'Vi tænker over det.'])(
  'the page of an own case shows what its subject hands in: %s',
  async (words) => {
    const { unmount } = open(`/${caseId}`, <MyCasePage />, { readCase: () => ({ body: myReport }) });
    expect(await screen.findByText(words)).toBeTruthy();
    unmount();
  },
);

test.each<[string, ReactNode, string]>([
  ['a case', <CasePage key="case" of="breach" />, 'Ønskets ur'],
  ['a list', <QueuePage key="list" of="breach" />, 'Et ønske'],
  ['the front page', <FrontPage key="front" />, 'Ønsk noget'],
])('the frame says nothing of breaches by itself: %s', async (_, page, there) => {
  const { unmount } = open(`/${caseId}`, page);
  await screen.findByText(there);
  expect(breachIn(shown())).toEqual([]);
  unmount();
});
