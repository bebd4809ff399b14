import { fireEvent, screen, waitFor } from '@testing-library/react';
import { da as eachMove } from '#addin/texts/breaches/each-move.ts';
import { da as breachList } from '#addin/texts/breaches/queue.ts';
import { da as queue } from '#addin/texts/cases/queue.ts';
import { da as t } from '#addin/texts/frame.ts';
import { da as keys } from '#addin/texts/keys.ts';
import { caseOf } from '#test/addin/cases/case-of.ts';
import { no } from '#test/addin/support/desk.ts';
import { caseId } from '#test/addin/support/reports.ts';
import { openTab, team, title } from './open-tab.tsx';

afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

const path = () => `${location.pathname}${location.search}`;

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
