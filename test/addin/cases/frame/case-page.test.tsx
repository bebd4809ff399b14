import { screen, waitFor, within } from '@testing-library/react';
import { da as breachCase } from '#addin/texts/breaches/case.ts';
import { da as breachMoves } from '#addin/texts/breaches/moves.ts';
import { da as conflict } from '#addin/texts/cases/conflict.ts';
import { da } from '#addin/texts/cases/moves.ts';
import { da as look } from '#addin/texts/look.ts';
import { da as statuses } from '#addin/texts/status.ts';
import { hoursFromNow, jonas } from '#test/addin/cases/queue/row-of.ts';
import { no } from '#test/addin/support/desk.ts';
import { caseOf, entryOf } from '../case-of.ts';
import { card, done, field, openCase, press } from '../open-case.tsx';

test('the standing is told in sentences', async () => {
  const { close } = await openCase({ breach: caseOf({ takenBy: jonas }) });
  expect(await screen.findByText('Jonas Bech har sagen. Det er ikke besluttet, om den anmeldes.')).toBeTruthy();
  close();
});

test.each([
  [{ state: 'new' }, ['new']],
  [{ state: 'taken', takenBy: jonas }, ['in-progress']],
  [{ state: 'taken', notification: 'notified' }, ['notified']],
  [{ state: 'closed', notification: 'not-notified' }, ['closed']],
  [{ state: 'taken', protectedAddress: true }, ['in-progress', 'protected-address']],
] as const)('the head says how far the case is, and what is urgent: %j', async (given, shown) => {
  const { close } = await openCase({
    breach: caseOf({ protectedAddress: false, notification: 'undecided', ...given }),
  });
  const head = screen.getByRole('heading', { level: 1 }).parentElement?.parentElement;
  expect([...(head?.querySelectorAll('.fui-Badge') ?? [])].map(({ textContent }) => textContent)).toEqual(
    shown.map((status) => statuses[status]),
  );
  close();
});

test('an overdue clock says by how much, and when the deadline was', async () => {
  const { close } = await openCase({ breach: caseOf({ deadline: hoursFromNow(-5) }) });
  await waitFor(() => expect(card('Uret på 72 timer').textContent).toContain('5 timer over fristen'));
  expect(card('Uret på 72 timer').textContent).toMatch(/Fristen var tirsdag .*24\. november kl\. 5\.20/);
  close();
});

test('wrong recipients come first with their deletion; the others on request', async () => {
  const { user, close } = await openCase();
  expect(card('Mailen').textContent).toMatch(/1 forkert modtager.*Forkert.*Bedt om at slette/);
  expect(within(card('Mailen')).queryByText('Rigtig')).toBeNull();
  await user.click(press('Vis 1 anden modtager'));
  expect(within(card('Mailen')).getByText('Rigtig')).toBeTruthy();
  close();
});

test('a mail read from the window says that hidden recipients may be missing', async () => {
  const { close } = await openCase();
  expect(card('Mailen').textContent).toContain('Skjulte modtagere (bcc) kan mangle');
  close();
});

test('a corrected time shows both versions, who, and the reason', async () => {
  const { close } = await openCase();
  expect(card('Tider').textContent).toMatch(
    /Kendskab.*kl\. 2\.20.*Sofie Lund.*Begrundelse: Maja så først efter i sendt post\.Før.*kl\. 1\.20.*Maja Holm/,
  );
  close();
});

test('the team sees a CPR number as it was written', async () => {
  const { close } = await openCase();
  expect(card('Samtale med indberetteren').textContent).toContain('CPR 111111-1118');
  close();
});

test('looks are shown on request', async () => {
  const { user, close } = await openCase();
  expect(card('Forløb').textContent).not.toContain('så sagen');
  await user.click(await field(/Vis også, hvem der har set sagen/));
  expect(card('Forløb').textContent).toContain('Sofie Lund så sagen');
  close();
});

test('a warning is said in words', async () => {
  const { close } = await openCase({ breach: caseOf({ warnings: ['aware-before-occurred'] }) });
  expect(screen.getByText(/Kendskab ligger før det tidspunkt/)).toBeTruthy();
  close();
});

test('a new case is taken with one press', async () => {
  const { desk, user, close } = await openCase({
    breach: caseOf({ state: 'new', takenBy: null }),
    answers: { takeCase: () => done },
  });
  await user.click(press('Tag sagen'));
  expect(await screen.findByText(da.toast.taken(caseOf().reference))).toBeTruthy();
  expect(desk.of('takeCase')[0]?.body).toEqual({ version: 5 });
  close();
});

test('the next step is in the head of the page, and what else may be done in the card of the clock', async () => {
  const { close } = await openCase();
  const clock = card(breachCase.clock);
  const [first = '', other = ''] = (['record-notified', 'record-not-notified'] as const).map(
    (move) => breachMoves.move[move].button,
  );
  expect([clock.contains(press(first)), clock.contains(press(other))]).toEqual([false, true]);
  close();
});

test('a case taken by a slip is let go from its page, from the version it then had', async () => {
  const { desk, user, close } = await openCase({
    breach: caseOf({ state: 'new', takenBy: null }),
    answers: { takeCase: () => done, letGoCase: () => done },
  });
  await user.click(press(da.move.take.button));
  await user.click(await screen.findByText(look.toasts.undo, { selector: 'button' }));
  expect(await screen.findByText(da.toast.letGo(caseOf().reference))).toBeTruthy();
  expect(desk.of('letGoCase')[0]?.body).toEqual({ version: 6 });
  close();
});

test('who has taken a case is at its title: the button is gone', async () => {
  const { user, close } = await openCase({
    breach: caseOf({ state: 'new', takenBy: null }),
    answers: { takeCase: () => done },
  });
  await user.click(press(da.move.take.button));
  await waitFor(() => expect(document.activeElement?.tagName).toBe('H1'));
  close();
});

test('the data protection officer reads and writes notes', async () => {
  const { close } = await openCase({ roles: ['Gdpr.Dpo'], breach: caseOf({ moves: [] }) });
  expect(screen.getByText(/Du kan følge sagen og skrive notater/)).toBeTruthy();
  expect(screen.queryByText('Giv videre')).toBeNull();
  expect(press('Gem notat')).toBeTruthy();
  close();
});

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

test('a reporter who may see no more than the own report is led to it', async () => {
  const { version: _version, ...outline } = caseOf();
  const { caseId, reference, subject, kind, unit, state, notification, receivedAt } = outline;
  const { close } = await openCase({
    roles: [],
    answers: {
      readCase: () => ({
        body: { view: 'manager', caseId, reference, subject, version: 5, kind, unit, state, notification, receivedAt },
      }),
    },
  });
  expect(await screen.findByText(`/mine/${reference}`)).toBeTruthy();
  close();
});
