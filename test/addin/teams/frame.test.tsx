import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { da as eachMove } from '#addin/texts/breaches/each-move.ts';
import { da as breachList } from '#addin/texts/breaches/queue.ts';
import { da as queue } from '#addin/texts/cases/queue.ts';
import { da as t } from '#addin/texts/frame.ts';
import { da as keys } from '#addin/texts/keys.ts';
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

test.each([
  [1280, 'in the head of its page', true],
  [320, 'in the foot', false],
])('at %i px the next step of a case is %s', async (width, _, inHead) => {
  const readCase = () => ({ body: caseOf() });
  openTab({ at: `/breaches/${caseOf().reference}`, width, who: team, answers: { readCase } });
  const button = await screen.findByText(eachMove['record-notified'].button, { selector: 'button' });
  expect([button.closest('header') !== null, button.closest('section')]).toEqual([inHead, null]);
});

test.each([
  [1280, 'by name', true],
  [700, 'as icons, so that its title has room', false],
])('at %i px the head of a page offers its quiet actions %s', async (width, _, named) => {
  openTab({ width, who: team });
  await title(breachList.title);
  const { length } = screen.queryAllByText(queue.export, { selector: 'header button' });
  expect(length > 0).toBe(named);
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

test('g and the letter of a place go there, and ? tells so', async () => {
  const { user } = openTab();
  await screen.findByRole('heading', { level: 1 });
  await user.keyboard('gm');
  await title(t.places.mine);
  await user.keyboard('?');
  expect(await screen.findByText(keys.title)).toBeTruthy();
});

test('/ comes to the search from any page', async () => {
  const { user } = openTab({ at: '/settings', who: team, answers: { readSettings: () => no(503, 'went-wrong') } });
  await title(t.places.settings);
  await user.keyboard('/');
  await title(breachList.title);
  await waitFor(() => expect(document.activeElement?.tagName).toBe('INPUT'));
});

test('/ on a case comes to the search in the list as it was left', async () => {
  const readCase = () => ({ body: caseOf() });
  const { user } = openTab({ at: '/breaches?show=all&sort=newest', who: team, answers: { readCase } });
  await user.click(await screen.findByText(/2026-0041/));
  await screen.findByLabelText(t.trail);
  await user.keyboard('/');
  await title(breachList.title);
  expect(path()).toBe('/tab/breaches?show=all&sort=newest');
});

test('an arrow down comes to the first row, and t takes its case', async () => {
  const { desk: asked, user } = openTab({
    who: team,
    answers: { takeCase: () => ({ body: { caseId, version: 2 } }) },
  });
  await screen.findByText(/2026-0041/);
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowDown' });
  await user.keyboard('t');
  await waitFor(() => expect(asked.of('takeCase')).toHaveLength(1));
});

test('"Kopiér link" copies a link that opens the page in Teams, and says so', async () => {
  const copied = jest.fn(async () => undefined);
  const { user } = openTab({ at: '/breaches?show=mine', who: team });
  Object.defineProperty(navigator, 'clipboard', { value: { writeText: copied }, configurable: true });
  await user.click(await screen.findByLabelText(t.copyLink));
  expect(await screen.findByText(t.linkCopied)).toBeTruthy();
  expect(copied).toHaveBeenCalledWith(expect.stringContaining(encodeURIComponent('"breaches?show=mine"')));
});

test('"Opret sag" asks whose report it is, and a report by phone says so in its address', async () => {
  const { user } = openTab({ who: team });
  await user.click(await screen.findByText(t.newCase.button));
  await user.click(await screen.findByText(t.newCase.phone));
  await waitFor(() => expect(path()).toBe('/tab/home?of=phone'));
});

test('where the host closes the clipboard, the link is copied the older way', async () => {
  const { user } = openTab({ at: '/breaches', who: team });
  const command = jest.fn(() => true);
  Object.defineProperty(navigator, 'clipboard', {
    value: { writeText: async () => Promise.reject(new Error('closed')) },
    configurable: true,
  });
  Object.defineProperty(document, 'execCommand', { value: command, configurable: true });
  await user.click(await screen.findByLabelText(t.copyLink));
  expect(await screen.findByText(t.linkCopied)).toBeTruthy();
  expect(command).toHaveBeenCalledWith('copy');
});
