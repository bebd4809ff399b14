import { randomUUID } from 'node:crypto';
import { takeCase } from '#functions/cases/work/take.ts';
import { inTenant } from '#functions/database/transaction.ts';
import { type RouteName, type Routes, routes } from '#shared/routes/all.ts';
import { asking, inDirectory, publishedPolicy } from '#test/functions/policies/a-policy.ts';
import { rightBodies } from '#test/support/asked.ts';
import { leo, maja, openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';
import { type Answered, askAs, problemIn, type Request } from '#test/support/http.ts';
import { about, aMail, caseOf, reported } from '#test/support/reported.ts';

type Creating = { [N in RouteName]: Routes[N]['key'] extends 'required' ? N : never }[RouteName];

const eml = (subject: string) => new TextEncoder().encode(`From: a@example.com\r\nSubject: ${subject}\r\n\r\nHej`);
const mailbox = new Map([
  ['first', eml('first')],
  ['second', eml('second')],
]);

let desk: TestDesk;
let caseId: string;
let policyId: string;
beforeAll(async () => {
  desk = await openTestDesk({ graph: { mailContent: async (_tenant, _token, { restId }) => mailbox.get(restId) } });
  ({ caseId } = await reported(desk, maja, { mail: aMail() }));
  await inDirectory(desk, [{ personId: maja.personId }]);
  policyId = await publishedPolicy(desk, { questions: [], units: null });
  await asking(desk);
});
afterAll(() => desk.close());

const text = (words: string) => ({ json: { text: words } });
const report = (place: string) => ({
  json: { kind: 'other', door: 'teams', found: { when: '2026-11-24T08:30' }, place },
});

/** Every route that creates something, with two different things to ask of it. Complete by type. */
const table: Record<Creating, { readonly by: typeof maja; readonly first: Request; readonly other: Request }> = {
  registerBreach: { by: maja, first: report('Rådhuset'), other: report('Biblioteket') },
  askQuestion: { by: maja, first: text('Må vi filme?'), other: text('Må vi fotografere?') },
  addToCase: { by: maja, first: text('Et bilag mere'), other: text('To bilag mere') },
  answerEnquiry: { by: maja, first: text('En forælder'), other: text('To forældre') },
  askReporter: { by: sofie, first: text('Hvem?'), other: text('Hvornår?') },
  addNote: { by: sofie, first: text('Ringet'), other: text('Skrevet') },
  keepMail: { by: maja, first: { json: { restId: 'first' } }, other: { json: { restId: 'second' } } },
  createPlan: {
    by: sofie,
    first: { json: rightBodies.createPlan },
    other: { json: { ...rightBodies.createPlan, name: 'Hvert halvår' } },
  },
  createArticle: {
    by: sofie,
    first: { json: rightBodies.createArticle },
    other: { json: { text: { ...rightBodies.createArticle.text, title: 'Cykler' } } },
  },
  guidanceHelped: {
    by: maja,
    first: { json: rightBodies.guidanceHelped },
    other: { json: { ...rightBodies.guidanceHelped, where: 'pane' } },
  },
  createPolicy: {
    by: sofie,
    first: { json: rightBodies.createPolicy },
    other: { json: { ...rightBodies.createPolicy, title: 'Sikre mails' } },
  },
  confirmPolicy: {
    by: maja,
    first: { json: { edition: 1, answers: [] } },
    other: { json: { edition: 2, answers: [] } },
  },
  uploadEvidence: { by: maja, first: { bytes: eml('third') }, other: { bytes: eml('fourth') } },
};
const creating = Object.entries(table) as [Creating, (typeof table)[Creating]][];

/** Everything a repeated request could leave behind. */
const kept = () =>
  inTenant(desk.db, maja.tenantId, async (tx) => {
    const counts = [];
    for (const name of [
      'cases',
      'breaches',
      'questions',
      'case_texts',
      'evidence',
      'review_plans',
      'policies',
      'policy_confirmations',
      'log_entries',
      'outbox',
      'guidance_articles',
      'guidance_helped',
      'answered_keys',
    ] as const)
      counts.push(
        await tx
          .selectFrom(name)
          .select((q) => q.fn.countAll<string>().as('n'))
          .executeTakeFirstOrThrow(),
      );
    return counts.map(({ n }) => Number(n));
  });

const ask = (name: Creating, request: Request, key: string | null, by = table[name].by): Promise<Answered> =>
  askAs(desk, by)(name, { ...request, params: { caseId, policyId }, key });

test.each(creating)('%s asked again with its key gets the same answer and does nothing', async (name, { first }) => {
  const key = randomUUID();
  const answer = await ask(name, first, key);
  const before = await kept();
  const again = await ask(name, first, key.toUpperCase());
  expect([again.status, again.body]).toEqual([201, answer.body]);
  expect(await kept()).toEqual(before);
});

test.each(creating)('%s asked three times at once with one key happens once', async (name, { first }) => {
  const key = randomUUID();
  const before = (await kept()).at(-1) ?? 0;
  const answers = await Promise.all([1, 2, 3].map(() => ask(name, first, key)));
  expect(answers.map(({ status, body }) => [status, body])).toEqual(answers.map(() => [201, answers[0]?.body]));
  expect((await kept()).at(-1)).toBe(before + 1);
});

test.each(creating)('%s with a key that asked for something else is refused', async (name, { first, other }) => {
  const key = randomUUID();
  await ask(name, first, key);
  const answer = await ask(name, other, key);
  expect([answer.status, problemIn(answer).code]).toEqual([422, 'key-reused']);
});

test.each(creating)('%s without a key is refused before anything happens', async (name, { first }) => {
  const before = await kept();
  const answers = [await ask(name, first, null), await ask(name, first, 'no-uuid')];
  expect(answers.map((answer) => [answer.status, problemIn(answer).code])).toEqual([
    [400, 'key-missing'],
    [400, 'key-missing'],
  ]);
  expect(await kept()).toEqual(before);
});

test('the key of a refused request can be used again once the fault is mended', async () => {
  const key = randomUUID();
  const json = (when: string) => ({ json: { ...report('Skolen').json, found: { when } } });
  expect((await ask('registerBreach', json('2027-01-01'), key)).status).toBe(422);
  expect((await ask('registerBreach', json('2026-11-24T08:30'), key)).status).toBe(201);
});

test('a key used on another route is refused', async () => {
  const key = randomUUID();
  await ask('addToCase', text('Det samme'), key);
  expect(problemIn(await ask('answerEnquiry', text('Det samme'), key)).code).toBe('key-reused');
});

test('a key used on another case is refused', async () => {
  const key = randomUUID();
  const { caseId: second } = await reported(desk);
  await ask('addToCase', text('Det samme'), key);
  const answer = await askAs(desk, maja)('addToCase', { ...text('Det samme'), params: { caseId: second }, key });
  expect(problemIn(answer).code).toBe('key-reused');
});

test('the same report with other blanks and another order of names is the same report', async () => {
  const key = randomUUID();
  const answer = await ask(
    'registerBreach',
    { text: '{"kind":"other","door":"teams","found":{"when":"2026-11-24T08:30"}}' },
    key,
  );
  const again = ' {"found": {"when": "2026-11-24T08:30"},\n "door": "teams", "kind": "other"}';
  expect((await ask('registerBreach', { text: again }, key)).body).toEqual(answer.body);
});

test('a key belongs to the person who used it', async () => {
  const key = randomUUID();
  const [mine, theirs] = [
    await ask('registerBreach', report('A'), key),
    await ask('registerBreach', report('A'), key, leo),
  ];
  expect(theirs.body).not.toEqual(mine.body);
});

test('a repeat is answered whatever has happened to the case since', async () => {
  const key = randomUUID();
  const answer = await ask('askReporter', text('Hvem?'), key);
  const { version } = await caseOf(desk, caseId);
  await takeCase(desk, sofie, about(caseId, { version }));
  expect((await ask('askReporter', text('Hvem?'), key)).body).toEqual(answer.body);
});

test('a kept mail is confirmed again after it has left the mailbox', async () => {
  const key = randomUUID();
  const answer = await ask('keepMail', { json: { restId: 'first' } }, key);
  mailbox.delete('first');
  expect((await ask('keepMail', { json: { restId: 'first' } }, key)).body).toEqual(answer.body);
});

test('every route that creates something is in the table', () => {
  const creates = Object.values(routes).filter(({ key }) => key === 'required');
  expect(Object.keys(table).sort()).toEqual(creates.map(({ name }) => name).sort());
});
