import { inTenant } from '#functions/database/transaction.ts';
import { perform } from '#functions/perform.ts';
import type { DeletionState } from '#shared/breaches/views.ts';
import type { Routes, SignedInRouteName } from '#shared/routes/all.ts';
import type { BodyIn } from '#shared/routes/route.ts';
import { asked } from '#test/support/asked-questions.ts';
import { jonas, maja, openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';
import { know } from '#test/support/known-people.ts';
import { about, aMail, caseOf, refusalOf, reported } from '#test/support/reported.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
  await know(desk, sofie);
  await know(desk, jonas);
});
afterAll(() => desk.close());

const reason = 'Afklaret';
const notified = { when: '2026-11-24T08:45' };
const moment = { when: '2026-11-24T08:00' };

type Step = readonly [SignedInRouteName, object?, typeof sofie?];
const ask = (id: string, version: number, [name, body = {}, by = sofie]: Step) =>
  // The route's own schema has no say here: each step below is what it accepts.
  perform(desk, by, name, about(id, { version, ...body }) as never) as Promise<{ version: number }>;

const afterSteps = async (before: readonly Step[], open: () => Promise<{ caseId: string }> = () => reported(desk)) => {
  const { caseId } = await open();
  let version = 1;
  for (const step of before) ({ version } = await ask(caseId, version, step));
  return { caseId, version };
};

const logged = (caseId: string) =>
  inTenant(desk.db, sofie.tenantId, (tx) =>
    tx.selectFrom('log_entries').select('verb').where('subject_id', '=', caseId).execute(),
  );

const deletion = async () => {
  const mail = aMail({ internetMessageId: `<${desk.newId()}@eksempel-kommune.example>` });
  const { caseId } = await reported(desk, maja, { kind: 'misdirected-mail', mail });
  const recipientId = (await caseOf(desk, caseId)).recipients[0]?.recipientId;
  const record = (version: number, deletion: DeletionState) =>
    ask(caseId, version, ['recordDeletion', { recipientId, deletion }]);
  return { caseId, record };
};

const take: Step = ['takeCase'];
const noBreach: Step = ['notABreach', { reason }];
const notify: Step = ['recordNotified', { notified }];
const notNotify: Step = ['recordNotNotified', { reason }];

/** The routes that change a case from a version of it. */
type Change = {
  [N in SignedInRouteName]: Routes[N]['path'] extends `${string}{caseId}${string}`
    ? BodyIn<Routes[N]> extends { version: number }
      ? N
      : never
    : never;
}[SignedInRouteName];

/** The same of a question alone. */
const questionChanges = {
  sendAnswer: [{ text: 'Ja, når alle ved det.', sources: [{ kind: 'law', text: 'GDPR art. 6' }] }],
  correctTopic: [{ topic: 'subject-request', received: '2026-11-20' }, take],
  askReview: [{ text: 'Ja.', sources: [], to: jonas.personId }],
  reviewAnswer: [{ good: true }, ['askReview', { text: 'Ja.', sources: [], to: sofie.personId }, jonas]],
  turnIntoBreach: [{ kind: 'snooping', people: 'unknown', dataKinds: [] }],
  releaseAnswer: [
    { words: { question: 'Må vi filme?', answer: 'Ja.', kept: [] } },
    ['sendAnswer', { text: 'Ja.', sources: [] }],
  ],
  draftFromAnswer: [{}, ['sendAnswer', { text: 'Ja.', sources: [] }]],
} satisfies Partial<Record<Change, readonly [object, ...Step[]]>>;

/** What each asks beside the version, and the steps before it. */
const changes: Record<
  Exclude<Change, 'recordDeletion' | keyof typeof questionChanges>,
  readonly [object, ...Step[]]
> = {
  takeCase: [{}],
  handOverCase: [{ to: jonas.personId }, take],
  handBackCase: [{}, take, ['handOverCase', { to: jonas.personId }]],
  letGoCase: [{}, take],
  notABreach: [{ reason }],
  reopenCase: [{ reason }, noBreach],
  recordNotified: [{ notified }],
  recordNotNotified: [{ reason }],
  correctNotified: [{ authorityReference: '2026-442-1' }, notify],
  correctNotNotified: [{ reason: 'Nyt' }, notNotify],
  takeBackDecision: [{ reason }, notNotify],
  closeCase: [{}, take, notNotify],
  moveTime: [{ time: 'occurred', moment, reason }],
  correctFacts: [{ place: 'Rådhuset' }],
};
const stepsOf = (
  of: Readonly<Partial<Record<Change, readonly [object, ...Step[]]>>>,
  open: () => Promise<{ caseId: string }>,
) =>
  (Object.entries(of) as [Change, readonly [object, ...Step[]]][]).map(
    ([name, [body, ...before]]) => [name, [name, body] satisfies Step, before, open] as const,
  );
const steps = [
  ...stepsOf(changes, () => reported(desk)),
  ...stepsOf(questionChanges, async () => ({ caseId: await asked(desk) })),
];

describe('who lost the answer asks again and gets it, and nothing is done twice', () => {
  test.each(steps)('%s', async (_name, step, before, open) => {
    const { caseId, version } = await afterSteps(before, open);
    const first = await ask(caseId, version, step);
    const done = await logged(caseId);
    expect(await ask(caseId, version, step)).toEqual(first);
    expect(await logged(caseId)).toEqual(done);
  });

  test('recordDeletion', async () => {
    const { caseId, record } = await deletion();
    const first = await record(1, 'asked');
    await record(2, 'confirmed');
    expect(await record(1, 'asked')).toEqual(first);
    expect((await caseOf(desk, caseId)).recipients[0]?.deletion).toBe('confirmed');
  });
});

test('the answer is the one of then, whatever a colleague has done since', async () => {
  const { caseId, version } = await afterSteps([]);
  const first = await ask(caseId, version, take);
  await ask(caseId, first.version, ['handOverCase', { to: jonas.personId }, jonas]);
  expect(await ask(caseId, version, take)).toEqual(first);
  expect((await caseOf(desk, caseId)).takenBy?.personId).toBe(jonas.personId);
});

test.each<[string, Step, typeof sofie]>([
  ['other words from the same version', ['notABreach', { reason: 'Andet' }], sofie],
  ['another move from the same version', notNotify, sofie],
  ['a colleague who asks for the same', noBreach, jonas],
])('%s: refused as changed meanwhile', async (_what, step, by) => {
  const { caseId, version } = await afterSteps([]);
  await ask(caseId, version, noBreach);
  expect(await refusalOf(ask(caseId, version, [step[0], step[1] ?? {}, by]))).toBe('changed-meanwhile');
});

test('of two who take at once the slower is told so again when she asks again', async () => {
  const { caseId, version } = await afterSteps([]);
  await ask(caseId, version, ['takeCase', {}, jonas]);
  expect([await refusalOf(ask(caseId, version, take)), await refusalOf(ask(caseId, version, take))]).toEqual([
    'already-taken',
    'already-taken',
  ]);
});

test('what changed nothing when it was asked first is no yes once something has changed', async () => {
  const { record } = await deletion();
  await record(1, 'asked');
  await record(2, 'asked');
  await record(2, 'confirmed');
  expect(await refusalOf(record(2, 'asked'))).toBe('changed-meanwhile');
});
