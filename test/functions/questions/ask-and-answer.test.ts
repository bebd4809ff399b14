import { perform } from '#functions/perform.ts';
import { questionWords } from '#functions/questions/texts/words.ts';
import { cardTexts } from '#functions/texts/cards.ts';
import type { Source } from '#shared/questions/sources.ts';
import { topicNames } from '#shared/questions/topic-names.ts';
import { asked } from '#test/support/asked-questions.ts';
import { birgit, dorte, jonas, leo, maja, nils, sofie } from '#test/support/desk.ts';
import { caseRow, take, versionOf } from '#test/support/errands/each-subject.ts';
import { askAs } from '#test/support/http.ts';
import { know } from '#test/support/known-people.ts';
import { about, refusalOf, viewOf } from '#test/support/reported.ts';
import { logOf, type OutboxDesk, openOutboxDesk, words } from '../outbox/outbox-desk.ts';

let o: OutboxDesk;
beforeAll(async () => {
  o = await openOutboxDesk();
  await know(o.desk, sofie);
});
beforeEach(() => o.reset());
afterAll(() => o.desk.close());

const text = 'I må gerne filme, når alle ved det. Sig det i invitationen.';
const sources: Source[] = [{ kind: 'law', text: 'GDPR art. 6, stk. 1, litra e' }];
const send = async (caseId: string, by = sofie, version?: number) =>
  perform(
    o.desk,
    by,
    'sendAnswer',
    about(caseId, { version: version ?? (await versionOf(o.desk, caseId)), text, sources }),
  );
const helped = (caseId: string, by = maja) => perform(o.desk, by, 'answerHelped', about(caseId, {}));
const seenBy = async (caseId: string, by = maja) => {
  const view = await viewOf(o.desk, caseId, by);
  if (view.view !== 'reporter' || view.subject !== 'question') throw new Error(`seen as ${view.view}`);
  return view;
};
const feedTo = (person: { personId: string }) =>
  o.feed.filter(({ personId }) => personId === person.personId).map(({ activityType }) => activityType);

test('a question is answered within three working days, and its card says its topic and no more', async () => {
  const caseId = await asked(o.desk, maja, { text: 'Må vi filme julefesten i Teknik?', topic: 'pictures' });
  await o.drain();
  const card = words(o.cards()[0]);
  expect(card).toContain(topicNames.da.pictures);
  expect(card).not.toMatch(/julefest|Maja/);
  expect([card.includes(questionWords.da.answerBy('2026-11-27')), card.includes(cardTexts.da.timeLeft)]).toEqual([
    true,
    false,
  ]);
  expect((await seenBy(caseId)).answerBy).toBe('2026-11-27');
  await send(caseId);
  await o.drain();
  expect(words(o.cards()[0])).toContain(questionWords.da.ended.answered);
});

test('an answer ends it: the asker reads it with its sources, and is told in the feed', async () => {
  const caseId = await asked(o.desk);
  await take(o.desk, caseId);
  await send(caseId);
  await o.drain();
  const view = await seenBy(caseId);
  expect(view).toMatchObject({ state: 'closed', answered: true, handledBy: sofie.name, answers: [{ sources }] });
  expect(view.conversation.at(-1)).toMatchObject({ kind: 'reply', text });
  expect(o.feed).toContainEqual(
    expect.objectContaining({
      personId: maja.personId,
      activityType: 'questionAnswered',
      preview: questionWords.da.answeredInFeed,
    }),
  );
});

test('what nobody has taken is theirs who answers it', async () => {
  const caseId = await asked(o.desk);
  await send(caseId, jonas);
  expect(await caseRow(o.desk, caseId)).toMatchObject({ state: 'closed', taken_by: jonas.personId });
});

test('of two who answer at the same moment one is sent, and the other is told', async () => {
  const caseId = await asked(o.desk);
  const version = await versionOf(o.desk, caseId);
  const outcomes = await Promise.all(
    [send(caseId, sofie, version).then(() => 'sent'), refusalOf(send(caseId, jonas, version))].map((one) =>
      one.catch(({ code }: { code: string }) => code),
    ),
  );
  expect(outcomes.toSorted()).toEqual(['changed-meanwhile', 'sent']);
  expect((await seenBy(caseId)).answers).toHaveLength(1);
});

test('who has it hears that a colleague answered', async () => {
  const caseId = await asked(o.desk);
  await take(o.desk, caseId);
  await send(caseId, jonas);
  await o.drain();
  expect(feedTo(sofie)).toContain('caseNews');
});

test('the asker says once that it helped; nobody else does', async () => {
  const caseId = await asked(o.desk);
  expect(await refusalOf(helped(caseId))).toBe('move-not-allowed');
  await send(caseId);
  await helped(caseId);
  await helped(caseId);
  expect((await logOf(o.desk, caseId)).filter(({ verb }) => verb === 'helped')).toHaveLength(1);
  expect((await seenBy(caseId)).helped).toBe(true);
  expect([await refusalOf(helped(caseId, leo)), await refusalOf(helped(caseId, sofie))]).toEqual([
    'not-found',
    'not-for-you',
  ]);
});

test('asking again opens it with all that was written, for a new term, and what helped no longer counts', async () => {
  const caseId = await asked(o.desk);
  await send(caseId);
  await helped(caseId);
  o.desk.setNow('2026-12-01T09:00:00Z');
  await perform(o.desk, maja, 'addToCase', about(caseId, { text: 'Også børnene?' }));
  expect(await seenBy(caseId)).toMatchObject({ state: 'new', answered: false, helped: false, answerBy: '2026-12-04' });
  expect((await seenBy(caseId)).conversation.map(({ kind }) => kind)).toEqual(['description', 'reply', 'addition']);
});

test('a citizen’s request is due by its month, and the card says so', async () => {
  const caseId = await asked(o.desk, maja, { topic: 'subject-request' });
  await o.drain();
  expect((await seenBy(caseId)).answerBy).toBe('2026-12-24');
  expect(words(o.cards()[0])).toContain(topicNames.da['subject-request']);
});

test('asked again, a request keeps its month', async () => {
  const caseId = await asked(o.desk, maja, { topic: 'subject-request' });
  await send(caseId);
  o.desk.setNow('2026-12-10T09:00:00Z');
  await perform(o.desk, maja, 'addToCase', about(caseId, { text: 'Hun skriver igen' }));
  expect((await seenBy(caseId)).answerBy).toBe('2026-12-24');
});

test('marked as a request later, its month begins on the day it arrived', async () => {
  const caseId = await asked(o.desk);
  const body = { version: await versionOf(o.desk, caseId), topic: 'subject-request', received: '2026-11-20' } as const;
  await perform(o.desk, sofie, 'correctTopic', about(caseId, body));
  expect((await seenBy(caseId)).answerBy).toBe('2026-12-21');
});

test('a day that has not come is refused', async () => {
  const caseId = await asked(o.desk);
  const body = { version: await versionOf(o.desk, caseId), topic: 'subject-request', received: '2026-11-30' } as const;
  expect(await refusalOf(perform(o.desk, sofie, 'correctTopic', about(caseId, body)))).toBe('faulty-fields');
});

test('CPR numbers are masked in a question, and keep an answer from being sent', async () => {
  const caseId = await asked(o.desk, maja, { text: 'Må jeg sende 111111-1118?' });
  expect(JSON.stringify(await viewOf(o.desk, caseId, sofie))).not.toContain('1118');
  const json = { version: await versionOf(o.desk, caseId), text: 'Ja, send 111111-1118.' };
  expect((await askAs(o.desk, sofie)('sendAnswer', { params: { caseId }, json })).status).toBe(400);
});

test('no manager and no colleague learns that it was asked', async () => {
  const caseId = await asked(o.desk);
  for (const person of [birgit, leo, nils]) expect(await refusalOf(viewOf(o.desk, caseId, person))).toBe('not-found');
  expect((await viewOf(o.desk, caseId, dorte)).view).toBe('case');
});
