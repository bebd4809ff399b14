import { inTenant, readingIn } from '#functions/database/transaction.ts';
import { perform } from '#functions/perform.ts';
import { answeredQuestions, countAnswerChanges } from '#functions/questions/index/answered-questions.ts';
import { questionNews } from '#functions/questions/texts/news.ts';
import { asked } from '#test/support/asked-questions.ts';
import { dorte, jonas, maja, sofie } from '#test/support/desk.ts';
import { versionOf } from '#test/support/errands/each-subject.ts';
import { know } from '#test/support/known-people.ts';
import { about, refusalOf, viewOf } from '#test/support/reported.ts';
import { type OutboxDesk, openOutboxDesk } from '../outbox/outbox-desk.ts';

let o: OutboxDesk;
beforeAll(async () => {
  o = await openOutboxDesk();
  for (const person of [sofie, jonas, maja]) await know(o.desk, { ...person, roles: [] });
});
beforeEach(async () => {
  await o.reset();
  await inTenant(o.desk.db, maja.tenantId, async (tx) => {
    const team = [sofie, jonas].map(({ personId }) => ({ person_id: personId }));
    const of = { tenant_id: maja.tenantId, role: 'Gdpr.Team' as const };
    await tx
      .insertInto('role_holders')
      .values(team.map((one) => ({ ...of, ...one })))
      .execute();
  });
});
afterAll(() => o.desk.close());

const answer = { text: 'Ja, når alle ved det.', sources: [{ kind: 'law' as const, text: 'GDPR art. 6' }] };
const at = async (caseId: string) => ({ version: await versionOf(o.desk, caseId) });
const ask = async (caseId: string, to = jonas) =>
  perform(o.desk, sofie, 'askReview', about(caseId, { ...(await at(caseId)), ...answer, to: to.personId }));
const review = async (caseId: string, good: boolean, by = jonas, note?: string) =>
  perform(o.desk, by, 'reviewAnswer', about(caseId, { ...(await at(caseId)), good, ...(note && { note }) }));
const send = async (caseId: string, text = answer.text) =>
  perform(o.desk, sofie, 'sendAnswer', about(caseId, { ...(await at(caseId)), ...answer, text }));
type Words = { question: string; answer: string; kept?: string[] };
const release = async (caseId: string, words: Words | null) =>
  perform(
    o.desk,
    sofie,
    'releaseAnswer',
    about(caseId, { ...(await at(caseId)), words: words && { kept: [], ...words } }),
  );
const seen = async (caseId: string) => {
  const view = await viewOf(o.desk, caseId, sofie);
  if (view.view !== 'case' || view.subject !== 'question') throw new Error(`seen as ${view.view}`);
  return view;
};
const heard = (preview: string) => o.feed.filter((one) => one.preview === preview).map(({ personId }) => personId);

test('a second person is asked, sees the answer, and finds it good: the asker reads who looked at it', async () => {
  const caseId = await asked(o.desk);
  await ask(caseId);
  await o.drain();
  expect(heard(questionNews.da.reviewAsked)).toEqual([jonas.personId]);
  expect((await seen(caseId)).proposal).toMatchObject({ text: answer.text, good: null, to: { name: jonas.name } });
  await review(caseId, true);
  await o.drain();
  expect(heard(questionNews.da.reviewGood)).toEqual([sofie.personId]);
  await send(caseId);
  const own = await viewOf(o.desk, caseId, maja);
  expect(own).toMatchObject({ answers: [{ reviewedBy: { name: jonas.name } }] });
});

test('what was changed after it was looked at was looked at by nobody', async () => {
  const caseId = await asked(o.desk);
  await ask(caseId);
  await review(caseId, true);
  await send(caseId, 'Nej, slet ikke.');
  expect((await seen(caseId)).answers).toMatchObject([{ reviewedBy: null }]);
});

test('sent back with a note, which stays with the team', async () => {
  const caseId = await asked(o.desk);
  await ask(caseId);
  await review(caseId, false, jonas, 'Nævn portrætter');
  const { proposal, texts } = await seen(caseId);
  expect(texts.find(({ textId }) => textId === proposal?.noteId)).toMatchObject({
    kind: 'note',
    text: 'Nævn portrætter',
  });
  expect(JSON.stringify(await viewOf(o.desk, caseId, maja))).not.toContain('portrætter');
});

test('the asker does not see an answer before it is sent', async () => {
  const caseId = await asked(o.desk);
  await ask(caseId);
  expect(JSON.stringify(await viewOf(o.desk, caseId, maja))).not.toContain(answer.text);
});

test('nobody is their own second person, and none but the one who was asked says it is good', async () => {
  const caseId = await asked(o.desk);
  expect([await refusalOf(ask(caseId, sofie)), await refusalOf(ask(caseId, maja))]).toEqual([
    'not-of-the-team',
    'not-of-the-team',
  ]);
  await ask(caseId);
  expect(await refusalOf(review(caseId, true, sofie))).toBe('move-not-allowed');
  await review(caseId, true);
  expect(await refusalOf(review(caseId, false))).toBe('move-not-allowed');
});

const changesSince = (since: number) =>
  inTenant(o.desk.db, maja.tenantId, (tx) => answeredQuestions(tx, maja.tenantId, since));
const counted = () => countAnswerChanges(readingIn(o.desk.db, maja.tenantId), maja.tenantId);

test('an answer can be found by the team, with the names of people taken out', async () => {
  const caseId = await asked(o.desk, maja, { text: 'Må Gitte Sand filme?' });
  const since = await counted();
  expect((await changesSince(since)).questions).toEqual([]);
  await send(caseId, `Ja, ${maja.name}, hvis Jens Brun ved det.`);
  expect((await changesSince(since)).questions).toEqual([
    expect.objectContaining({
      caseId,
      isGone: false,
      released: false,
      question: 'Må (navn) filme?',
      answer: 'Ja, (navn 2), hvis (navn 3) ved det.',
    }),
  ]);
});

test('released it is found in the words of the team; withdrawn, asked again or made a breach, it is not', async () => {
  const caseId = await asked(o.desk);
  const since = await counted();
  const last = async () => (await changesSince(since)).questions.at(-1);
  await send(caseId);
  await release(caseId, { question: 'Må man filme?', answer: 'Ja.' });
  expect(await last()).toMatchObject({ released: true, question: 'Må man filme?', answer: 'Ja.' });
  await release(caseId, null);
  expect(await last()).toMatchObject({ released: false });
  await perform(o.desk, maja, 'addToCase', about(caseId, { text: 'Og børnene?' }));
  expect(await last()).toMatchObject({ caseId, isGone: true });
});

test('what points at a person is released only where it was said to stay, and a CPR number never', async () => {
  const caseId = await asked(o.desk);
  await send(caseId);
  const answer = 'Ja. Ring til Jens Brun på 72 00 00 10, hvis Maja spørger.';
  const words = { question: 'Må man filme?', answer };
  const kept = ['Jens Brun', '72 00 00 10'];
  expect(await refusalOf(release(caseId, words))).toBe('personal-undecided');
  expect(await refusalOf(release(caseId, { ...words, kept }))).toBe('personal-undecided');
  await release(caseId, { ...words, kept: [...kept, 'Maja'] });
  expect((await seen(caseId)).answers).toMatchObject([{ released: { answer } }]);
  for (const said of ['karsten mikkelsen', 'hr. Mikkelsen', 'K. Mikkelsen', maja.name.toLowerCase()])
    expect(await refusalOf(release(caseId, { question: 'Må man?', answer: `Ja, spørg ${said}.` }))).toBe(
      'personal-undecided',
    );
  const number = { question: words.question, answer: 'Ja, 111111-1118.', kept: ['111111-1118'] };
  expect(await refusalOf(release(caseId, number))).toBe('faulty-fields');
});

test.each(['sag 111111-1118', '**111111**-1118', '1111 11 1118'])('no source holds a CPR number: %s', async (text) => {
  const caseId = await asked(o.desk);
  const given = { text: 'Ja.', sources: [{ kind: 'other' as const, text }] };
  const to = { ...given, to: jonas.personId };
  const sending = perform(o.desk, sofie, 'sendAnswer', about(caseId, { ...(await at(caseId)), ...given }));
  await expect(sending).rejects.toMatchObject({ fields: [{ field: 'sources', code: 'cpr-number' }] });
  const asking = perform(o.desk, sofie, 'askReview', about(caseId, { ...(await at(caseId)), ...to }));
  await expect(asking).rejects.toMatchObject({ fields: [{ field: 'sources', code: 'cpr-number' }] });
});

test('a source that points at a person is found by nobody with the answer', async () => {
  const caseId = await asked(o.desk);
  const since = await counted();
  const law = { kind: 'law' as const, text: 'GDPR art. 6, stk. 1, litra e' };
  const sources = [
    law,
    ...['Notat fra fru Jensen', 'jens@eksempel.dk'].map((text) => ({ kind: 'other' as const, text })),
  ];
  await perform(o.desk, sofie, 'sendAnswer', about(caseId, { ...(await at(caseId)), text: 'Ja.', sources }));
  await release(caseId, { question: 'Må man filme?', answer: 'Ja.' });
  expect((await changesSince(since)).questions.at(-1)).toMatchObject({ released: true, sources: [law] });
});

test('changes are counted, so that none is passed over', async () => {
  const since = await counted();
  const cases = await Promise.all([1, 2, 3].map(() => asked(o.desk)));
  await Promise.all(cases.map((caseId) => send(caseId)));
  const { counted: upTo, questions } = await changesSince(since);
  expect([upTo, questions.length]).toEqual([since + 3, 3]);
  expect(await counted()).toBe(upTo);
});

test('what has no answer cannot be released', async () => {
  const caseId = await asked(o.desk);
  await perform(o.desk, sofie, 'takeCase', about(caseId, await at(caseId)));
  await perform(o.desk, sofie, 'closeCase', about(caseId, await at(caseId)));
  expect(await refusalOf(release(caseId, { question: 'a', answer: 'b' }))).toBe('move-not-allowed');
});

test('the DPO sees all of it and has no move', async () => {
  const caseId = await asked(o.desk);
  expect(await viewOf(o.desk, caseId, dorte)).toMatchObject({ view: 'case', moves: [] });
});
