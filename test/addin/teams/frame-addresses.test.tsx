import { act, screen, waitFor, within } from '@testing-library/react';
import { da as eachMove } from '#addin/texts/breaches/each-move.ts';
import { da as breachList } from '#addin/texts/breaches/queue.ts';
import { da as queue } from '#addin/texts/cases/queue.ts';
import { da as t } from '#addin/texts/frame.ts';
import { caseOf } from '#test/addin/cases/case-of.ts';
import { no } from '#test/addin/support/desk.ts';
import { holdClock } from '#test/addin/support/hold-clock.ts';
import { caseId } from '#test/addin/support/reports.ts';
import { openTab, team, title } from './open-tab.tsx';

afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

const path = () => `${location.pathname}${location.search}`;

test('the tab opens where the person begins, and its address says so', async () => {
  openTab({ who: team });
  await title(breachList.title);
  expect(path()).toBe('/tab/breaches');
});

test('a deep link wins over where the person begins', async () => {
  openTab({ asked: 'reports' });
  await title(t.places.mine);
  expect(path()).toBe('/tab/mine');
});

test.each([
  ['/queue?show=mine', '/tab/breaches?show=mine'],
  [`/cases/${caseId}`, `/tab/breaches/${caseId}`],
  ['/reports', '/tab/mine'],
  ['/report/lost-device', '/tab/home/lost-device'],
])('the address of before %s leads to %s', async (before, now) => {
  openTab({ at: before, who: team });
  await waitFor(() => expect(path()).toBe(now));
});

const said = async () => {
  await title(t.notFound.case);
  return document.querySelector('main')?.textContent;
};

test('a case one may not see and one that is not there look the same', async () => {
  openTab({ at: '/breaches/2026-0192', who: team, answers: { readCase: () => no(404, 'not-found') } });
  const notSeen = await said();
  document.body.replaceChildren();
  openTab({ at: '/breaches/hvad-som-helst', who: team, answers: { readCase: () => no(400, 'faulty-fields') } });
  expect(await said()).toBe(notSeen);
});

test('an employee is led back to the own cases', async () => {
  const { user } = openTab({ at: '/mine/2026-0192' });
  await title(t.notFound.case);
  await user.click(screen.getByText(t.notFound.toMine));
  await title(t.places.mine);
});

test('a page the person may not see looks like one that is not there', async () => {
  openTab({ at: '/breaches' });
  await title(t.notFound.page);
  expect(screen.getByText(t.notFound.words)).toBeTruthy();
});

test('an address by id becomes the one by number, and the case is read once', async () => {
  holdClock();
  const { desk: asked, user } = openTab({
    at: `/cases/${caseId}`,
    who: team,
    answers: { readCase: () => ({ body: caseOf() }) },
  });
  await waitFor(() => expect(path()).toBe(`/tab/breaches/${caseOf().reference}`));
  await screen.findByText(eachMove['correct-facts'].button);
  await act(async () => undefined);
  await user.keyboard('gb');
  await title(breachList.title);
  expect(asked.of('readCase')).toHaveLength(1);
});

test('from a case the trail leads back to the list as it was left', async () => {
  const readCase = () => ({ body: caseOf() });
  const { user } = openTab({ at: '/breaches?show=all&sort=newest', who: team, answers: { readCase } });
  await user.click(await screen.findByText(/2026-0041/));
  const trail = await screen.findByLabelText(t.trail);
  const [subject, view] = within(trail).getAllByRole('link');
  expect([subject, view].map((link) => [link?.textContent, link?.getAttribute('href')])).toEqual([
    [breachList.title, '/tab/breaches?show=all&sort=newest'],
    [queue.show.all, '/tab/breaches?show=all&sort=newest'],
  ]);
});
