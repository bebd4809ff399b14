import { perform } from '#functions/perform.ts';
import { asked } from '#test/support/asked-questions.ts';
import { leo, maja, nora, openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';
import { versionOf } from '#test/support/errands/each-subject.ts';
import { know } from '#test/support/known-people.ts';
import { about, refusalOf, viewOf } from '#test/support/reported.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
  for (const person of [sofie, maja]) await know(desk, person);
});
afterAll(() => desk.close());

const typed = 'må vi bruge gæstebogen i kirken til mindeord';
const find = async (who = leo) => {
  const { hits } = await perform(desk, who, 'findGuidance', { params: {}, query: {}, body: { q: typed } });
  return hits.flatMap((hit) => (hit.kind === 'answer' ? [hit.title] : []));
};
const at = async (caseId: string) => ({ version: await versionOf(desk, caseId) });
const words = {
  question: 'Må vi bruge gæstebogen til mindeord i kirken?',
  answer: 'Ja, gæstebogen i kirken må bruges til mindeord.',
};

test('an answer is found by the team alone, until it is released in words for everybody', async () => {
  const caseId = await asked(desk, maja, { text: 'Må vi bruge gæstebogen i kirken til mindeord?' });
  const answer = { text: words.answer, sources: [{ kind: 'law' as const, text: 'GDPR art. 6' }] };
  await perform(desk, sofie, 'sendAnswer', about(caseId, { ...(await at(caseId)), ...answer }));
  expect([(await find(sofie)).length, await find(leo)]).toEqual([1, []]);
  await perform(desk, sofie, 'releaseAnswer', about(caseId, { ...(await at(caseId)), words: { ...words, kept: [] } }));
  expect([await find(leo), await find(nora)]).toEqual([[words.question], []]);
  const { reference } = await viewOf(desk, caseId, sofie);
  const readBy = (who: typeof leo) =>
    perform(desk, who, 'readReleasedAnswer', { params: { reference }, query: {}, body: {} });
  expect(await readBy(leo)).toMatchObject({ ...words, reference, sources: answer.sources });
  expect(await refusalOf(readBy(nora))).toBe('not-found');
  await perform(desk, sofie, 'releaseAnswer', about(caseId, { ...(await at(caseId)), words: null }));
  expect(await find(leo)).toEqual([]);
  expect(await refusalOf(readBy(leo))).toBe('not-found');
});
