import { notABreach } from '#functions/breaches/decide/not-a-breach.ts';
import { listCases } from '#functions/cases/read/list-cases.ts';
import { listMyCases } from '#functions/cases/read/list-mine.ts';
import { addNote } from '#functions/cases/work/add-note.ts';
import { addToCase, answerEnquiry } from '#functions/cases/work/answer-enquiry.ts';
import { askReporter } from '#functions/cases/work/ask-reporter.ts';
import { takeCase } from '#functions/cases/work/take.ts';
import { birgit, jonas, leo, maja, openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';
import { know } from '#test/support/known-people.ts';
import { about, caseOf, messagesOf, refusalOf, reported } from '#test/support/reported.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
  await know(desk, maja, { unit: 'Center for Børn og Familie', manager: birgit });
});
afterAll(() => desk.close());

const question = { text: 'Hvem fik mailen?' };
const asked = async () => {
  const { caseId } = await reported(desk);
  await takeCase(desk, sofie, about(caseId, { version: 1 }));
  await askReporter(desk, sofie, about(caseId, question));
  return caseId;
};
const whatHolderHears = async (caseId: string) =>
  (await messagesOf(desk, caseId))
    .filter(({ kind }) => kind === 'to-holder')
    .map(({ payload }) => JSON.parse(payload).what);

test('a question makes the reporter’s own list show that an answer is awaited', async () => {
  const caseId = await asked();
  const { cases: reports } = await listMyCases(desk, maja, { params: {}, query: {}, body: {} });
  expect(reports.find((mine) => mine.caseId === caseId)?.unanswered).toBe(true);
});

test('the reporter’s own list says what is asked, by whom, with CPR numbers masked, until it is answered', async () => {
  const { caseId } = await reported(desk);
  await takeCase(desk, sofie, about(caseId, { version: 1 }));
  await askReporter(desk, sofie, about(caseId, { ...question, text: 'Er det 251248-4916?' }));
  const asks = async () => {
    const { cases } = await listMyCases(desk, maja, { params: {}, query: {}, body: {} });
    return cases.find((mine) => mine.caseId === caseId)?.asked;
  };
  const before = await asks();
  await answerEnquiry(desk, maja, about(caseId, { text: 'Ja' }));
  expect([before?.by.personId, before?.text, await asks()]).toEqual([sofie.personId, 'Er det ••••••-••••?', null]);
});

test('a question is told to the reporter', async () => {
  const told = (await messagesOf(desk, await asked())).map(({ payload }) => JSON.parse(payload).what);
  expect(told).toContain('asked');
});

test('an enquiry to oneself is sent to no one', async () => {
  const { caseId } = await reported(desk, sofie);
  await askReporter(desk, sofie, about(caseId, question));
  expect((await messagesOf(desk, caseId)).filter(({ kind }) => kind === 'to-reporter')).toEqual([]);
});

test('an answer ends the waiting, for the reporter and for the team', async () => {
  const caseId = await asked();
  const waits = async () => {
    const { cases: reports } = await listMyCases(desk, maja, { params: {}, query: {}, body: {} });
    const queue = await listCases(desk, sofie, {
      params: {},
      query: { show: 'all', sort: 'newest', limit: 200 },
      body: {},
    });
    return [...reports, ...queue.cases].filter((one) => one.caseId === caseId).map((one) => one.unanswered);
  };
  const before = await waits();
  await answerEnquiry(desk, maja, about(caseId, { text: 'En forælder' }));
  expect([before, await waits()]).toEqual([
    [true, true],
    [false, false],
  ]);
});

test('an answer is kept and told to the assignee', async () => {
  const caseId = await asked();
  await answerEnquiry(desk, maja, about(caseId, { text: 'En forælder' }));
  expect((await caseOf(desk, caseId)).texts.map(({ kind, text }) => [kind, text])).toEqual([
    ['enquiry', question.text],
    ['answer', 'En forælder'],
  ]);
  expect(await whatHolderHears(caseId)).toEqual(['answered']);
});

test('an answer to an untaken case is kept', async () => {
  const { caseId } = await reported(desk);
  await askReporter(desk, sofie, about(caseId, question));
  await answerEnquiry(desk, maja, about(caseId, { text: 'Mere' }));
  expect((await caseOf(desk, caseId)).texts.at(-1)?.text).toBe('Mere');
});

test('an addition is taken also after the case was put away: what was forgotten must not be lost', async () => {
  const caseId = await asked();
  await notABreach(desk, sofie, about(caseId, { version: 2, reason: 'Testmail' }));
  await addToCase(desk, maja, about(caseId, { text: 'Der var et bilag mere' }));
  expect((await caseOf(desk, caseId)).texts.at(-1)).toMatchObject({
    kind: 'addition',
    text: 'Der var et bilag mere',
  });
});

test.each([
  ['a stranger', leo, 'not-found'],
  ['the manager', birgit, 'not-for-you'],
  ['the team', sofie, 'not-for-you'],
] as const)('neither answer nor addition is taken from %s', async (_who, other, code) => {
  const { caseId } = await reported(desk);
  const text = { text: 'Mit' };
  expect(await refusalOf(answerEnquiry(desk, other, about(caseId, text)))).toBe(code);
  expect(await refusalOf(addToCase(desk, other, about(caseId, text)))).toBe(code);
});

test('nothing is asked about a case put away', async () => {
  const caseId = await asked();
  await notABreach(desk, sofie, about(caseId, { version: 2, reason: 'Testmail' }));
  expect(await refusalOf(askReporter(desk, sofie, about(caseId, question)))).toBe('move-not-allowed');
});

test('the log holds a digest of what was written, never the text', async () => {
  const { caseId } = await reported(desk);
  await addNote(desk, sofie, about(caseId, { text: 'Ringet til Fremmed' }));
  const { timeline } = await caseOf(desk, caseId);
  const noted = timeline.find(({ verb }) => verb === 'noted');
  expect(Object.keys(noted?.facts ?? {}).sort()).toEqual(['digest', 'textId']);
});

describe('the assignee hears of an addition', () => {
  const added = async (by: typeof maja) => {
    const { caseId } = await reported(desk, by);
    await takeCase(desk, sofie, about(caseId, { version: 1 }));
    await addToCase(desk, by, about(caseId, { text: 'En ting mere' }));
    return whatHolderHears(caseId);
  };

  test('before the directory was ever read', async () => expect(await added(maja)).toEqual(['added']));

  test('but not of the own', async () => expect(await added(sofie)).toEqual([]));

  test('and no longer once out of the team', async () => {
    await know(desk, jonas);
    expect(await added(maja)).toEqual([]);
  });
});
