import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { act } from 'react';
import { pauseBefore } from '#addin/breaches/report/sending/send-until-answered.ts';
import { OutlookDoor } from '#addin/outlook/OutlookDoor.tsx';
import { no, pretendDesk } from '#test/addin/support/desk.ts';
import { outlookItem, pretendOutlook } from '#test/addin/support/outlook.ts';
import { count, inMailbox, mark, openPane, send, sendAsItIs, sentBody } from '#test/addin/support/pane.tsx';
import { karl, me, receipt } from '#test/addin/support/reports.ts';
import { show } from '#test/addin/support/screen.tsx';

beforeEach(() => localStorage.clear());
afterEach(() => {
  jest.useRealTimers();
});

test('a mail to the wrong person is reported in three clicks after marking, without typing', async () => {
  const { desk, user } = openPane();
  await user.click(await mark(/Karl Hansen/));
  await user.click(screen.getByRole('checkbox', { name: /CPR-nummer/ }));
  await user.click(screen.getByRole('radio', { name: '1 person' }));
  await user.click(send());
  await screen.findByRole('heading', { name: /2026-0042/ });
  expect(sentBody(desk)).toMatchObject({
    kind: 'misdirected-mail',
    door: 'outlook',
    dataKinds: ['cpr'],
    people: 'one',
  });
});

test('after sending, the focus is on the title of the receipt', async () => {
  const { user } = openPane();
  await user.click(await mark(/Karl Hansen/));
  await user.click(send());
  const title = await screen.findByRole('heading', { level: 1, name: /Tak/ });
  // A page takes the focus in an effect, after it is there.
  await waitFor(() => expect(document.activeElement).toBe(title));
});

test('the mailbox shows who had it as bcc', async () => {
  openPane();
  expect((await mark(/Skjult Modtager/)).closest('li')?.textContent).toContain('Bcc');
});

test('no recipient is marked beforehand, not even the only one outside', async () => {
  openPane();
  await mark(/Skjult Modtager/);
  const marks = within(screen.getByRole('region', { name: /Hvem skulle ikke/ })).getAllByRole('checkbox');
  expect(marks.filter((one) => one instanceof HTMLInputElement && one.checked)).toEqual([]);
});

test('a whole group is marked with one tap', async () => {
  const group = ['1', '2', '3', '4', '5'].map((one) => ({
    ...karl,
    address: `foraelder${one}@post.example`,
    name: `Forælder ${one}`,
  }));
  const { desk, user } = openPane({ lookUpMail: () => ({ body: { ...inMailbox, recipients: group } }) });
  await user.click(await screen.findByRole('button', { name: 'Marker alle 5' }));
  await user.click(send());
  await waitFor(() =>
    expect(sentBody(desk)).toMatchObject({ mail: { recipients: group.map(() => ({ wrong: true })) } }),
  );
});

test('where the mailbox cannot be asked, the list is said to be incomplete', async () => {
  openPane({ lookUpMail: () => no(503, 'mailbox-unavailable') });
  expect(await screen.findByText(/Listen kan mangle nogen/)).toBeTruthy();
});

test('a mark made before the mailbox answers survives its answer', async () => {
  let answer: (value: { body: unknown }) => void = () => undefined;
  const { desk, user } = openPane({
    lookUpMail: () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
  });
  await user.click(await mark(/Karl Hansen/));
  await act(async () => answer({ body: inMailbox }));
  await mark(/Skjult Modtager/);
  await user.click(send());
  await waitFor(() =>
    expect(sentBody(desk)).toMatchObject({
      mail: { recipients: [{ wrong: true }, { wrong: false }, { wrong: false }] },
    }),
  );
});

const factOfMail = async () => {
  await mark(/Skjult Modtager/);
  return screen.getByRole('region', { name: 'Mailen' }).textContent;
};

test('the size of the whole mail is shown', async () => {
  openPane();
  expect(await factOfMail()).toMatch(/· 9 kB$/);
});

test('a size the mailbox did not give is not guessed', async () => {
  openPane({ lookUpMail: () => ({ body: { ...inMailbox, size: undefined } }) });
  expect(await factOfMail()).not.toContain('kB');
});

test('the subject of a stranger is text', async () => {
  openPane({ lookUpMail: () => no(404, 'mail-not-found') }, { subject: '<img src=x onerror=alert(1)>' });
  expect(await screen.findByText('<img src=x onerror=alert(1)>')).toBeTruthy();
});

test('a lost answer is sent again at a press, with the same key, and ends in one receipt', async () => {
  const { desk } = openPane({ registerBreach: (_, times) => (times === 1 ? 'unreached' : { body: receipt }) });
  await mark(/Karl Hansen/);
  // By itself it goes again after a pause, which on a busy machine is over before anybody has pressed.
  jest.useFakeTimers();
  const user = userEvent.setup({ pointerEventsCheck: 0, advanceTimers: jest.advanceTimersByTime });
  await sendAsItIs(user);
  const begun = jest.now();
  await user.click(await screen.findByRole('button', { name: 'Prøv nu' }));
  await screen.findByRole('heading', { name: /2026-0042/ });
  expect(jest.now() - begun).toBeLessThan(pauseBefore(0));
  const [first, second] = desk.of('registerBreach');
  expect(second?.key).toBe(first?.key);
});

test('a report begun before the window closed goes out by itself when it opens again', async () => {
  const begun = openPane({ registerBreach: () => 'unreached' });
  await mark(/Karl Hansen/);
  await sendAsItIs(begun.user);
  await screen.findByText('Indberetningen er ikke sendt endnu.');
  begun.close();
  count.mail -= 1;
  const { desk } = openPane();
  await screen.findByRole('heading', { name: /2026-0042/ });
  expect(desk.of('registerBreach')[0]?.key).toBe(begun.desk.of('registerBreach')[0]?.key);
});

test('a report about another mail that never got through goes out as soon as the pane is opened', async () => {
  const begun = openPane({ registerBreach: () => 'unreached' });
  await mark(/Karl Hansen/);
  await sendAsItIs(begun.user);
  await screen.findByText('Indberetningen er ikke sendt endnu.');
  begun.close();
  openPane();
  expect(await screen.findByText('Din indberetning fra før er nu sendt: 2026-0042')).toBeTruthy();
});

test('the draft is gone when the receipt has come', async () => {
  const { user } = openPane();
  await user.click(await mark(/Karl Hansen/));
  await user.click(send());
  await screen.findByRole('heading', { name: /2026-0042/ });
  expect(Object.keys(localStorage)).toEqual([]);
});

test('a refusal is shown at its field, gets the focus, and nothing written is lost', async () => {
  const refused = no(422, 'time-does-not-exist', [
    { field: 'found', message: 'Fandtes ikke', proposal: '2026-03-29T03:30' },
  ]);
  const { desk, user } = openPane({ registerBreach: (_, times) => (times === 1 ? refused : { body: receipt }) });
  await user.click(await mark(/Karl Hansen/));
  await user.click(send());
  await user.click(await screen.findByRole('button', { name: 'Brug 3.30' }));
  await user.click(send());
  await waitFor(() =>
    expect(sentBody(desk)).toMatchObject({
      found: { when: '2026-03-29T03:30' },
      mail: { recipients: [{ wrong: true }, {}, {}] },
    }),
  );
});

test('corrected words get a key of their own', async () => {
  const { desk, user } = openPane({
    registerBreach: (_, times) => (times === 1 ? no(400, 'faulty-fields') : { body: receipt }),
  });
  await mark(/Karl Hansen/);
  await sendAsItIs(user);
  await screen.findByText('Titel faulty-fields.');
  await user.click(send());
  await waitFor(() => expect(new Set(desk.of('registerBreach').map(({ key }) => key)).size).toBe(2));
});

test('a mail reported before joins its case, and the receipt says so', async () => {
  const { user } = openPane({ registerBreach: () => ({ body: { ...receipt, joined: true } }) });
  await mark(/Karl Hansen/);
  await sendAsItIs(user);
  expect(await screen.findByText(/allerede indberettet/)).toBeTruthy();
});

test('the letter to the wrong recipient is ready in Danish', async () => {
  const { user, writeMail } = openPane();
  await user.click(await mark(/Karl Hansen/));
  await user.click(screen.getByRole('button', { name: 'Skriv til modtageren' }));
  expect(writeMail).toHaveBeenCalledWith(
    expect.objectContaining({ to: ['Karl@bolig.example'], text: expect.stringContaining('slette den helt') }),
  );
});

test('where no mail can be opened, the letter can be copied', async () => {
  const { user } = openPane(
    {},
    {},
    jest.fn(async () => false),
  );
  await user.click(await mark(/Karl Hansen/));
  await user.click(screen.getByRole('button', { name: 'Skriv til modtageren' }));
  expect(await screen.findByRole('button', { name: 'Kopiér' })).toBeTruthy();
});

test('a pinned pane follows the open mail and keeps what was begun about the other', async () => {
  const { outlook, user } = openPane({ lookUpMail: () => no(404, 'mail-not-found') });
  const first = outlookItem({ internetMessageId: `<${count.mail}@eksempel-kommune.example>` });
  await user.click(await mark(/Karl Hansen/));
  act(() => outlook.open(outlookItem({ internetMessageId: '<anden@x.example>', subject: 'En anden mail' })));
  await screen.findByText('En anden mail');
  act(() => outlook.open(first));
  await screen.findByText('Møde på fredag');
  expect(await mark(/Karl Hansen/)).toHaveProperty('checked', true);
});

test('without an open mail the pane says what to open', async () => {
  pretendOutlook(null);
  show(<OutlookDoor />, { fetch: pretendDesk({ me: () => ({ body: me }) }).fetch });
  expect(await screen.findByText('Åbn den mail, det handler om')).toBeTruthy();
});
