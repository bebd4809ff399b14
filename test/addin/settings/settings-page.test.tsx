import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, Link, RouterProvider } from 'react-router';
import { roomBelow } from '#addin/look/frame/room/use-room-below.ts';
import { SettingsPage } from '#addin/settings/SettingsPage.tsx';
import { standard } from '#addin/settings/settings-form.ts';
import { da as t } from '#addin/texts/settings.ts';
import type { Role } from '#shared/people/roles.ts';
import type { DeskSettings } from '#shared/settings/desk-settings.ts';
import { now, sofie } from '#test/addin/cases/queue/row-of.ts';
import { clientSettingsAt } from '#test/addin/support/client-settings.ts';
import { no, pretendDesk } from '#test/addin/support/desk.ts';
import { me } from '#test/addin/support/reports.ts';
import { pretendHost, show } from '#test/addin/support/screen.tsx';

// Finding by role asks of every element whether it is hidden, which takes most of the time of these suites.
configure({ defaultHidden: true });

type Answers = Parameters<typeof pretendDesk>[0];
const kept = (version: number, settings: Partial<DeskSettings> = {}) => ({
  version,
  settings: { ...standard, ...settings },
});
const openSettings = ({ answers = {}, roles = ['Gdpr.Admin'] }: { answers?: Answers; roles?: Role[] } = {}) => {
  const desk = pretendDesk({
    me: () => ({ body: { ...me, roles } }),
    readClientSettings: () => ({ body: clientSettingsAt(now) }),
    listTeam: () => ({ body: { people: [{ ...sofie, unit: null }] } }),
    readSettings: () => ({ body: kept(4) }),
    changeSettings: ({ body }) => ({ body: { version: 5, settings: (body as { settings: DeskSettings }).settings } }),
    ...answers,
  });
  const router = createMemoryRouter(
    [
      {
        path: '/settings',
        element: (
          <>
            <Link to="/setup">Opsætning</Link>
            <SettingsPage />
          </>
        ),
      },
      { path: '/setup', element: <h1>Et andet sted</h1> },
    ],
    { initialEntries: ['/settings'] },
  );
  const shown = show(<RouterProvider router={router} />, { fetch: desk.fetch, host: pretendHost({ door: 'teams' }) });
  return { desk, user: userEvent.setup(), close: shown.unmount };
};

test('toasts are above the bar that saves', async () => {
  const height = jest.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(57);
  const { close } = openSettings();
  await untaken();
  expect(document.documentElement.style.getPropertyValue(roomBelow)).toBe('57px');
  close();
  height.mockRestore();
});

const untakenLabel = 'Ingen har taget sagen: sig det til teamet';
const untaken = () => screen.findByRole('textbox', { name: untakenLabel });
const press = (name: string) => screen.getByRole('button', { name });

test('a change is saved from the version it was made from, and said', async () => {
  const { desk, user, close } = openSettings();
  await user.clear(await untaken());
  await user.type(await untaken(), '2,5');
  expect(screen.getByText(t.changed(1))).toBeTruthy();
  await user.click(press(t.save));
  expect(await screen.findByText(t.saved)).toBeTruthy();
  expect(desk.of('changeSettings')[0]?.body).toEqual({ version: 4, settings: { ...standard, untakenTeamHours: 2.5 } });
  close();
});

test('changes are undone', async () => {
  const { user, close } = openSettings();
  await user.type(await untaken(), '9');
  await user.click(press(t.undo));
  expect((await untaken()).getAttribute('value')).toBe('4');
  close();
});

test('a setting goes back to its default', async () => {
  const { user, close } = openSettings({
    answers: { readSettings: () => ({ body: kept(4, { untakenTeamHours: 9 }) }) },
  });
  await untaken();
  await user.click(press('Brug standard for Ingen har taget sagen: sig det til teamet'));
  expect((await untaken()).getAttribute('value')).toBe('4');
  close();
});

test('what cannot be so is said at its field and not sent', async () => {
  const { desk, user, close } = openSettings();
  await user.clear(await untaken());
  await user.click(press(t.save));
  expect(await screen.findByText('Skriv et tal mellem 0,5 og 80.')).toBeTruthy();
  expect(desk.of('changeSettings')).toEqual([]);
  close();
});

test('a turn of duty is added for a member of the team', async () => {
  const { desk, user, close } = openSettings();
  await untaken();
  await user.click(press('Tilføj en vagt'));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Hvem' }), 'Sofie Lund');
  await user.click(press(t.save));
  await waitFor(() =>
    expect(desk.of('changeSettings')[0]?.body).toMatchObject({
      settings: { duty: [{ personId: sofie.personId, from: '2026-11-24', to: '2026-11-24' }] },
    }),
  );
  close();
});

test('settings changed meanwhile are shown, and saving again puts the own change on top', async () => {
  const { desk, user, close } = openSettings({
    answers: {
      readSettings: (_, times) => ({ body: times === 1 ? kept(4) : kept(5, { untakenDpoHours: 12 }) }),
      changeSettings: ({ body }, times) =>
        times === 1
          ? no(409, 'changed-meanwhile')
          : { body: { version: 6, settings: (body as { settings: DeskSettings }).settings } },
    },
  });
  await user.type(await untaken(), '0');
  await user.click(press(t.save));
  expect(await screen.findByText('En anden har ændret indstillingerne imens.')).toBeTruthy();
  expect(screen.getByText('Nu: 12 arbejdstimer')).toBeTruthy();
  await user.click(press(t.conflict.again));
  await waitFor(() =>
    expect(desk.of('changeSettings')[1]?.body).toEqual({
      version: 5,
      settings: { ...standard, untakenTeamHours: 40, untakenDpoHours: 12 },
    }),
  );
  close();
});

test('the team reads the settings and cannot change them', async () => {
  const { close } = openSettings({ roles: ['Gdpr.Team'] });
  expect(within(await screen.findByRole('region', { name: 'Arbejdstid' })).getByText('8.00–15.00')).toBeTruthy();
  expect(screen.queryByRole('button', { name: t.save })).toBeNull();
  close();
});

test('a week without an open day is not sent, and it is said which fields are wrong', async () => {
  const { desk, user, close } = openSettings();
  await untaken();
  for (const day of ['Mandag', 'Tirsdag', 'Onsdag', 'Torsdag', 'Fredag'])
    await user.click(screen.getByRole('checkbox', { name: `${day}: Åbent` }));
  await user.click(press(t.save));
  expect(await screen.findByText('Ret dette, før det kan gemmes: Mandag.')).toBeTruthy();
  expect(screen.getByText('Åbn mindst en halv time, før I lukker, og hav mindst én åben dag om ugen.')).toBeTruthy();
  expect(desk.of('changeSettings')).toHaveLength(0);
  close();
});

test('what only the desk can know is said by the name of its field too', async () => {
  const errors = [{ field: 'settings.duty.0.personId', label: 'Person', message: 'Personen blev ikke fundet.' }];
  const { user, close } = openSettings({ answers: { changeSettings: () => no(422, 'no-such-person', errors) } });
  await user.type(await untaken(), '0');
  await user.click(press(t.save));
  expect(await screen.findByText('Person: Personen blev ikke fundet.')).toBeTruthy();
  close();
});

describe('leaving with something unsaved', () => {
  const leaving = async (answers: Answers = {}) => {
    const opened = openSettings({ answers });
    fireEvent.change(await screen.findByLabelText(untakenLabel), { target: { value: '2,5' } });
    await opened.user.click(screen.getByText('Opsætning', { selector: 'a' }));
    await screen.findByText('Dine ændringer er ikke gemt');
    return opened;
  };
  const choose = (name: string) => screen.getByText(name, { selector: '[role="alertdialog"] button' });

  test('"Bliv" keeps what was typed, and the focus goes back', async () => {
    const { user, close } = await leaving();
    await user.click(choose('Bliv'));
    expect((await untaken()).getAttribute('value')).toBe('2,5');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Opsætning'));
    close();
  });

  test('Escape stays as well', async () => {
    const { user, close } = await leaving();
    await user.keyboard('{Escape}');
    expect((await untaken()).getAttribute('value')).toBe('2,5');
    close();
  });

  test('"Kassér" goes on and saves nothing', async () => {
    const { desk, user, close } = await leaving();
    await user.click(choose('Kassér'));
    expect(await screen.findByText('Et andet sted')).toBeTruthy();
    expect(desk.of('changeSettings')).toEqual([]);
    close();
  });

  test('"Gem" saves and goes on', async () => {
    const { desk, user, close } = await leaving();
    await user.click(choose('Gem'));
    expect(await screen.findByText('Et andet sted')).toBeTruthy();
    expect(desk.of('changeSettings')[0]?.body).toMatchObject({ settings: { untakenTeamHours: 2.5 } });
    close();
  });

  test('"Gem" that fails stays and says why', async () => {
    const { user, close } = await leaving({ changeSettings: () => 'unreached' });
    await user.click(choose('Gem'));
    expect(await screen.findByText('Der er ikke forbindelse lige nu.')).toBeTruthy();
    expect((await untaken()).getAttribute('value')).toBe('2,5');
    close();
  });

  test('closing the window is asked about by the browser', async () => {
    const { close } = await leaving();
    expect(window.dispatchEvent(new Event('beforeunload', { cancelable: true }))).toBe(false);
    close();
  });

  test('with nothing changed there is no question', async () => {
    const { user, close } = openSettings();
    await untaken();
    await user.click(screen.getByText('Opsætning', { selector: 'a' }));
    expect(await screen.findByText('Et andet sted')).toBeTruthy();
    expect(window.dispatchEvent(new Event('beforeunload', { cancelable: true }))).toBe(true);
    close();
  });
});
