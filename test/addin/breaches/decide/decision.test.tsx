import { screen, waitFor } from '@testing-library/react';
import { da as conflict } from '#addin/texts/cases/conflict.ts';
import type { CaseView } from '#shared/breaches/views.ts';
import { hoursFromNow, jonas, sofie } from '#test/addin/cases/queue/row-of.ts';
import { no } from '#test/addin/support/desk.ts';
import { caseOf, entryOf } from '../../cases/case-of.ts';
import { card, done, field, openCase, press } from '../../cases/open-case.tsx';

// It is 10.20 in Copenhagen; the deadline is 40 hours ahead.
const decided = { clockRuns: false, clockStoppedAt: hoursFromNow(-2) };
const notified = (given: Partial<CaseView> = {}) => caseOf({ notification: 'notified', ...decided, ...given });
const whyNot = '7d1c1d1e-1c57-4f0a-9a51-3e1a3c1f0031';
const notNotified = () =>
  caseOf({
    notification: 'not-notified',
    ...decided,
    texts: [{ textId: whyNot, kind: 'reason', by: sofie, at: hoursFromNow(-2), text: 'Slettet ulæst.' }],
    timeline: [...caseOf().timeline, entryOf(6, sofie, 'not-notified', { textId: whyNot })],
  });
const typedIn = async (label: RegExp) => {
  const found = await field(label);
  return 'value' in found ? found.value : undefined;
};

test('what was decided is corrected and taken back from beside the clock, and neither is the first thing to press', async () => {
  const { close } = await openCase({ breach: notified({ authorityReference: '2026-442-1' }) });
  const beside = card('Uret på 72 timer');
  expect(beside.contains(press('Ret anmeldelsen')) && beside.contains(press('Tag beslutningen tilbage'))).toBe(true);
  expect(screen.getAllByText('Ret anmeldelsen')).toHaveLength(1);
  close();
});

test('where nothing is decided there is nothing to correct', async () => {
  const { close } = await openCase();
  expect(screen.queryByText('Tag beslutningen tilbage')).toBeNull();
  close();
});

test('the data protection officer corrects nothing', async () => {
  const { close } = await openCase({ roles: ['Gdpr.Dpo'], breach: notified({ moves: [] }) });
  expect(screen.queryByText('Ret eller tilføj nummer')).toBeNull();
  close();
});

test('a number that was missing is added, no reason asked, nothing else sent', async () => {
  const { desk, user, close } = await openCase({ breach: notified(), answers: { correctNotified: () => done } });
  await user.click(press('Ret eller tilføj nummer'));
  await user.type(await field(/Datatilsynets nummer/), '2026-442-1');
  expect(screen.queryByLabelText(/Hvorfor retter du/)).toBeNull();
  await user.click(press('Gem rettelsen'));
  expect(await screen.findByText('Rettelsen er gemt.')).toBeTruthy();
  expect(desk.of('correctNotified')[0]?.body).toEqual({ version: 5, authorityReference: '2026-442-1' });
  close();
});

test('the form begins with what was recorded, and nothing is sent before something is changed', async () => {
  const { user, close } = await openCase({ breach: notified({ authorityReference: '2026-442-1' }) });
  await user.click(press('Ret anmeldelsen'));
  expect([await typedIn(/Klokkeslæt/), await typedIn(/Datatilsynets nummer/)]).toEqual(['8.20', '2026-442-1']);
  expect(press('Gem rettelsen').hasAttribute('disabled')).toBe(true);
  close();
});

test('another number needs a reason', async () => {
  const { desk, user, close } = await openCase({
    breach: notified({ authorityReference: '2026-442-1' }),
    answers: { correctNotified: () => done },
  });
  await user.click(press('Ret anmeldelsen'));
  await user.type(await field(/Datatilsynets nummer/), '7');
  await user.click(press('Gem rettelsen'));
  expect(await screen.findByText('Skriv en begrundelse.')).toBeTruthy();
  await user.type(await field(/Hvorfor retter du/), 'Tastefejl.');
  await user.click(press('Gem rettelsen'));
  await waitFor(() =>
    expect(desk.of('correctNotified')[0]?.body).toEqual({
      version: 5,
      authorityReference: '2026-442-17',
      reason: 'Tastefejl.',
    }),
  );
  close();
});

test('a time after the deadline asks why it was late (Art. 33(1))', async () => {
  const { desk, user, close } = await openCase({
    breach: notified({ deadline: hoursFromNow(-1) }),
    answers: { correctNotified: () => done },
  });
  await user.click(press('Ret eller tilføj nummer'));
  const time = await field(/Klokkeslæt/);
  await user.clear(time);
  await user.type(time, '10:00');
  await user.type(await field(/senere end 72 timer/), 'Virk var nede.');
  await user.type(await field(/Hvorfor retter du/), 'Kvitteringen.');
  await user.click(press('Gem rettelsen'));
  await waitFor(() =>
    expect(desk.of('correctNotified')[0]?.body).toEqual({
      version: 5,
      notified: { when: '2026-11-24T10:00' },
      lateReason: 'Virk var nede.',
      reason: 'Kvitteringen.',
    }),
  );
  close();
});

test('the reason for not notifying starts from the recorded one', async () => {
  const { desk, user, close } = await openCase({ breach: notNotified(), answers: { correctNotNotified: () => done } });
  await user.click(press('Ret begrundelsen'));
  const why = await field(/Hvorfor er en risiko usandsynlig/);
  expect(await typedIn(/Hvorfor er en risiko usandsynlig/)).toBe('Slettet ulæst.');
  await user.type(why, ' Bekræftet.');
  await user.click(press('Gem rettelsen'));
  await waitFor(() =>
    expect(desk.of('correctNotNotified')[0]?.body).toEqual({ version: 5, reason: 'Slettet ulæst. Bekræftet.' }),
  );
  close();
});

test('a decision is taken back with a reason', async () => {
  const { desk, user, close } = await openCase({ breach: notNotified(), answers: { takeBackDecision: () => done } });
  await user.click(press('Tag beslutningen tilbage'));
  await user.click(await screen.findByText('Tag den tilbage', { selector: 'button' }));
  expect(await screen.findByText('Skriv en begrundelse.')).toBeTruthy();
  await user.type(await field(/Begrundelse/), 'Det var en anden sag.');
  await user.click(press('Tag den tilbage'));
  expect(await screen.findByText('Beslutningen er taget tilbage. Uret løber igen.')).toBeTruthy();
  expect(desk.of('takeBackDecision')[0]?.body).toEqual({ version: 5, reason: 'Det var en anden sag.' });
  close();
});

test.each([
  ['Ret eller tilføj nummer', /Datatilsynets nummer/],
  ['Tag beslutningen tilbage', /Begrundelse/],
])('what was typed under "%s" survives Escape', async (button, label) => {
  const { user, close } = await openCase({ breach: notified() });
  await user.click(press(button));
  await user.type(await field(label), '2026-442-1');
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByLabelText(label)).toBeNull());
  await user.click(press(button));
  expect(await typedIn(label)).toBe('2026-442-1');
  close();
});

test('a number a colleague wrote meanwhile is shown beside the one before', async () => {
  const read = { times: 0 };
  const { user, close } = await openCase({
    breach: () =>
      read.times++ === 0
        ? notified()
        : notified({
            version: 6,
            authorityReference: '2026-442-2',
            timeline: [...caseOf().timeline, entryOf(6, jonas, 'notified-corrected', { late: false })],
          }),
    answers: { correctNotified: () => no(409, 'changed-meanwhile') },
  });
  await user.click(press('Ret eller tilføj nummer'));
  await user.type(await field(/Datatilsynets nummer/), '2026-442-1');
  await user.click(press('Gem rettelsen'));
  expect(await screen.findByText(`${conflict.title('Jonas Bech')}.`)).toBeTruthy();
  expect(screen.getByText('2026-442-2', { selector: 'td' }).closest('tr')?.textContent).toBe(
    'Datatilsynets nummerEndnu ikke2026-442-2',
  );
  close();
});
