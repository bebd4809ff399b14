import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, Route, Routes } from 'react-router';
import { CasePage } from '#addin/cases/frame/CasePage.tsx';
import { MyCasePage } from '#addin/cases/my/MyCasePage.tsx';
import { Keys } from '#addin/look/keys/Keys.tsx';
import { da as cases } from '#addin/texts/questions/case.ts';
import { da as own } from '#addin/texts/questions/my.ts';
import { da as statuses } from '#addin/texts/status.ts';
import type { QuestionView } from '#shared/questions/views.ts';
import { jonas, now, sofie } from '#test/addin/cases/queue/row-of.ts';
import { clientSettingsAt } from '#test/addin/support/client-settings.ts';
import { pretendDesk } from '#test/addin/support/desk.ts';
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

test('who is asked says that it is good', async () => {
  const proposal = { text: 'Nej.', sources: [law], by: jonas, to: sofie, askedAt: now.toISOString() };
  const found = questionOf({ proposal: { ...proposal, good: null, noteId: null } });
  const { desk, user } = open(found, { reviewAnswer: () => done });
  expect(await writing()).toHaveProperty('value', 'Nej.');
  await user.click(press(cases.review.yes));
  await waitFor(() => expect(desk.of('reviewAnswer')[0]?.body).toEqual({ version: 2, good: true }));
});

test('an answer is shown once, large, and not again in the conversation', async () => {
  const found = { state: 'closed' as const, answered: true, answers: [{ ...answered.answer, released: null }] };
  open(questionOf({ ...found, texts: [...questionOf().texts, { ...answered.text, text: 'Nej.' }] }));
  await screen.findByText(cases.release.onlyTeam);
  expect(screen.getAllByText('Nej.')).toHaveLength(1);
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
