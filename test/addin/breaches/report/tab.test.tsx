import { screen, waitFor, within } from '@testing-library/react';
import { da as frame } from '#addin/texts/frame.ts';
import { no } from '#test/addin/support/desk.ts';
import { me, receipt } from '#test/addin/support/reports.ts';
import { leo, openTab, send, sentBody } from '#test/addin/support/tab.tsx';

beforeEach(() => localStorage.clear());

test('a lost phone is reported with the details of its kind', async () => {
  const { desk, user } = openTab('/home/lost-device', {});
  await user.click(await screen.findByRole('radio', { name: 'Telefon' }));
  await user.click(send());
  await screen.findByRole('heading', { name: /2026-0042/ });
  expect(sentBody(desk)).toMatchObject({ kind: 'lost-device', door: 'teams', answers: { device: 'phone' } });
});

test('an unknown kind is not found', async () => {
  openTab('/home/volcano', {});
  expect(await screen.findByText(frame.notFound.page)).toBeTruthy();
});

test('an employee is not asked for whom the report is', async () => {
  openTab('/home/other', {});
  await screen.findByRole('radio', { name: 'Lige nu' });
  expect(screen.queryByRole('region', { name: 'Hvem indberetter du for?' })).toBeNull();
});

test('the team reports for a colleague who called', async () => {
  const { desk, user } = openTab('/home/snooping', {
    me: () => ({ body: { ...me, roles: ['Gdpr.Team'] } }),
    findPeople: () => ({ body: { people: [leo] } }),
  });
  await user.click(await screen.findByRole('radio', { name: 'En kollega, der ringede' }));
  await user.type(screen.getByRole('searchbox'), 'Le');
  await user.click(await screen.findByRole('button', { name: /Leo Kruse/ }));
  await user.click(send());
  await waitFor(() => expect(sentBody(desk)).toMatchObject({ door: 'phone', onBehalfOf: { personId: leo.personId } }));
});

test('the doubled hour of October is asked at the time, and the choice goes along', async () => {
  const double = no(422, 'time-is-double', [{ field: 'found', message: 'To gange', proposal: '2026-10-25T02:30' }]);
  const { desk, user } = openTab('/home/snooping', {
    registerBreach: (_, times) => (times === 1 ? double : { body: receipt }),
  });
  await user.click(await screen.findByRole('radio', { name: 'Tidligere i dag' }));
  await user.click(send());
  await user.click(await screen.findByRole('radio', { name: 'Anden gang' }));
  await user.click(send());
  await waitFor(() => expect(sentBody(desk)).toMatchObject({ found: { choice: 'later' } }));
});

test('who saw it is asked when it may have been seen, and goes with the report', async () => {
  const { desk, user } = openTab('/home/other', {});
  expect(screen.queryByRole('group', { name: 'Hvem kan have set det?' })).toBeNull();
  const seen = screen.getByRole('group', { name: 'Kan nogen have set det, som ikke måtte?' });
  await user.click(within(seen).getByRole('radio', { name: 'Ja' }));
  const who = screen.getByRole('group', { name: 'Hvem kan have set det?' });
  await user.click(within(who).getByRole('radio', { name: 'Hvem som helst' }));
  await user.type(screen.getByRole('textbox', { name: 'Beskriv det kort' }), 'Mappen lå åben');
  await user.click(send());
  await waitFor(() => expect(sentBody(desk)).toMatchObject({ answers: { seen: 'yes', seenBy: 'anyone' } }));
});

test('of something else a word is needed on what happened, and the focus goes there', async () => {
  const { desk, user } = openTab('/home/other', {});
  await user.click(await screen.findByText('Send indberetning'));
  expect(await screen.findByText('Skriv med et par ord, hvad der er sket.')).toBeTruthy();
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText(/Beskriv det kort/)));
  expect(desk.of('registerBreach')).toEqual([]);
});

test('of something else one word is enough', async () => {
  const { desk, user } = openTab('/home/other', {});
  await user.type(await screen.findByLabelText(/Beskriv det kort/), 'Kaffe');
  await user.click(send());
  await waitFor(() => expect(sentBody(desk)).toMatchObject({ kind: 'other', description: 'Kaffe' }));
});

test('a mail without recipients is asked about once, and leads to the field for the address', async () => {
  const { desk, user } = openTab('/home/misdirected-mail', {});
  await user.click(await screen.findByText('Send indberetning'));
  await user.click(await screen.findByText('Skriv en', { selector: 'button' }));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Mailadresse')));
  await user.click(send());
  await waitFor(() => expect(desk.of('registerBreach').length).toBe(1));
});

describe('the search for a colleague', () => {
  const searched = async (found: number, typed: string) => {
    const people = Array.from({ length: found }, (_, at) => ({
      ...leo,
      personId: `e2d54ff4-26d4-4b07-b74b-6799c8224c${String(at).padStart(2, '0')}`,
    }));
    const { user } = openTab('/home/snooping', {
      me: () => ({ body: { ...me, roles: ['Gdpr.Team'] } }),
      findPeople: () => ({ body: { people } }),
    });
    await user.click(await screen.findByRole('radio', { name: 'En kollega, der ringede' }));
    await user.type(screen.getByRole('searchbox'), typed);
  };

  test('that finds no one says what it looked for', async () => {
    await searched(0, 'Kruse');
    expect(await screen.findByText(/Ingen har et navn, der begynder med „Kruse“/)).toBeTruthy();
  });

  test('that finds more than it shows says so', async () => {
    await searched(9, 'Le');
    expect(await screen.findByText('Der er flere. Skriv mere af navnet.')).toBeTruthy();
  });
});
