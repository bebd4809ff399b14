import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Link, MemoryRouter, Route, Routes } from 'react-router';
import { MyReportPage } from '#addin/breaches/my/MyReportPage.tsx';
import { ReportPage } from '#addin/breaches/report/ReportPage.tsx';
import * as askForMail from '#addin/texts/ask-for-mail.ts';
import { no, pretendDesk } from '#test/addin/support/desk.ts';
import { breachId, me, myReport, question, receipt, recipientId } from '#test/addin/support/reports.ts';
import { pretendHost, show } from '#test/addin/support/screen.tsx';

type Answers = Parameters<typeof pretendDesk>[0];
const leo = { personId: 'e2d54ff4-26d4-4b07-b74b-6799c8224ce6', name: 'Leo Kruse', unit: null };
const openTab = (path: string, answers: Answers) => {
  const desk = pretendDesk({
    me: () => ({ body: me }),
    registerBreach: () => ({ body: receipt }),
    readBreach: () => ({ body: myReport }),
    ...answers,
  });
  show(
    <MemoryRouter initialEntries={[path]}>
      <Routes>
        <Route path="/report/:kind" element={<ReportPage />} />
        <Route path="/reports/:breachId" element={<MyReportPage />} />
        <Route path="*" element={<Link to={`/reports/${breachId}`}>Forsiden</Link>} />
      </Routes>
    </MemoryRouter>,
    { fetch: desk.fetch, host: pretendHost({ door: 'teams' }) },
  );
  return { desk, user: userEvent.setup({ pointerEventsCheck: 0 }) };
};
const sentBody = (desk: ReturnType<typeof pretendDesk>) => desk.of('registerBreach').at(-1)?.body;
const send = () => screen.getByRole('button', { name: 'Send indberetning' });

beforeEach(() => localStorage.clear());

test('a lost phone is reported with the questions of its kind', async () => {
  const { desk, user } = openTab('/report/lost-device', {});
  await user.click(await screen.findByRole('radio', { name: 'Telefon' }));
  await user.click(send());
  await screen.findByRole('heading', { name: /2026-0042/ });
  expect(sentBody(desk)).toMatchObject({ kind: 'lost-device', door: 'teams', answers: { device: 'phone' } });
});

test('a kind nobody knows leads to the front page', async () => {
  openTab('/report/volcano', {});
  expect(await screen.findByText('Forsiden')).toBeTruthy();
});

test('an employee is not asked for whom the report is', async () => {
  openTab('/report/other', {});
  await screen.findByRole('radio', { name: 'Lige nu' });
  expect(screen.queryByRole('region', { name: 'Hvem indberetter du for?' })).toBeNull();
});

test('the team reports for a colleague who called', async () => {
  const { desk, user } = openTab('/report/snooping', {
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
  const { desk, user } = openTab('/report/snooping', {
    registerBreach: (_, times) => (times === 1 ? double : { body: receipt }),
  });
  await user.click(await screen.findByRole('radio', { name: 'Tidligere i dag' }));
  await user.click(send());
  await user.click(await screen.findByRole('radio', { name: 'Anden gang' }));
  await user.click(send());
  await waitFor(() => expect(sentBody(desk)).toMatchObject({ found: { choice: 'later' } }));
});

test('the team’s question is answered where it is asked', async () => {
  const { desk, user } = openTab(`/reports/${breachId}`, {
    answerQuestion: () => ({ body: { breachId, version: 2 } }),
  });
  await user.type(await screen.findByLabelText('Dit svar'), 'Ja');
  await user.click(screen.getByRole('button', { name: 'Send svar' }));
  await waitFor(() => expect(desk.of('answerQuestion')[0]?.body).toEqual({ text: 'Ja' }));
});

test('an open question stands on the page once', async () => {
  openTab(`/reports/${breachId}`, {});
  await screen.findByLabelText('Dit svar');
  expect(screen.getAllByText(question.text)).toHaveLength(1);
});

test('an addition whose answer was lost is sent again with the same key', async () => {
  const { desk, user } = openTab(`/reports/${breachId}`, {
    addToReport: (_, times) => (times === 1 ? 'unreached' : { body: { breachId, version: 2 } }),
  });
  await user.type(await screen.findByLabelText('Tilføj til indberetningen'), 'Mere');
  await user.click(screen.getByRole('button', { name: 'Tilføj' }));
  await screen.findByText('Der er ikke forbindelse lige nu');
  await user.click(screen.getByRole('button', { name: 'Tilføj' }));
  await waitFor(() => expect(desk.of('addToReport')).toHaveLength(2));
  expect(new Set(desk.of('addToReport').map(({ key }) => key)).size).toBe(1);
});

test('that a recipient has deleted is one tap', async () => {
  const { desk, user } = openTab(`/reports/${breachId}`, {
    recordDeletion: () => ({ body: { breachId, version: 2 } }),
  });
  await user.click(await screen.findByRole('radio', { name: 'Ja, slettet' }));
  await waitFor(() =>
    expect(desk.of('recordDeletion')[0]?.body).toEqual({ version: 1, recipientId, deletion: 'confirmed' }),
  );
});

describe('who received the mail', () => {
  const sender = { address: 'leo@eksempel-kommune.example', name: leo.name };
  const mail = { subject: 'Handleplan', attachments: [], completeness: 'window', sender };
  const [karl] = myReport.recipients;
  const self = { ...karl, recipientId: leo.personId, name: me.name, deletion: 'not-asked', self: true };
  const open = (recipients: object[]) =>
    openTab(`/reports/${breachId}`, {
      readBreach: () => ({ body: { ...myReport, mail, recipients } }),
      recordDeletion: () => ({ body: { breachId, version: 2 } }),
    });

  test('is asked only whether the own copy is deleted', async () => {
    open([karl ?? {}, self]);
    const answers = await screen.findAllByRole('radio');
    expect(answers.map((one) => one.parentElement?.textContent)).toEqual(['Ja, slettet', 'Ikke endnu']);
    expect(screen.queryByText('Har modtageren slettet det?')).toBeNull();
  });

  test('says with one tap that it is', async () => {
    const { desk, user } = open([self]);
    await user.click(await screen.findByRole('radio', { name: 'Ja, slettet' }));
    await waitFor(() =>
      expect(desk.of('recordDeletion')[0]?.body).toEqual({
        version: 1,
        recipientId: self.recipientId,
        deletion: 'confirmed',
      }),
    );
  });

  test('is not asked about others', async () => {
    open([karl ?? {}]);
    await screen.findByText('Det har du fortalt');
    expect(screen.queryByRole('radio')).toBeNull();
  });
});

test('who saw it is asked once somebody may have, and goes with the report', async () => {
  const { desk, user } = openTab('/report/other', {});
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
  const { desk, user } = openTab('/report/other', {});
  await user.click(await screen.findByText('Send indberetning'));
  expect(await screen.findByText('Skriv med et par ord, hvad der er sket.')).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByLabelText(/Beskriv det kort/));
  expect(desk.of('registerBreach')).toEqual([]);
});

test('of something else one word is enough', async () => {
  const { desk, user } = openTab('/report/other', {});
  await user.type(await screen.findByLabelText(/Beskriv det kort/), 'Kaffe');
  await user.click(send());
  await waitFor(() => expect(sentBody(desk)).toMatchObject({ kind: 'other', description: 'Kaffe' }));
});

test('a mail with nobody named is asked about once, and leads to the field for the address', async () => {
  const { desk, user } = openTab('/report/misdirected-mail', {});
  await user.click(await screen.findByText('Send indberetning'));
  await user.click(await screen.findByText('Skriv en', { selector: 'button' }));
  expect(document.activeElement).toBe(screen.getByLabelText('Mailadresse'));
  await user.click(send());
  await waitFor(() => expect(desk.of('registerBreach').length).toBe(1));
});

const unmarked = {
  ...myReport,
  conversation: [],
  recipients: myReport.recipients.map((one) => ({ ...one, wrong: false })),
};

test('who should not have had the mail can be said afterwards', async () => {
  const { desk, user } = openTab(`/reports/${breachId}`, {
    readBreach: () => ({ body: unmarked }),
    markOwnRecipients: () => ({ body: { breachId, version: 1 } }),
  });
  await user.click(await screen.findByLabelText(/^Karl/));
  await user.click(screen.getByText('Gem', { selector: 'button' }));
  await waitFor(() => expect(desk.of('markOwnRecipients')[0]?.body).toEqual({ recipientIds: [recipientId] }));
});

test('where everybody is marked there is nobody left to mark', async () => {
  openTab(`/reports/${breachId}`, {});
  await screen.findByLabelText('Dit svar');
  expect(screen.queryByText('Hvem skulle ikke have haft mailen?')).toBeNull();
});

test('an answer begun is still there after a look at another page', async () => {
  const { user } = openTab(`/reports/${breachId}`, {});
  await user.type(await screen.findByLabelText('Dit svar'), 'Ja, og');
  await user.click(screen.getByText(/Mine indberetninger/, { selector: 'a' }));
  await user.click(await screen.findByText('Forsiden', { selector: 'a' }));
  expect(await screen.findByLabelText('Dit svar')).toHaveProperty('value', 'Ja, og');
});

test('an addition whose answer was lost goes with the same key, and arrives once', async () => {
  const { desk, user } = openTab(`/reports/${breachId}`, {
    addToReport: (_, times) => (times === 1 ? 'unreached' : { body: { breachId, version: 2 } }),
  });
  await user.type(await screen.findByLabelText('Tilføj til indberetningen'), 'Et bilag mere');
  await user.click(screen.getByText('Tilføj', { selector: 'button' }));
  await screen.findByText('Der er ikke forbindelse lige nu');
  await user.click(screen.getByText('Tilføj', { selector: 'button' }));
  await waitFor(() => expect(desk.of('addToReport').length).toBe(2));
  expect(desk.of('addToReport')[0]?.key).toBe(desk.of('addToReport')[1]?.key);
});

describe('the search for a colleague', () => {
  const searched = async (found: number, typed: string) => {
    const people = Array.from({ length: found }, (_, at) => ({
      ...leo,
      personId: `e2d54ff4-26d4-4b07-b74b-6799c8224c${String(at).padStart(2, '0')}`,
    }));
    const { user } = openTab('/report/snooping', {
      me: () => ({ body: { ...me, roles: ['Gdpr.Team'] } }),
      findPeople: () => ({ body: { people } }),
    });
    await user.click(await screen.findByRole('radio', { name: 'En kollega, der ringede' }));
    await user.type(screen.getByRole('searchbox'), typed);
  };

  test('that finds nobody says what it looked for', async () => {
    await searched(0, 'Kruse');
    expect(await screen.findByText(/Ingen har et navn, der begynder med „Kruse“/)).toBeTruthy();
  });

  test('that finds more than it shows says so', async () => {
    await searched(9, 'Le');
    expect(await screen.findByText('Der er flere. Skriv mere af navnet.')).toBeTruthy();
  });
});

describe('the mail itself, after the report', () => {
  const mail = { subject: 'Handleplan', attachments: [], completeness: 'window', internetMessageId: '<1@x.example>' };
  const kept = { body: { evidenceId: recipientId, size: 9 } };
  const openMine = (given: object, answers: Answers = {}) =>
    openTab(`/reports/${breachId}`, { readBreach: () => ({ body: { ...myReport, mail, ...given } }), ...answers });
  const sendMail = () => screen.findByRole('button', { name: 'Send mailen til GDPR-teamet' });

  test('is sent with one press, and the desk finds it in the mailbox', async () => {
    const { desk, user } = openMine({ conversation: [] }, { keepMail: () => kept });
    await user.click(await sendMail());
    await waitFor(() => expect(desk.of('keepMail')[0]).toMatchObject({ body: {}, key: expect.any(String) }));
  });

  test('is the answer where the team asked for it', async () => {
    const asked = { ...question, text: askForMail.da.question };
    const answered = { body: { breachId, version: 2 } };
    const { desk, user } = openMine(
      { conversation: [asked] },
      { keepMail: () => kept, answerQuestion: () => answered },
    );
    await user.click(await sendMail());
    await waitFor(() => expect(desk.of('answerQuestion')[0]?.body).toEqual({ text: askForMail.da.answer }));
  });

  test('answers no other question', async () => {
    const { desk, user } = openMine({ conversation: [question] }, { keepMail: () => kept });
    await user.click(await sendMail());
    await waitFor(() => expect(desk.of('readBreach').length).toBeGreaterThan(1));
    expect(desk.of('answerQuestion')).toEqual([]);
  });

  test('that cannot be found says so, and the question stays open', async () => {
    const asked = { ...question, text: askForMail.da.question };
    const { desk, user } = openMine({ conversation: [asked] }, { keepMail: () => no(404, 'mail-not-found') });
    await user.click(await sendMail());
    await screen.findByText('Titel mail-not-found');
    expect(desk.of('answerQuestion')).toEqual([]);
  });

  test('is not offered where nobody could find it', async () => {
    openMine({ mail: { ...mail, internetMessageId: undefined }, conversation: [] });
    await screen.findByRole('heading', { name: /2026-0042/ });
    expect(screen.queryByRole('button', { name: 'Send mailen til GDPR-teamet' })).toBeNull();
  });
});
