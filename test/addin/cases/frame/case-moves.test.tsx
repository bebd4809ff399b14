import { screen, waitFor, within } from '@testing-library/react';
import { da as conflict } from '#addin/texts/cases/conflict.ts';
import { hoursFromNow, jonas, sofie } from '#test/addin/cases/queue/row-of.ts';
import { no } from '#test/addin/support/desk.ts';
import { caseOf, entryOf } from '../case-of.ts';
import { done, field, openCase, press } from '../open-case.tsx';

test.each([
  ['Det er ikke et brud', 'Gem: ikke et brud', 'notABreach', 'Begrundelse'],
  ['Sagen anmeldes ikke', 'Gem: anmeldes ikke', 'recordNotNotified', 'Hvorfor er en risiko usandsynlig?'],
] as const)('%s needs a reason', async (button, send, route, label) => {
  const { desk, user, close } = await openCase({ answers: { [route]: () => done } });
  await user.click(press(button));
  await user.click(await screen.findByText(send, { selector: 'button' }));
  expect(await screen.findByText('Skriv en begrundelse.')).toBeTruthy();
  expect(desk.of(route)).toEqual([]);
  await user.type(await field(new RegExp(label.slice(0, 20))), 'Rette modtager.');
  await user.click(press(send));
  await waitFor(() => expect(desk.of(route)[0]?.body).toEqual({ version: 5, reason: 'Rette modtager.' }));
  close();
});

test('a notification in time needs no reason for lateness', async () => {
  const { desk, user, close } = await openCase({ answers: { recordNotified: () => done } });
  await user.click(press('Sagen er anmeldt'));
  expect(screen.queryByLabelText(/senere end 72 timer/)).toBeNull();
  await user.type(await field(/Datatilsynets nummer/), '3f1c');
  await user.click(press('Gem anmeldelsen'));
  await waitFor(() =>
    expect(desk.of('recordNotified')[0]?.body).toEqual({
      version: 5,
      notified: { when: '2026-11-24T10:20' },
      authorityReference: '3f1c',
    }),
  );
  close();
});

test('a late notification needs its reason (Art. 33(1))', async () => {
  const { desk, user, close } = await openCase({
    breach: caseOf({ deadline: hoursFromNow(-1) }),
    answers: { recordNotified: () => done },
  });
  await user.click(press('Sagen er anmeldt'));
  const why = await field(/senere end 72 timer/);
  await user.click(press('Gem anmeldelsen'));
  expect(await screen.findByText('Skriv, hvorfor det blev for sent.')).toBeTruthy();
  await user.type(why, 'Sent svar.');
  await user.click(press('Gem anmeldelsen'));
  await waitFor(() => expect(desk.of('recordNotified')[0]?.body).toMatchObject({ lateReason: 'Sent svar.' }));
  close();
});

test('an hour that comes twice is asked about', async () => {
  const { desk, user, close } = await openCase({
    answers: { moveTime: (_, times) => (times === 1 ? no(422, 'time-is-double') : done) },
  });
  await user.click(press('Ret en tid'));
  expect(await screen.findByText(/De 72 timer regnes fra kendskab/)).toBeTruthy();
  await user.type(await field(/Begrundelse/), 'Set i loggen.');
  await user.click(press('Gem den nye tid'));
  await user.click(await field(/Den anden/));
  await user.click(press('Gem den nye tid'));
  await waitFor(() =>
    expect(desk.of('moveTime')[1]?.body).toEqual({
      version: 5,
      time: 'aware',
      moment: { when: '2026-11-23T02:20', choice: 'later' },
      reason: 'Set i loggen.',
    }),
  );
  close();
});

test('a case is handed over to a colleague of the team', async () => {
  const { desk, user, close } = await openCase({ answers: { handOverCase: () => done } });
  await user.click(press('Giv videre'));
  const to = await field(/Til/);
  expect(within(to).queryByText(/Sofie Lund/)).toBeNull();
  await user.selectOptions(to, 'Jonas Bech');
  await user.click(within(screen.getByRole('dialog')).getByText('Giv videre'));
  await waitFor(() => expect(desk.of('handOverCase')[0]?.body).toEqual({ version: 5, to: jonas.personId }));
  close();
});

test('an enquiry sent again after a lost answer carries the same key', async () => {
  const { desk, user, close } = await openCase({
    answers: { askReporter: (_, times) => (times === 1 ? 'unreached' : done) },
  });
  await user.click(press('Spørg indberetteren'));
  await user.type(await field(/Spørgsmål/), 'Er den slettet?');
  await user.click(press('Send spørgsmål'));
  await screen.findByText('Der er ikke forbindelse lige nu.');
  await user.click(press('Send spørgsmål'));
  expect(await screen.findByText('Spørgsmålet er sendt.')).toBeTruthy();
  expect(desk.of('askReporter')[0]?.key).toBe(desk.of('askReporter')[1]?.key);
  close();
});

const changedByColleague = (moves = caseOf().moves) =>
  caseOf({
    version: 6,
    takenBy: jonas,
    moves,
    timeline: [...caseOf().timeline, entryOf(6, jonas, 'handed-over', { to: jonas.personId })],
  });

test('a case changed meanwhile shows both versions, keeps the text and is sent on with one press', async () => {
  const read = { times: 0 };
  const { desk, user, close } = await openCase({
    breach: () => (read.times++ === 0 ? caseOf() : changedByColleague()),
    answers: { notABreach: (_, times) => (times === 1 ? no(409, 'changed-meanwhile') : done) },
  });
  await user.click(press('Det er ikke et brud'));
  await user.type(await field(/Begrundelse/), 'Rette modtager.');
  await user.click(press('Gem: ikke et brud'));
  expect(await screen.findByText(`${conflict.title('Jonas Bech')}.`)).toBeTruthy();
  expect(screen.getByText('Sofie Lund', { selector: 'td' }).closest('tr')?.textContent).toBe('HosSofie LundJonas Bech');
  await user.click(press('Send alligevel'));
  await waitFor(() =>
    expect(desk.of('notABreach').map(({ body }) => body)).toEqual([
      { version: 5, reason: 'Rette modtager.' },
      { version: 6, reason: 'Rette modtager.' },
    ]),
  );
  close();
});

test('what was done meanwhile is not said to be nothing', async () => {
  const read = { times: 0 };
  const noted = { ...caseOf(), version: 6, timeline: [...caseOf().timeline, entryOf(6, jonas, 'noted')] };
  const { user, close } = await openCase({
    breach: () => (read.times++ === 0 ? caseOf() : noted),
    answers: { notABreach: () => no(409, 'changed-meanwhile') },
  });
  await user.click(press('Det er ikke et brud'));
  await user.type(await field(/Begrundelse/), 'Rette modtager.');
  await user.click(press('Gem: ikke et brud'));
  await screen.findByText(conflict.since);
  expect(screen.queryByText(conflict.same)).toBeNull();
  close();
});

test('what can no longer be done is said, and the text is still there', async () => {
  const read = { times: 0 };
  const { user, close } = await openCase({
    breach: () => (read.times++ === 0 ? caseOf() : changedByColleague(['reopen'])),
    answers: { notABreach: () => no(409, 'changed-meanwhile') },
  });
  await user.click(press('Det er ikke et brud'));
  await user.type(await field(/Begrundelse/), 'Rette modtager.');
  await user.click(press('Gem: ikke et brud'));
  expect(await screen.findByText(/Det kan ikke gøres længere/)).toBeTruthy();
  expect(screen.getByDisplayValue('Rette modtager.')).toBeTruthy();
  expect(press('Send alligevel').hasAttribute('disabled')).toBe(true);
  close();
});

test('a saved note leaves the field empty', async () => {
  const { desk, user, close } = await openCase({ answers: { addNote: () => ({ status: 201, body: done.body }) } });
  await user.type(await field(/Skriv et notat/), 'Ringet til mor.');
  await user.click(press('Gem notat'));
  await waitFor(() => expect(screen.queryByDisplayValue('Ringet til mor.')).toBeNull());
  expect(desk.of('addNote')[0]?.body).toEqual({ text: 'Ringet til mor.' });
  close();
});

test('a form that is opened while a taken case is read again stays open', async () => {
  const breach = caseOf({ state: 'new', takenBy: null, moves: ['take', 'ask-reporter'] });
  const readAgain = Promise.withResolvers<{ body: typeof breach }>();
  const readCase = (_: unknown, times: number) => (times === 1 ? { body: breach } : readAgain.promise);
  const { desk, user, close } = await openCase({ answers: { takeCase: () => done, readCase } });
  await user.click(press('Tag sagen'));
  await waitFor(() => expect(desk.of('readCase')).toHaveLength(2));
  await user.click(press('Spørg indberetteren'));
  await user.type(await field(/Spørgsmål/), 'Var telefonen låst?');
  readAgain.resolve({ body: { ...breach, version: 6, state: 'taken', takenBy: sofie, moves: ['ask-reporter'] } });
  await waitFor(() => expect(screen.queryByText('Tag sagen')).toBeNull());
  expect(await field(/Spørgsmål/)).toHaveProperty('value', 'Var telefonen låst?');
  await user.click(press('Annuller'));
  await waitFor(() => expect(document.activeElement).toBe(press('Spørg indberetteren')));
  close();
});
