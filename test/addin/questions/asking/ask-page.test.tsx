import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, Route, Routes } from 'react-router';
import { ReportPage } from '#addin/breaches/report/ReportPage.tsx';
import { AskPage } from '#addin/questions/asking/AskPage.tsx';
import { isAsked } from '#addin/questions/asking/use-found.ts';
import { da as report } from '#addin/texts/breaches/report.ts';
import { da as words } from '#addin/texts/desk.ts';
import { da as texts } from '#addin/texts/questions/asking.ts';
import { timesIn } from '#addin/texts/times.ts';
import { no, pretendDesk } from '#test/addin/support/desk.ts';
import { caseId, me } from '#test/addin/support/reports.ts';
import { pretendHost, show } from '#test/addin/support/screen.tsx';

beforeEach(() => localStorage.clear());

const answerBy = '2026-12-02';
const sent = { caseId, reference: '2026-0203', answerBy };
const hit = (slug: string, more: object = {}) => ({
  kind: 'article',
  slug,
  title: `Om ${slug}`,
  sentence: 'Nej, ikke i en almindelig mail.',
  marks: [[5, 9]],
  owner: { personId: me.personId, name: 'Sofie Lauritsen' },
  source: 'GDPR art. 32',
  reviewed: '2026-09-03',
  overdue: false,
  ...more,
});
const found = (hits: object[], looksLike = 'question') => ({ body: { hits, confident: hits.length > 0, looksLike } });
const mail = hit('cpr-og-helbred-i-mail');

const open = (answers: Parameters<typeof pretendDesk>[0] = {}, at = '/home/ask') => {
  const pretend = pretendDesk({
    me: () => ({ body: me }),
    findGuidance: () => found([mail]),
    readAnswerBy: () => ({ body: { answerBy, workingDays: 3 } }),
    guidanceHelped: () => ({ body: { helped: 1 } }),
    askQuestion: () => ({ body: sent }),
    ...answers,
  });
  show(
    <MemoryRouter initialEntries={[at]}>
      <Routes>
        <Route path="/home/ask" element={<AskPage />} />
        <Route path="/home/:kind" element={<ReportPage />} />
        <Route path="/guidance/:slug" element={<p>Hele artiklen</p>} />
      </Routes>
    </MemoryRouter>,
    { fetch: pretend.fetch, host: pretendHost({ door: 'teams' }) },
  );
  return { desk: pretend, user: userEvent.setup({ pointerEventsCheck: 0 }) };
};
const field = () => screen.findByRole('textbox', { name: texts.label });
const button = (name: string) => screen.findByRole('button', { name });
const asked = 'må jeg sende cpr i en mail';
const day = timesIn('da').ahead(answerBy, new Date());

test('after three words the best answer stands below, its decisive words apart', async () => {
  const { user } = open();
  await user.type(await field(), asked);
  expect(await screen.findByText(mail.title)).toBeTruthy();
  expect(screen.getByText('ikke', { selector: 'strong' })).toBeTruthy();
});

test('opened to register a citizen’s request, nothing is looked up, and it is sent as one', async () => {
  const { user, desk } = open({}, '/home/ask?as=request');
  await user.type(await field(), 'En borger vil se sin sag');
  await user.click(await button(texts.request.register));
  await waitFor(() =>
    expect(desk.of('askQuestion').map(({ body }) => body)).toMatchObject([{ topic: 'subject-request' }]),
  );
  expect(desk.of('findGuidance')).toEqual([]);
});

test('nothing of what is typed stands in an address: those are written into logs', async () => {
  const { user, desk } = open();
  await user.type(await field(), asked);
  await screen.findByText(mail.title);
  expect(desk.asked.filter(({ path, query }) => /cpr/i.test(path + JSON.stringify(query)))).toEqual([]);
});

test.each([
  ['cpr mail', false],
  ['cpr i mail', true],
  ['“cpr” – ?', false],
])('“%s” has words enough to be looked up: %s', (text, is) => expect(isAsked(text)).toBe(is));

test('at most three answers are shown', async () => {
  const { user } = open({ findGuidance: () => found(['a', 'b', 'c', 'd'].map((slug) => hit(slug))) });
  await user.type(await field(), asked);
  await screen.findByText(texts.found(3));
  expect(screen.getAllByText(/^Om /)).toHaveLength(3);
});

test('“Det hjalp” is counted, thanks and leads home', async () => {
  const { user, desk } = open();
  await user.type(await field(), asked);
  await user.click(await button(texts.helped));
  expect(await screen.findByText(texts.toHome, { selector: 'a' })).toBeTruthy();
  expect(desk.of('guidanceHelped')[0]?.body).toEqual({ about: mail.slug, where: 'tab' });
});

test('the whole article is one press away', async () => {
  const { user } = open();
  await user.type(await field(), asked);
  await user.click(await button(texts.readAll));
  expect(await screen.findByText('Hele artiklen')).toBeTruthy();
});

test('what nothing answers is said, and sending is the button to press', async () => {
  const { user, desk } = open({ findGuidance: () => found([]) });
  await user.type(await field(), 'kan dpo holde oplæg');
  await screen.findByRole('heading', { name: texts.none.title });
  await user.click(await button(texts.send));
  expect(await screen.findByText(sent.reference)).toBeTruthy();
  expect(desk.of('askQuestion')[0]?.body).toEqual({ text: 'kan dpo holde oplæg', door: 'teams' });
  expect(screen.getByText(texts.receipt.by(day))).toBeTruthy();
});

test('a question that guidance came near goes with the topic of that article', async () => {
  const { user, desk } = open();
  await user.type(await field(), asked);
  await screen.findByText(mail.title);
  expect(await screen.findByText(texts.answeredBy(day))).toBeTruthy();
  await user.click(await button(texts.send));
  await waitFor(() => expect(desk.of('askQuestion')[0]?.body).toMatchObject({ topic: 'sending' }));
});

test('a breach being told gets its own door, and the text comes along into the report', async () => {
  const { user } = open({ findGuidance: () => found([mail], 'breach') });
  const told = 'jeg kom til at glemme tasken i bussen';
  await user.type(await field(), told);
  const door = await screen.findByRole('region', { name: texts.breach.title });
  await user.click(within(door).getByText(texts.breach.report, { selector: 'button' }));
  expect(await screen.findByLabelText(report.more.description)).toHaveProperty('value', told);
});

test('where it is only a question the answers are shown after all', async () => {
  const { user } = open({ findGuidance: () => found([mail], 'breach') });
  await user.type(await field(), asked);
  await user.click(await button(texts.breach.onlyAsking));
  expect(await screen.findByText(mail.title)).toBeTruthy();
});

test('a citizen’s request is registered as one', async () => {
  const { user, desk } = open({ findGuidance: () => found([], 'subject-request') });
  await user.type(await field(), 'en borger vil se sin sag');
  await user.click(await button(texts.request.register));
  await screen.findByText(texts.receipt.request);
  expect(desk.of('askQuestion')[0]?.body).toMatchObject({ topic: 'subject-request' });
});

test('a CPR number is hidden before anything is looked up or sent', async () => {
  const { user, desk } = open();
  await user.type(await field(), 'må jeg sende 251248-4916 i mail');
  await screen.findByText(texts.hidden);
  await user.click(await button(texts.send));
  await screen.findByText(sent.reference);
  expect(JSON.stringify(desk.asked)).not.toContain('4916');
});

test('where guidance is silent the question can still be sent', async () => {
  const { user } = open({ findGuidance: () => no(503, 'away') });
  await user.type(await field(), asked);
  await screen.findByRole('heading', { name: texts.silent.title });
  await user.click(await button(texts.send));
  expect(await screen.findByText(sent.reference)).toBeTruthy();
});

test('without network the text stays, and goes with the same key when it is sent again', async () => {
  const { user, desk } = open({ askQuestion: (_, times) => (times === 1 ? 'unreached' : { body: sent }) });
  await user.type(await field(), asked);
  await user.click(await button(texts.send));
  await screen.findByText(new RegExp(words.failures.offline.title));
  await user.click(await button(texts.send));
  await screen.findByText(sent.reference);
  expect(new Set(desk.of('askQuestion').map(({ key }) => key)).size).toBe(1);
});
