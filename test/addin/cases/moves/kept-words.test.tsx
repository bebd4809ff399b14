import { screen, waitFor } from '@testing-library/react';
import { da as moves } from '#addin/texts/cases/moves.ts';
import { da as queue } from '#addin/texts/cases/queue.ts';
import { no } from '#test/addin/support/desk.ts';
import { caseOf } from '../case-of.ts';
import { card, done, field, openCase, press } from '../open-case.tsx';

const typedIn = async (label: RegExp) => {
  const found = await field(label);
  return 'value' in found ? found.value : undefined;
};
const gone = (label: RegExp) => waitFor(() => expect(screen.queryByLabelText(label)).toBeNull());

test.each([
  ['Det er ikke et brud', /Begrundelse/],
  ['Sagen anmeldes ikke', /Hvorfor er en risiko usandsynlig/],
  ['Ret en tid', /Begrundelse/],
  ['Spørg indberetteren', /Spørgsmål/],
  ['Sagen er anmeldt', /Datatilsynets nummer/],
])('what was typed under "%s" survives Escape', async (button, label) => {
  const { user, close } = await openCase();
  await user.click(press(button));
  await user.type(await field(label), 'Hun ringede selv.');
  await user.keyboard('{Escape}');
  await gone(label);
  await user.click(press(button));
  expect(await typedIn(label)).toBe('Hun ringede selv.');
  close();
});

test.each(['Det er ikke et brud', 'Ret en tid', 'Spørg indberetteren', 'Sagen er anmeldt'])(
  '"%s" says that something begun waits there',
  async (button) => {
    const { user, close } = await openCase();
    await user.click(press(button));
    await user.type(await field(/Begrundelse|Spørgsmål|Datatilsynets nummer/), '!');
    await user.keyboard('{Escape}');
    const words = await screen.findByText(moves.begun);
    expect(press(button).getAttribute('aria-describedby')).toBe(words.id);
    close();
  },
);

test('what was sent no longer waits', async () => {
  const { user, close } = await openCase({ answers: { notABreach: () => done } });
  await user.click(press('Det er ikke et brud'));
  await user.type(await field(/Begrundelse/), 'Rette modtager.');
  expect(screen.getByText(moves.begun)).toBeTruthy();
  await user.click(press('Gem: ikke et brud'));
  await waitFor(() => expect(screen.queryByText(moves.begun)).toBeNull());
  close();
});

test('what was typed to open a case again survives Escape', async () => {
  const { user, close } = await openCase({ breach: caseOf({ state: 'closed', moves: ['reopen'] }) });
  await user.click(press('Åbn igen'));
  await user.type(await field(/Begrundelse/), 'Der kom mere.');
  await user.keyboard('{Escape}');
  await gone(/Begrundelse/);
  await user.click(press('Åbn igen'));
  expect(await typedIn(/Begrundelse/)).toBe('Der kom mere.');
  close();
});

test('the reason for one move is not offered as the reason for another', async () => {
  const { user, close } = await openCase();
  await user.click(press('Det er ikke et brud'));
  await user.type(await field(/Begrundelse/), 'Rette modtager.');
  await user.keyboard('{Escape}');
  await gone(/Begrundelse/);
  await user.click(press('Sagen anmeldes ikke'));
  expect(await typedIn(/Hvorfor er en risiko usandsynlig/)).toBe('');
  close();
});

test('a signed-out person finds the text again after closing the form', async () => {
  const { user, close } = await openCase({ answers: { notABreach: () => no(401, 'not-signed-in') } });
  await user.click(press('Det er ikke et brud'));
  await user.type(await field(/Begrundelse/), 'Rette modtager.');
  await user.click(press('Gem: ikke et brud'));
  await screen.findByText('Titel not-signed-in.');
  await user.click(press(moves.cancel));
  await gone(/Begrundelse/);
  await user.click(press('Det er ikke et brud'));
  expect(await typedIn(/Begrundelse/)).toBe('Rette modtager.');
  close();
});

test('what was sent is not offered again', async () => {
  const { user, close } = await openCase({ answers: { askReporter: () => ({ status: 201, body: done.body }) } });
  await user.click(press('Spørg indberetteren'));
  await user.type(await field(/Spørgsmål/), 'Er den slettet?');
  await user.click(press('Send spørgsmål'));
  await screen.findByText('Spørgsmålet er sendt.');
  await gone(/Spørgsmål/);
  await user.click(press('Spørg indberetteren'));
  expect(await typedIn(/Spørgsmål/)).toBe('');
  close();
});

test('an enquiry whose answer was lost carries the same key after the form was closed and opened', async () => {
  const { desk, user, close } = await openCase({
    answers: { askReporter: (_, times) => (times === 1 ? 'unreached' : { status: 201, body: done.body }) },
  });
  await user.click(press('Spørg indberetteren'));
  await user.type(await field(/Spørgsmål/), 'Er den slettet?');
  await user.click(press('Send spørgsmål'));
  await screen.findByText('Der er ikke forbindelse lige nu.');
  await user.keyboard('{Escape}');
  await gone(/Spørgsmål/);
  await user.click(press('Spørg indberetteren'));
  await user.click(await screen.findByText('Send spørgsmål', { selector: 'button' }));
  await screen.findByText('Spørgsmålet er sendt.');
  expect(desk.of('askReporter')[0]?.key).toBe(desk.of('askReporter')[1]?.key);
  close();
});

test('another enquiry after a lost answer is not taken for the first', async () => {
  const { desk, user, close } = await openCase({
    answers: { askReporter: (_, times) => (times === 1 ? 'unreached' : { status: 201, body: done.body }) },
  });
  await user.click(press('Spørg indberetteren'));
  await user.type(await field(/Spørgsmål/), 'Er den slettet?');
  await user.click(press('Send spørgsmål'));
  await screen.findByText('Der er ikke forbindelse lige nu.');
  await user.type(await field(/Spørgsmål/), ' Helt?');
  await user.click(press('Send spørgsmål'));
  await screen.findByText('Spørgsmålet er sendt.');
  expect(desk.of('askReporter')[0]?.key).not.toBe(desk.of('askReporter')[1]?.key);
  close();
});

test('an untouched time is "now" again at the next opening, though the number is kept', async () => {
  const nows = ['2026-11-24T09:20:00Z', '2026-11-24T10:20:00Z'];
  const { user, close } = await openCase();
  await user.click(press('Sagen er anmeldt'));
  await user.type(await field(/Datatilsynets nummer/), '2026-442-1');
  await user.keyboard('{Escape}');
  await gone(/Datatilsynets nummer/);
  const wait = Date.parse(nows[1] ?? '') - Date.parse(nows[0] ?? '');
  const real = Date.now;
  const later = jest.spyOn(Date, 'now').mockImplementation(() => real() + wait);
  await user.click(press('Sagen er anmeldt'));
  expect([await typedIn(/Klokkeslæt/), await typedIn(/Datatilsynets nummer/)]).toEqual(['11.20', '2026-442-1']);
  later.mockRestore();
  close();
});

test('a note begun is still there after a look at the queue', async () => {
  const { user, close } = await openCase();
  await user.type(await field(/Skriv et notat/), 'Ringet til mor.');
  await user.click(screen.getByText(`← ${queue.show.open}`));
  await user.click(await screen.findByText('Sagen', { selector: 'a' }));
  expect(await typedIn(/Skriv et notat/)).toBe('Ringet til mor.');
  close();
});

test('a note that could not be saved is not taken for saved', async () => {
  const { user, close } = await openCase({ answers: { addNote: () => 'unreached' } });
  await user.type(await field(/Skriv et notat/), 'Ringet til mor.');
  await user.click(press('Gem notat'));
  await screen.findByText('Der er ikke forbindelse lige nu.');
  expect([await typedIn(/Skriv et notat/), card('Notater').textContent?.includes('Gemt')]).toEqual([
    'Ringet til mor.',
    false,
  ]);
  close();
});

test('nothing typed in a case lies in this computer’s storage', async () => {
  const { user, close } = await openCase();
  await user.type(await field(/Skriv et notat/), 'Karla Testesen');
  expect(JSON.stringify([{ ...localStorage }, { ...sessionStorage }])).not.toContain('Karla');
  close();
});
