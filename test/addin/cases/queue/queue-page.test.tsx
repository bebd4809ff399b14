import { MailErrorRegular } from '@fluentui/react-icons/svg/mail-error';
import { configure, screen, waitFor, within } from '@testing-library/react';
import { act } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { da as queue } from '#addin/texts/breaches/queue.ts';
import { da as cases } from '#addin/texts/cases/queue.ts';
import { da as look } from '#addin/texts/look.ts';
import { da as time } from '#addin/texts/time-left.ts';
import { timesIn } from '#addin/texts/times.ts';
import type { QueueRow } from '#shared/breaches/views.ts';
import { openQueue, second } from './open-queue.tsx';
import { hoursFromNow, jonas, now, rowOf, sofie } from './row-of.ts';

// Finding by role asks of every element whether it is hidden, which takes most of the time of these suites.
configure({ defaultHidden: true });

afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

test('a row tells the time left, what, where, how many and which data', async () => {
  const { close } = openQueue({ rows: [rowOf({ deadline: hoursFromNow(40.5) })] });
  const row = (await screen.findByText('Mail til den forkerte')).closest('tr');
  await waitFor(() => expect(row?.textContent).toContain('40 timer og '));
  expect(row?.textContent).toMatch(/2026-0041.*Borgerservice.*2–10.*Navn og kontakt, CPR-nummer/);
  close();
});

test('an overdue case says so in words', async () => {
  const { close } = openQueue({ rows: [second] });
  expect(await screen.findByText(/^2 timer over fristen\. /)).toBeTruthy();
  close();
});

test('a stopped clock says when it stopped', async () => {
  const { close } = openQueue({ rows: [rowOf({ clockRuns: false, clockStoppedAt: hoursFromNow(-1) })] });
  expect(await screen.findByText(time.stopped(timesIn('da').brief(hoursFromNow(-1), now)))).toBeTruthy();
  close();
});

test('a row shows a picture of its kind', async () => {
  const { close } = openQueue();
  const row = (await screen.findByText('Mail til den forkerte')).closest('tr');
  expect(row?.querySelector('svg path')?.getAttribute('d')).toBe(
    /d="([^"]+)"/.exec(renderToStaticMarkup(<MailErrorRegular />))?.[1],
  );
  close();
});

test('a protected address, an awaited answer and the assignee are shown in the row', async () => {
  const { close } = openQueue({ rows: [second] });
  const row = (await screen.findByText('Mistet telefon, pc eller USB')).closest('tr');
  expect(row?.textContent).toMatch(/Helbred, Børn \+1.*Beskyttet adresse.*Venter på svar.*Jonas Bech/);
  close();
});

test('a table with little room has the unit under the name of the case, and an assignee as a face', async () => {
  const width = jest.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(800);
  const { close } = openQueue({ rows: [second] });
  const link = await screen.findByRole('link', { name: /2026-0042/ });
  expect(link.textContent).toContain(`2026-0042 · ${second.unit}`);
  expect(screen.queryByText(cases.columns.unit)).toBeNull();
  expect(screen.getByTitle(jonas.name).querySelector('.fui-Avatar')).not.toBeNull();
  close();
  width.mockRestore();
});

test('where a table would break the names of cases letter by letter, cards are shown', async () => {
  const width = jest.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(600);
  const { close } = openQueue({ rows: [second] });
  expect(await screen.findByRole('list', { name: queue.title })).toBeTruthy();
  expect(screen.queryByRole('table')).toBeNull();
  close();
  width.mockRestore();
});

test('a narrow window shows the same as cards', async () => {
  const { close } = openQueue({ rows: [second], wide: false });
  const list = await screen.findByRole('list', { name: queue.title });
  expect(within(list).getByRole('listitem').textContent).toMatch(/Mistet telefon.*Beskyttet adresse.*Jonas Bech/);
  close();
});

test('the data protection officer looks and does not take', async () => {
  const { close } = openQueue({ roles: ['Gdpr.Dpo'] });
  await screen.findByText('Mail til den forkerte');
  expect(screen.queryByRole('button', { name: /Tag sag/ })).toBeNull();
  close();
});

test('arrow down goes to the next case, and Enter opens it', async () => {
  const { user, close } = openQueue({ rows: [rowOf(), second] });
  (await screen.findByRole('link', { name: /Mail til den forkerte/ })).focus();
  await user.keyboard('{ArrowDown}');
  await waitFor(() => expect(document.activeElement?.textContent).toContain('Mistet telefon'));
  await user.keyboard('{Enter}');
  expect(await screen.findByRole('heading', { name: 'Sagen' })).toBeTruthy();
  close();
});

test('a click anywhere in a row opens the case once', async () => {
  const { user, close } = openQueue();
  await user.click(await screen.findByText('Borgerservice'));
  expect(await screen.findByText('Sagen')).toBeTruthy();
  close();
});

test('the filters are asked of the desk', async () => {
  const { addresses, user, close } = openQueue();
  await user.click(await screen.findByRole('tab', { name: 'Mine' }));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Rækkefølge' }), 'Efter enhed');
  await user.type(screen.getByRole('searchbox', { name: 'Søg' }), 'skole');
  await waitFor(() => expect(addresses.at(-1)).toMatch(/show=mine.*sort=unit.*search=skole/));
  close();
});

test('a computer without network says at once that what is shown is old, and no longer when it is back', async () => {
  const { close } = openQueue();
  await screen.findByText('Mail til den forkerte');
  act(() => void window.dispatchEvent(new Event('offline')));
  expect(screen.getByText(look.stale.offline)).toBeTruthy();
  act(() => void window.dispatchEvent(new Event('online')));
  expect(screen.queryByText(look.stale.offline)).toBeNull();
  close();
});

test('clearing the search leaves the focus in its field', async () => {
  const { user, close } = openQueue({ at: '/breaches?search=skole' });
  await user.click(await screen.findByRole('button', { name: cases.clear }));
  expect(document.activeElement).toBe(screen.getByRole('searchbox', { name: cases.search }));
  close();
});

test('how many a search finds is counted beside the page, which knows only of more', async () => {
  const { close } = openQueue({
    at: '/breaches?search=telefon',
    answers: {
      listCases: () => ({ body: { cases: [rowOf()], next: 'cursor', total: 1, more: true } }),
      countCases: () => ({ body: { total: 1000, more: true } }),
    },
  });
  expect(await screen.findByText(cases.counted(1, 1000, true))).toBeTruthy();
  close();
});

test('more cases are fetched with the cursor of the page before', async () => {
  const page = (cases: QueueRow[], next: string | null) => ({ body: { cases, next, total: 2 } });
  const { addresses, user, close } = openQueue({
    answers: { listCases: (_, times) => (times === 1 ? page([rowOf()], 'næste') : page([second], null)) },
  });
  expect(await screen.findByText('Viser 1 af 2 sager')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Vis flere' }));
  expect(await screen.findByText('Mistet telefon, pc eller USB')).toBeTruthy();
  expect(addresses.some((address) => address.includes('cursor=næste'))).toBe(true);
  close();
});

test.each([
  ['/breaches', 'Ingen åbne sager lige nu.'],
  ['/breaches?show=mine', 'Du har ingen sager.'],
  ['/breaches?search=xyz', 'Ingen sager passer på „xyz“.'],
  ['/breaches?state=new', 'Ingen sager passer.'],
])('%s with nothing to show says "%s"', async (at, words) => {
  const { close } = openQueue({ rows: [], at });
  expect(await screen.findByText(words)).toBeTruthy();
  close();
});

test('a search that finds nothing says where it looked', async () => {
  const { close } = openQueue({ rows: [], at: '/breaches?search=xyz&show=all' });
  expect(await screen.findByText(/Vi har søgt i nummer, enhed, hvad der skete/)).toBeTruthy();
  close();
});

test('a search among the open cases that finds nothing goes on among all with the same words', async () => {
  const { addresses, user, close } = openQueue({ rows: [], at: '/breaches?search=xyz' });
  await user.click(await screen.findByText('Søg i alle sager', { selector: 'button' }));
  await waitFor(() => expect(addresses.at(-1)).toMatch(/show=all.*search=xyz/));
  close();
});

test('what the search found is marked', async () => {
  const rows = [rowOf({ ...second, foundIn: ['text'] })];
  const { close } = openQueue({ rows, at: '/breaches?search=telefoner+borger' });
  expect((await screen.findAllByText(/telefon|Borger/, { selector: 'mark' })).map((hit) => hit.textContent)).toEqual([
    'telefon',
    'Borger',
  ]);
  expect(screen.getByText('Fundet i sagens tekster')).toBeTruthy();
  close();
});

test.each(['2026-0042', '42', 'sag 42'])('the number that was searched for as %s is marked', async (search) => {
  const rows = [rowOf({ reference: '2026-0042' }), rowOf({ caseId: second.caseId, reference: '2026-0142' })];
  const { close } = openQueue({ rows, at: `/breaches?search=${encodeURIComponent(search)}` });
  const marked = await screen.findAllByText(/./, { selector: 'mark' });
  expect(marked.map((hit) => hit.textContent)).toEqual(['2026-0042']);
  close();
});

test('the spreadsheet holds every page the filter finds', async () => {
  const files: Blob[] = [];
  URL.createObjectURL = (file) => `blob:${files.push(file as Blob)}`;
  URL.revokeObjectURL = () => undefined;
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  const page = (cases: QueueRow[], next: string | null) => ({ body: { cases, next, total: 2 } });
  const { user, close } = openQueue({
    answers: { listCases: (_, times) => (times < 3 ? page([rowOf()], 'næste') : page([second], null)) },
  });
  await screen.findByText('Mail til den forkerte');
  await user.click(screen.getByRole('button', { name: 'Hent som regneark' }));
  await waitFor(() => expect(files.length).toBe(1));
  expect((await textOf(files[0])).match(/2026-004\d/g)).toEqual(['2026-0041', '2026-0042']);
  close();
});

const textOf = (file: Blob | undefined): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(file ?? new Blob());
  });

test('a list that cannot be refreshed stays and says so', async () => {
  jest.useFakeTimers({ advanceTimers: true });
  const { close } = openQueue({
    answers: {
      listCases: (_, times) => (times === 1 ? { body: { cases: [rowOf()], next: null, total: 1 } } : 'unreached'),
    },
  });
  await screen.findByText('Mail til den forkerte');
  await act(() => jest.advanceTimersByTimeAsync(31_000));
  expect(await screen.findByText(look.stale.offline)).toBeTruthy();
  expect(screen.getByText('Mail til den forkerte')).toBeTruthy();
  close();
});

test.each([
  ['who has left the team is pointed out', [sofie], true],
  ['of the team is shown by name alone', [sofie, jonas], false],
  ['is not said to have left where no team is known', [], false],
])('a holder %s', async (_what, team, left) => {
  const { desk, close } = openQueue({
    rows: [rowOf({ state: 'taken', takenBy: jonas })],
    answers: { listTeam: () => ({ body: { people: team.map((one) => ({ ...one, unit: null })) } }) },
  });
  await screen.findByText('Jonas Bech');
  await waitFor(() => expect(desk.of('listTeam')).toHaveLength(1));
  await act(async () => undefined);
  await waitFor(() => expect(Boolean(screen.queryByText('Ikke længere i teamet'))).toBe(left));
  close();
});
