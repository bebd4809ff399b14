import { screen, waitFor, within } from '@testing-library/react';
import { da as breachCase } from '#addin/texts/breaches/case.ts';
import { da as breachMoves } from '#addin/texts/breaches/moves.ts';
import { da } from '#addin/texts/cases/moves.ts';
import { da as look } from '#addin/texts/look.ts';
import { da as statuses } from '#addin/texts/status.ts';
import { hoursFromNow, jonas } from '#test/addin/cases/queue/row-of.ts';
import { caseOf } from '../case-of.ts';
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
