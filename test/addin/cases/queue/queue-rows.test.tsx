import { MailErrorRegular } from '@fluentui/react-icons/svg/mail-error';
import { configure, screen, waitFor, within } from '@testing-library/react';
import { act } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { da as queue } from '#addin/texts/breaches/queue.ts';
import { da as cases } from '#addin/texts/cases/queue.ts';
import { da as time } from '#addin/texts/time-left.ts';
import { timesIn } from '#addin/texts/times.ts';
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
