import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, Route, Routes } from 'react-router';
import { CasePage } from '#addin/cases/frame/CasePage.tsx';
import { MyCasePage } from '#addin/cases/my/MyCasePage.tsx';
import { Keys } from '#addin/look/keys/Keys.tsx';
import { da as personal } from '#addin/texts/guidance/personal.ts';
import { da as cases } from '#addin/texts/questions/case.ts';
import { da as moves } from '#addin/texts/questions/each-move.ts';
import { da as own } from '#addin/texts/questions/my.ts';
import { da as statuses } from '#addin/texts/status.ts';
import { timesIn } from '#addin/texts/times.ts';
import type { QuestionView } from '#shared/questions/views.ts';
import { hoursFromNow, jonas, now, sofie } from '#test/addin/cases/queue/row-of.ts';
import { clientSettingsAt } from '#test/addin/support/client-settings.ts';
import { no, pretendDesk } from '#test/addin/support/desk.ts';
import { me } from '#test/addin/support/reports.ts';
import { pretendHost, show } from '#test/addin/support/screen.tsx';
import { answered, askedBy, law, questionId, questionOf, text } from './question-of.ts';

type Answers = Parameters<typeof pretendDesk>[0];
const done = { body: { caseId: questionId, version: 3 } };
const hit = {
  kind: 'article' as const,
  slug: 'billeder-af-ansatte',
  title: 'Billeder af ansatte',
  sentence: 'Sig det på forhånd.',
  marks: [],
  owner: jonas,
  source: null,
  reviewed: '2026-06-20',
  overdue: false,
};

const open = (found: QuestionView | ReturnType<typeof askedBy>, answers: Answers = {}) => {
  const isTeam = found.view === 'case';
  const desk = pretendDesk({
    me: () => ({ body: isTeam ? { ...me, ...sofie, roles: ['Gdpr.Team'] } : me }),
    readClientSettings: () => ({ body: clientSettingsAt(now) }),
    listTeam: () => ({ body: { people: [jonas, sofie].map((one) => ({ ...one, unit: null })) } }),
    listDrafts: () => ({ body: { drafts: [] } }),
    keepDraft: () => ({ body: { keptAt: now.toISOString() } }),
    findGuidance: () => ({ body: { hits: [hit], confident: true, looksLike: 'question' } }),
    readCase: () => ({ body: found }),
    ...answers,
  });
  show(
    <Keys>
      <MemoryRouter initialEntries={[isTeam ? `/questions/${found.reference}` : `/mine/${found.reference}`]}>
        <Routes>
          <Route path="/questions/:number" element={<CasePage of="question" />} />
          <Route path="/mine/:number" element={<MyCasePage />} />
          <Route path="/guidance/:slug/edit" element={<p>Her skrives vejledning</p>} />
        </Routes>
      </MemoryRouter>
    </Keys>,
    { fetch: desk.fetch, host: pretendHost({ door: 'teams' }) },
  );
  return { desk, user: userEvent.setup({ pointerEventsCheck: 0 }) };
};
const writing = () => screen.findByLabelText(cases.answer.label, { selector: 'textarea' });
const press = (words: string) => screen.getByText(words, { selector: 'button' });

test('an answer is written with what is similar, its source beside it, and sent', async () => {
  const { desk, user } = open(questionOf(), { sendAnswer: () => done });
  await user.type(await writing(), 'Nej.');
  await user.click(await screen.findByLabelText(cases.similar.insertOf(hit.title)));
  await user.click(press(cases.answer.send));
  await waitFor(() => expect(desk.of('sendAnswer').length).toBe(1));
  expect(desk.of('sendAnswer')[0]?.body).toMatchObject({
    version: 2,
    text: `Nej. ${hit.sentence}`,
    sources: [{ kind: 'guidance', text: hit.title, slug: hit.slug }],
  });
});

test('a CPR number keeps it from being sent, and is said', async () => {
  const { desk, user } = open(questionOf(), { sendAnswer: () => done });
  await user.type(await writing(), 'Ja, 111111-1118.');
  expect(await screen.findByText(cases.check.cpr)).toBeTruthy();
  await user.click(press(cases.answer.send));
  expect(await screen.findByText(cases.answer.cpr)).toBeTruthy();
  expect(desk.of('sendAnswer')).toEqual([]);
});

test('the one colleague is asked by name to look at it first', async () => {
  const { desk, user } = open(questionOf(), { askReview: () => done });
  await user.type(await writing(), 'Nej.');
  await user.click(press(cases.review.ask('Jonas')));
  await waitFor(() => expect(desk.of('askReview')[0]?.body).toMatchObject({ text: 'Nej.', to: jonas.personId }));
});

const proposed = (given: object = {}) => {
  const proposal = { text: 'Nej.', sources: [law], by: sofie, to: jonas, askedAt: now.toISOString() };
  return questionOf({ proposal: { ...proposal, good: null, noteId: null, ...given } });
};
const kept = (typed: string) => ({
  ...{ draftId: '5f0c1d1e-1c57-4f0a-9a51-3e1a3c1f0101', form: 'send-answer' as const, from: 1 },
  ...{ typed: { text: typed }, keptAt: now.toISOString() },
});

test('who is asked reads the very answer, whatever they had typed themselves, and says that it is good', async () => {
  const found = proposed({ by: jonas, to: sofie });
  const { desk, user } = open(found, {
    reviewAnswer: () => done,
    listDrafts: () => ({ body: { drafts: [kept('Mit eget.')] } }),
  });
  await screen.findByText(cases.review.yes);
  expect(screen.getByText('Nej.')).toBeTruthy();
  expect(screen.queryByLabelText(cases.answer.label, { selector: 'textarea' })).toBeNull();
  await user.click(press(cases.review.yes));
  await waitFor(() => expect(desk.of('reviewAnswer')[0]?.body).toEqual({ version: 2, good: true }));
});

test('who changes it instead has not found it good', async () => {
  const { user } = open(proposed({ by: jonas, to: sofie }));
  await user.click(await screen.findByText(cases.review.correct));
  expect(await writing()).toHaveProperty('value', 'Nej.');
  expect(screen.queryByText(cases.review.yes)).toBeNull();
});

test.each([
  [true, 'good', 'changed'],
  [null, 'waits', 'changedMeanwhile'],
] as const)('what a colleague saw (%s) is said of those words alone', async (good, asked, changed) => {
  const { user } = open(proposed({ good }));
  expect(await screen.findByText(cases.review[asked](jonas.name))).toBeTruthy();
  await user.type(await writing(), ' Eller jo.');
  expect(await screen.findByText(cases.review[changed](jonas.name))).toBeTruthy();
  expect(screen.queryByText(cases.review[asked](jonas.name))).toBeNull();
});

test('an older draft that comes back is not what he saw', async () => {
  open(proposed({ good: true }), { listDrafts: () => ({ body: { drafts: [kept('Jo.')] } }) });
  expect(await screen.findByText(cases.review.changed(jonas.name))).toBeTruthy();
  expect(await writing()).toHaveProperty('value', 'Jo.');
});

const entry = (verb: string, by = sofie) => ({ sequence: 9, at: now.toISOString(), by, verb, facts: {} });
const untaken = questionOf({ version: 1, state: 'new', takenBy: null });

test.each([
  ['taken', sofie, 2],
  ['topic-corrected', sofie, 2],
  ['taken', jonas, 1],
] as const)('one is not in conflict with oneself: %s', async (verb, by, sent) => {
  let found = untaken;
  const { desk, user } = open(untaken, {
    readCase: () => ({ body: found }),
    sendAnswer: ({ body }) => ((body as { version: number }).version === 2 ? done : no(409, 'changed-meanwhile')),
  });
  await user.type(await writing(), 'Nej.');
  found = questionOf({ version: 2, takenBy: by, timeline: [entry(verb, by)] });
  await user.click(press(cases.answer.send));
  await waitFor(() => expect(desk.of('sendAnswer').length).toBe(sent));
  if (sent === 1) expect(await screen.findByRole('alert')).toBeTruthy();
  else expect(screen.queryByRole('alert')).toBeNull();
});

test('an answer is shown once, large, and not again in the conversation', async () => {
  const found = { state: 'closed' as const, answered: true, answers: [{ ...answered.answer, released: null }] };
  open(questionOf({ ...found, texts: [...questionOf().texts, { ...answered.text, text: 'Nej.' }] }));
  await screen.findByText(cases.release.onlyTeam);
  expect(screen.getAllByText('Nej.')).toHaveLength(1);
});

const sentAnswer = (given: object = {}) =>
  questionOf({
    ...{ state: 'closed', answered: true, version: 7 },
    answers: [{ ...answered.answer, released: null, ...given }],
    texts: [...questionOf().texts, { ...answered.text, text: 'Nej. Spørg Jens på 72 00 00 10.' }],
  });
const guidance = { slug: 'film-til-fester', title: 'Film til fester' };

test('a good answer is made guidance in one move', async () => {
  const { desk, user } = open(sentAnswer(), {
    draftFromAnswer: () => ({ body: { ...done.body, slug: guidance.slug } }),
  });
  await user.click(await screen.findByText(moves['make-guidance'].button));
  await screen.findByText('Her skrives vejledning');
  expect(desk.of('draftFromAnswer').map(({ body }) => body)).toEqual([{ version: 7 }]);
});

test('or at once when it is sent', async () => {
  const { desk, user } = open(questionOf(), {
    sendAnswer: () => done,
    draftFromAnswer: () => ({ body: { ...done.body, slug: guidance.slug } }),
  });
  await user.type(await writing(), 'Nej.');
  await user.click(screen.getByLabelText(cases.guidance.after));
  await user.click(press(cases.answer.send));
  await screen.findByText('Her skrives vejledning');
  expect(desk.of('draftFromAnswer').map(({ body }) => body)).toEqual([{ version: 3 }]);
});

test.each(['draft', 'shown', 'off'] as const)('the case leads to the guidance it became: %s', async (state) => {
  open(sentAnswer({ guidance: { ...guidance, state } }));
  const link = await screen.findByText(guidance.title, { selector: 'a' });
  expect(link.parentElement?.textContent).toBe(`${cases.guidance[state]} ${guidance.title}`);
  expect(screen.queryByText(moves['make-guidance'].button)).toBeNull();
});

test('so does the own page of whoever asked', async () => {
  open(askedBy({ answers: [{ ...answered.answer, guidance }] }));
  const link = await screen.findByText(guidance.title, { selector: 'a' });
  expect(link.parentElement?.textContent).toBe(`${own.guidance} ${guidance.title}`);
});

test('what everybody may find is released once it is decided what points at a person', async () => {
  const { desk, user } = open(sentAnswer(), { releaseAnswer: () => done });
  await user.click(await screen.findByText(moves.release.button));
  expect(await screen.findByDisplayValue('Nej. Spørg (navn) på (telefonnummer).')).toBeTruthy();
  await user.click(press(moves.release.send));
  expect(await screen.findByText(personal.first(2))).toBeTruthy();
  expect(desk.of('releaseAnswer')).toEqual([]);
  const of = (said: string) => within(screen.getByLabelText(said));
  await user.click(of('Jens').getByText(personal.out));
  await user.click(of('72 00 00 10').getByText(personal.stays));
  await user.click(press(moves.release.send));
  await waitFor(() => expect(desk.of('releaseAnswer').length).toBe(1));
  expect(desk.of('releaseAnswer')[0]?.body).toMatchObject({
    words: { answer: 'Nej. Spørg (navn) på 72 00 00 10.', kept: ['72 00 00 10'] },
  });
});

test('until when is a day, and who is spoken with is who asked', async () => {
  open(questionOf());
  const day = timesIn('da').ahead('2026-11-27', now);
  expect(await screen.findByText(cases.own.until(day))).toBeTruthy();
  expect(screen.getByText(cases.own.conversation)).toBeTruthy();
  expect(document.body.textContent).not.toMatch(/kl\. 24|indberetter/);
});

test.each([
  ['answered', true],
  ['closed', false],
] as const)('one that has ended says how: %s', async (how, isAnswered) => {
  const found = { state: 'closed' as const, clockRuns: false, clockStoppedAt: hoursFromNow(-1) };
  open(questionOf({ ...found, answered: isAnswered }));
  expect(await screen.findByText(cases.own.state[how])).toBeTruthy();
  expect(screen.getByText(cases.own.stopped[how](timesIn('da').full(hoursFromNow(-1))))).toBeTruthy();
  expect(screen.getByText(cases.own.ended)).toBeTruthy();
});

test('the DPO reads it and writes no answer', async () => {
  open(questionOf(), { me: () => ({ body: { ...me, roles: ['Gdpr.Dpo'] } }) });
  await screen.findByText(text);
  expect(screen.queryByLabelText(cases.answer.label)).toBeNull();
});

test('the asker reads the answer with its source and who looked at it, and says that it helped', async () => {
  const { desk, user } = open(askedBy(), { answerHelped: () => done });
  expect(await screen.findByText(statuses.answered)).toBeTruthy();
  expect(screen.getByText(answered.answer.sources[0]?.text ?? '')).toBeTruthy();
  expect(screen.getByText(new RegExp(own.reviewedBy(jonas.name)))).toBeTruthy();
  expect(screen.getByText('forud', { selector: 'strong' })).toBeTruthy();
  await user.click(press(own.helped.yes));
  await waitFor(() => expect(desk.of('answerHelped').length).toBe(1));
});

test('asking again sends what is still missing to the same question', async () => {
  const { desk, user } = open(askedBy(), { addToCase: () => done });
  await screen.findByText(own.helped.ask);
  expect(screen.queryByText(own.add.title)).toBeNull();
  await user.click(press(own.helped.again));
  await user.type(screen.getByLabelText(own.again.label), 'Også børnene?');
  await user.click(screen.getAllByText(own.again.send, { selector: 'button' })[0] ?? document.body);
  await waitFor(() => expect(desk.of('addToCase')[0]?.body).toEqual({ text: 'Også børnene?' }));
});
