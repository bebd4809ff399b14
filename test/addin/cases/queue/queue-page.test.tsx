import { configure, screen, waitFor } from '@testing-library/react';
import { act } from 'react';
import { da as cases } from '#addin/texts/cases/queue.ts';
import { da as look } from '#addin/texts/look.ts';
import type { QueueRow } from '#shared/breaches/views.ts';
import { openQueue, second } from './open-queue.tsx';
import { rowOf } from './row-of.ts';

// Finding by role asks of every element whether it is hidden, which takes most of the time of these suites.
configure({ defaultHidden: true });

afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
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
