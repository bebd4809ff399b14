import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { TeamsDoor } from '#addin/teams/TeamsDoor.tsx';
import { da as eachMove } from '#addin/texts/breaches/each-move.ts';
import { da as breachList } from '#addin/texts/breaches/queue.ts';
import { da as queue } from '#addin/texts/cases/queue.ts';
import { da as desk } from '#addin/texts/desk.ts';
import { da as t } from '#addin/texts/frame.ts';
import { da as keys } from '#addin/texts/keys.ts';
import type { Role } from '#shared/people/roles.ts';
import { caseOf } from '#test/addin/cases/case-of.ts';
import { rowOf } from '#test/addin/cases/queue/row-of.ts';
import { no, pretendDesk } from '#test/addin/support/desk.ts';
import { holdClock } from '#test/addin/support/hold-clock.ts';
import { caseId, me } from '#test/addin/support/reports.ts';
import { pretendHost, show } from '#test/addin/support/screen.tsx';

jest.mock('#addin/host/teams-host.ts', () => ({ tellTeamsReady: () => undefined }));

type Answers = Parameters<typeof pretendDesk>[0];
type Opening = {
  at?: string;
  width?: number;
  who?: Partial<Omit<typeof me, 'roles'>> & { roles?: readonly Role[] };
  asked?: string;
  answers?: Answers;
};

const clientSettings = {
  clientId: 'x',
  authority: 'x',
  scope: 'x',
  officeJs: 'x',
  teamsAppId: 'x',
  now: '2026-11-24T08:00:00Z',
};
let measure: () => void = () => undefined;
let width = 1280;

afterEach(() => {
  jest.useRealTimers();
});
beforeEach(() => {
  localStorage.clear();
  history.replaceState(null, '', '/tab');
  jest.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockImplementation(() => width);
  globalThis.ResizeObserver = class {
    private readonly told: () => void;
    constructor(told: () => void) {
      this.told = told;
    }
    observe() {
      measure = this.told;
    }
    unobserve() {}
    disconnect() {}
  } as unknown as typeof ResizeObserver;
});
afterEach(() => jest.restoreAllMocks());

const open = ({ at = '', width: wanted = 1280, who = {}, asked, answers = {} }: Opening = {}) => {
  width = wanted;
  history.replaceState(null, '', `/tab${at}`);
  const pretended = pretendDesk({
    me: () => ({ body: { ...me, ...who } }),
    readClientSettings: () => ({ body: clientSettings }),
    listMyCases: () => ({ body: { cases: [] } }),
    listCases: () => ({ body: { cases: [rowOf()], next: null, total: 1 } }),
    listUnitBreaches: () => ({ body: { breaches: [] } }),
    readCase: () => no(404, 'not-found'),
    readCounts: () => ({ body: { asks: 0, unit: { open: 0, unseen: 0 }, cases: null } }),
    ...answers,
  });
  show(<TeamsDoor />, { fetch: pretended.fetch, host: pretendHost({ door: 'teams', asked }) });
  return { desk: pretended, user: userEvent.setup({ pointerEventsCheck: 0 }) };
};
const team = { roles: ['Gdpr.Team'] } as const;
const title = (name: string) => screen.findByText(name, { selector: 'h1' });
const navigation = () => screen.findByLabelText(desk.navigation, { selector: 'nav' });
const links = async () => {
  const list = await navigation();
  await within(list).findAllByRole('link');
  return within(list)
    .getAllByRole('link')
    .map((link) => link.getAttribute('aria-label') ?? link.textContent);
};
const path = () => `${location.pathname}${location.search}`;

test('the tab opens where the person begins, and its address says so', async () => {
  open({ who: team });
  await title(breachList.title);
  expect(path()).toBe('/tab/breaches');
});

test('a deep link wins over where the person begins', async () => {
  open({ asked: 'reports' });
  await title(t.places.mine);
  expect(path()).toBe('/tab/mine');
});

test.each([
  ['/queue?show=mine', '/tab/breaches?show=mine'],
  [`/cases/${caseId}`, `/tab/breaches/${caseId}`],
  ['/reports', '/tab/mine'],
  ['/report/lost-device', '/tab/home/lost-device'],
])('the address of before %s leads to %s', async (before, now) => {
  open({ at: before, who: team });
  await waitFor(() => expect(path()).toBe(now));
});

test('with room the navigation shows names, the one of the place marked', async () => {
  open({ who: { managesUnits: true } });
  expect(await links()).toEqual([t.places.home, t.places.mine, t.places.unit, t.places.settings]);
  const home = screen.getByText(t.places.home).closest('a');
  await waitFor(() => expect(home?.getAttribute('aria-current')).toBe('page'));
});

const describedBy = (link: Element | null) =>
  document.getElementById(link?.getAttribute('aria-describedby') ?? '')?.textContent ?? null;
const counting = (asks: number, breaches: { open: number; urgent: number } | null, unit = { open: 0, unseen: 0 }) => ({
  readCounts: () => ({ body: { asks, unit, cases: breaches && [{ subject: 'breach', ...breaches }] } }),
});

test('what is urgent is counted at its place, in words for who cannot see it', async () => {
  open({ who: team, answers: counting(0, { open: 12, urgent: 2 }) });
  const line = (await screen.findByText('2', { selector: 'nav span' })).closest('a');
  expect([line?.getAttribute('href'), describedBy(line)]).toEqual(['/tab/breaches', t.urgent('2')]);
});

test('where nothing is urgent, what is open is counted, up to 99', async () => {
  open({ who: team, answers: counting(0, { open: 100, urgent: 0 }) });
  const line = (await screen.findByText('99+', { selector: 'nav span' })).closest('a');
  expect(describedBy(line)).toBe(t.open('99+'));
});

test('an answer one owes is counted at the own cases; nothing is not', async () => {
  open({ answers: counting(1, null) });
  const line = (await screen.findByText('1', { selector: 'nav span' })).closest('a');
  expect([line?.getAttribute('href'), describedBy(line)]).toEqual(['/tab/mine', t.asks('1')]);
});

test.each([
  [{ open: 3, unseen: 0 }, '3', t.open('3')],
  [{ open: 3, unseen: 2 }, '2', t.unseen('2')],
])('a manager sees how many cases of the own units are new, else how many are open: %j', async (unit, shown, said) => {
  open({ who: { managesUnits: true }, answers: counting(0, null, unit) });
  const line = (await screen.findByText(shown, { selector: 'nav span' })).closest('a');
  expect([line?.getAttribute('href'), describedBy(line)]).toEqual(['/tab/unit', said]);
});

test('folded, what is urgent is a dot and words', async () => {
  open({ who: team, width: 900, answers: counting(0, { open: 12, urgent: 2 }) });
  const icon = await screen.findByLabelText(breachList.title, { selector: 'nav a' });
  await waitFor(() => expect(icon.getAttribute('aria-description')).toBe(t.urgent('2')));
});

test('with less room it is folded to icons, which keep their names', async () => {
  open({ width: 900 });
  const home = await screen.findByLabelText(t.places.home, { selector: 'a' });
  expect(home.textContent).toBe('');
});

test('the choice to fold it is remembered', async () => {
  const { user } = open();
  await user.click(await screen.findByLabelText(t.fold));
  expect(await screen.findByLabelText(t.unfold)).toBeTruthy();
  expect(localStorage.getItem('gdpr-desk.navigation.wide.maja')).toBe('folded');
});

test('a window made smaller folds it by itself', async () => {
  open();
  await screen.findByLabelText(t.fold);
  width = 900;
  act(() => measure());
  expect(await screen.findByLabelText(t.unfold)).toBeTruthy();
});

test('where it is narrow the menu opens it over the page, and Escape leads back to the menu button', async () => {
  const { user } = open({ width: 320 });
  await user.click(await screen.findByLabelText(t.menu));
  await screen.findByLabelText(t.closeMenu);
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByLabelText(t.closeMenu)).toBeNull());
  await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe(t.menu));
});

test('a click outside the menu leads back to the menu button', async () => {
  const { user } = open({ width: 320 });
  await user.click(await screen.findByLabelText(t.menu));
  await screen.findByLabelText(t.closeMenu);
  await user.click(
    document.querySelector('.fui-DialogSurface__backdrop, .fui-OverlayDrawer__backdrop') ?? document.body,
  );
  await waitFor(() => expect(screen.queryByLabelText(t.closeMenu)).toBeNull());
  await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe(t.menu));
});

test('where it is narrow a page that is not there has the menu too', async () => {
  open({ at: '/nowhere', width: 320 });
  await title(t.notFound.page);
  expect(await screen.findByLabelText(t.menu)).toBeTruthy();
});

test('a guest has no navigation', async () => {
  open({ who: { guest: true } });
  await screen.findByRole('heading', { level: 1 });
  expect(screen.queryByLabelText(desk.navigation, { selector: 'nav' })).toBeNull();
});

const said = async () => {
  await title(t.notFound.case);
  return document.querySelector('main')?.textContent;
};

test('a case one may not see and one that is not there look the same', async () => {
  open({ at: '/breaches/2026-0192', who: team, answers: { readCase: () => no(404, 'not-found') } });
  const notSeen = await said();
  document.body.replaceChildren();
  open({ at: '/breaches/hvad-som-helst', who: team, answers: { readCase: () => no(400, 'faulty-fields') } });
  expect(await said()).toBe(notSeen);
});

test('an employee is led back to the own cases', async () => {
  const { user } = open({ at: '/mine/2026-0192' });
  await title(t.notFound.case);
  await user.click(screen.getByText(t.notFound.toMine));
  await title(t.places.mine);
});

test('a page the person may not see looks like one that is not there', async () => {
  open({ at: '/breaches' });
  await title(t.notFound.page);
  expect(screen.getByText(t.notFound.words)).toBeTruthy();
});

test('an address by id becomes the one by number, and the case is read once', async () => {
  holdClock();
  const { desk: asked, user } = open({
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
  const { user } = open({ at: '/breaches?show=all&sort=newest', who: team, answers: { readCase } });
  await user.click(await screen.findByText(/2026-0041/));
  const trail = await screen.findByLabelText(t.trail);
  const [subject, view] = within(trail).getAllByRole('link');
  expect([subject, view].map((link) => [link?.textContent, link?.getAttribute('href')])).toEqual([
    [breachList.title, '/tab/breaches?show=all&sort=newest'],
    [queue.show.all, '/tab/breaches?show=all&sort=newest'],
  ]);
});

test('g and the letter of a place go there, and ? tells so', async () => {
  const { user } = open();
  await screen.findByRole('heading', { level: 1 });
  await user.keyboard('gm');
  await title(t.places.mine);
  await user.keyboard('?');
  expect(await screen.findByText(keys.title)).toBeTruthy();
});

test('/ comes to the search from any page', async () => {
  const { user } = open({ at: '/settings', who: team, answers: { readSettings: () => no(503, 'went-wrong') } });
  await title(t.places.settings);
  await user.keyboard('/');
  await title(breachList.title);
  await waitFor(() => expect(document.activeElement?.tagName).toBe('INPUT'));
});

test('/ on a case comes to the search in the list as it was left', async () => {
  const readCase = () => ({ body: caseOf() });
  const { user } = open({ at: '/breaches?show=all&sort=newest', who: team, answers: { readCase } });
  await user.click(await screen.findByText(/2026-0041/));
  await screen.findByLabelText(t.trail);
  await user.keyboard('/');
  await title(breachList.title);
  expect(path()).toBe('/tab/breaches?show=all&sort=newest');
});

test('an arrow down comes to the first row, and t takes its case', async () => {
  const { desk: asked, user } = open({
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
  const { user } = open({ at: '/breaches?show=mine', who: team });
  Object.defineProperty(navigator, 'clipboard', { value: { writeText: copied }, configurable: true });
  await user.click(await screen.findByLabelText(t.copyLink));
  expect(await screen.findByText(t.linkCopied)).toBeTruthy();
  expect(copied).toHaveBeenCalledWith(expect.stringContaining(encodeURIComponent('"breaches?show=mine"')));
});

test('"Opret sag" asks whose report it is, and a report by phone says so in its address', async () => {
  const { user } = open({ who: team });
  await user.click(await screen.findByText(t.newCase.button));
  await user.click(await screen.findByText(t.newCase.phone));
  await waitFor(() => expect(path()).toBe('/tab/home?of=phone'));
});

test('where the host closes the clipboard, the link is copied the older way', async () => {
  const { user } = open({ at: '/breaches', who: team });
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
