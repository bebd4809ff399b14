import { act, screen, waitFor, within } from '@testing-library/react';
import { da as desk } from '#addin/texts/desk.ts';
import { da as t } from '#addin/texts/frame.ts';
import { openTab, resize, team, title } from './open-tab.tsx';

afterEach(() => jest.restoreAllMocks());

const navigation = () => screen.findByLabelText(desk.navigation, { selector: 'nav' });
const links = async () => {
  const list = await navigation();
  await within(list).findAllByRole('link');
  return within(list)
    .getAllByRole('link')
    .map((link) => link.getAttribute('aria-label') ?? link.textContent);
};

test('with room the navigation shows names, the one of the place marked', async () => {
  openTab({ who: { managesUnits: true } });
  expect(await links()).toEqual([t.places.home, t.places.mine, t.places.guidance, t.places.unit, t.places.settings]);
  const home = screen.getByText(t.places.home).closest('a');
  await waitFor(() => expect(home?.getAttribute('aria-current')).toBe('page'));
});

const describedBy = (link: Element | null) =>
  document.getElementById(link?.getAttribute('aria-describedby') ?? '')?.textContent ?? null;
const counting = (asks: number, breaches: { open: number; urgent: number } | null, unit = { open: 0, unseen: 0 }) => ({
  readCounts: () => ({ body: { asks, reviews: 0, unit, cases: breaches && [{ subject: 'breach', ...breaches }] } }),
});

test('what is urgent is counted at its place, in words for who cannot see it', async () => {
  openTab({ who: team, answers: counting(0, { open: 12, urgent: 2 }) });
  const line = (await screen.findByText('2', { selector: 'nav span' })).closest('a');
  expect([line?.getAttribute('href'), describedBy(line)]).toEqual(['/tab/breaches', t.urgent('2')]);
});

test('where nothing is urgent, what is open is counted, up to 99', async () => {
  openTab({ who: team, answers: counting(0, { open: 100, urgent: 0 }) });
  const line = (await screen.findByText('99+', { selector: 'nav span' })).closest('a');
  expect(describedBy(line)).toBe(t.open('99+'));
});

test('an answer one owes is counted at the own cases; nothing is not', async () => {
  openTab({ answers: counting(1, null) });
  const line = (await screen.findByText('1', { selector: 'nav span' })).closest('a');
  expect([line?.getAttribute('href'), describedBy(line)]).toEqual(['/tab/mine', t.asks('1')]);
});

test.each([
  [{ open: 3, unseen: 0 }, '3', t.open('3')],
  [{ open: 3, unseen: 2 }, '2', t.unseen('2')],
])('a manager sees how many cases of the own units are new, else how many are open: %j', async (unit, shown, said) => {
  openTab({ who: { managesUnits: true }, answers: counting(0, null, unit) });
  const line = (await screen.findByText(shown, { selector: 'nav span' })).closest('a');
  expect([line?.getAttribute('href'), describedBy(line)]).toEqual(['/tab/unit', said]);
});

test('folded, what is urgent is a dot and words', async () => {
  openTab({ who: team, width: 900, answers: counting(0, { open: 12, urgent: 2 }) });
  const icon = () => screen.getByLabelText(t.places.cases, { selector: 'nav button' });
  await waitFor(() => expect(icon().getAttribute('aria-description')).toBe(t.urgent('2')));
});

test('with less room it is folded to icons, which keep their names', async () => {
  openTab({ width: 900 });
  const home = await screen.findByLabelText(t.places.home, { selector: 'a' });
  expect(home.textContent).toBe('');
});

test('the choice to fold it is remembered', async () => {
  const { user } = openTab();
  await user.click(await screen.findByLabelText(t.fold));
  expect(await screen.findByLabelText(t.unfold)).toBeTruthy();
  expect(localStorage.getItem('gdpr-desk.navigation.wide.maja')).toBe('folded');
});

test('a window made smaller folds it by itself', async () => {
  openTab();
  await screen.findByLabelText(t.fold);
  act(() => resize(900));
  expect(await screen.findByLabelText(t.unfold)).toBeTruthy();
});

test('where it is narrow the menu opens it over the page, and Escape leads back to the menu button', async () => {
  const { user } = openTab({ width: 320 });
  await user.click(await screen.findByLabelText(t.menu));
  await screen.findByLabelText(t.closeMenu);
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByLabelText(t.closeMenu)).toBeNull());
  await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe(t.menu));
});

test('a click outside the menu leads back to the menu button', async () => {
  const { user } = openTab({ width: 320 });
  await user.click(await screen.findByLabelText(t.menu));
  await screen.findByLabelText(t.closeMenu);
  await user.click(
    document.querySelector('.fui-DialogSurface__backdrop, .fui-OverlayDrawer__backdrop') ?? document.body,
  );
  await waitFor(() => expect(screen.queryByLabelText(t.closeMenu)).toBeNull());
  await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe(t.menu));
});

test('where it is narrow a page that is not there has the menu too', async () => {
  openTab({ at: '/nowhere', width: 320 });
  await title(t.notFound.page);
  expect(await screen.findByLabelText(t.menu)).toBeTruthy();
});

test('a guest has no navigation', async () => {
  openTab({ who: { guest: true } });
  await screen.findByRole('heading', { level: 1 });
  expect(screen.queryByLabelText(desk.navigation, { selector: 'nav' })).toBeNull();
});
