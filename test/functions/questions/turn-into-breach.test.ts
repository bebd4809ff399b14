import { breachNews } from '#functions/breaches/texts/news.ts';
import { terms } from '#functions/breaches/texts/terms.ts';
import { perform } from '#functions/perform.ts';
import { referenceOf } from '#shared/cases/reference.ts';
import { asked } from '#test/support/asked-questions.ts';
import { birgit, jonas, maja, sofie } from '#test/support/desk.ts';
import { caseRow, take, versionOf } from '#test/support/errands/each-subject.ts';
import { know } from '#test/support/known-people.ts';
import { about, aMail, caseOf, refusalOf, reported, viewOf } from '#test/support/reported.ts';
import { verifyTenant } from '#test/support/verify-tenant.ts';
import { logOf, type OutboxDesk, openOutboxDesk, words } from '../outbox/outbox-desk.ts';

let o: OutboxDesk;
beforeAll(async () => {
  o = await openOutboxDesk();
  for (const person of [sofie, jonas]) await know(o.desk, person);
});
beforeEach(() => o.reset());
afterAll(() => o.desk.close());

const given = { kind: 'misdirected-mail' as const, people: 'one' as const, dataKinds: ['cpr' as const] };
const turn = async (caseId: string, more: object = {}, by = sofie) =>
  perform(o.desk, by, 'turnIntoBreach', about(caseId, { version: await versionOf(o.desk, caseId), ...given, ...more }));

const text = 'Jeg sendte en mail til den forkerte. Skal jeg gøre noget?';

test('number, text, asker and history stay', async () => {
  const caseId = await asked(o.desk, maja, { text });
  const before = referenceOf(await caseRow(o.desk, caseId));
  await take(o.desk, caseId);
  await turn(caseId);
  const found = await caseOf(o.desk, caseId);
  expect(found).toMatchObject({ subject: 'breach', reference: before, state: 'taken', kind: given.kind });
  expect(found.texts.map((one) => one.text)).toEqual([text]);
  expect(found.reporters).toMatchObject([{ personId: maja.personId, told: { texts: [text] } }]);
  expect(found.timeline.map(({ verb }) => verb)).toEqual(
    expect.arrayContaining(['question-asked', 'taken', 'turned-into-breach']),
  );
});

test('art. 33(1): it was known when it was asked, however long ago that is', async () => {
  const caseId = await asked(o.desk, maja, { text });
  const { received_at } = await caseRow(o.desk, caseId);
  o.desk.setNow('2026-11-26T09:00:00Z');
  await turn(caseId);
  expect((await caseRow(o.desk, caseId)).due_at?.getTime()).toBe(received_at.getTime() + 72 * 3_600_000);
});

test('it may have been found before it was asked, and not after', async () => {
  const caseId = await asked(o.desk, maja, { text });
  o.desk.setNow('2026-11-24T12:00:00Z');
  expect(await refusalOf(turn(caseId, { found: { when: '2026-11-24T10:30' } }))).toBe('faulty-fields');
  await turn(caseId, { found: { when: '2026-11-23T12:00' } });
  expect((await caseOf(o.desk, caseId)).aware).toBe('2026-11-23T11:00:00.000Z');
});

test('one that was answered is open again, with its clock, and its answer stays to be read', async () => {
  const caseId = await asked(o.desk, maja, { text });
  await perform(
    o.desk,
    sofie,
    'sendAnswer',
    about(caseId, { version: await versionOf(o.desk, caseId), text: 'Nej.', sources: [] }),
  );
  await turn(caseId);
  expect(await caseRow(o.desk, caseId)).toMatchObject({
    state: 'taken',
    taken_by: sofie.personId,
    clock_stopped_at: null,
  });
  const view = await viewOf(o.desk, caseId, maja);
  expect(view.view === 'reporter' && view.conversation.map(({ kind }) => kind)).toEqual(['description', 'reply']);
});

test('the one card changes in place, its reminders are those of a breach, and the asker is told', async () => {
  const caseId = await asked(o.desk, maja, { text });
  await o.drain();
  await turn(caseId);
  await o.drain();
  expect(o.cards().map((card) => words(card).includes(terms.da.kinds[given.kind]))).toEqual([true]);
  expect(o.feed).toContainEqual(
    expect.objectContaining({ personId: maja.personId, preview: breachNews.da.fromQuestion }),
  );
  await o.at('2026-11-27T08:00:00Z');
  const steps = (await logOf(o.desk, caseId)).flatMap(({ verb, step }) => (verb === 'reminded' ? [step] : []));
  expect(steps).toContain('run-out');
});

test('the manager, who did not learn of the question, learns of the breach', async () => {
  o.found.managerId = birgit.personId;
  const caseId = await asked(o.desk, maja, { text });
  await o.drain();
  const before = o.feed.filter(({ personId }) => personId === birgit.personId).length;
  await turn(caseId);
  await o.drain();
  expect([before, o.feed.filter(({ personId }) => personId === birgit.personId).length]).toEqual([0, 1]);
  expect((await viewOf(o.desk, caseId, birgit)).view).toBe('manager');
});

test('the mail it was asked beside comes along, and a case of the same mail is shown beside it', async () => {
  const mail = aMail({ internetMessageId: '<samme@eksempel-kommune.example>' });
  const other = await reported(o.desk, jonas, { kind: 'misdirected-mail', mail });
  const caseId = await asked(o.desk, maja, { text, about: mail });
  await turn(caseId);
  const found = await caseOf(o.desk, caseId);
  expect(found.mail?.subject).toBe(mail.subject);
  expect(found.recipients).toHaveLength(1);
  expect(found.related).toMatchObject([{ caseId: other.caseId }]);
});

test('the odd characters of a stranger’s message id neither stop the question nor part it from the report', async () => {
  const mail = aMail({ internetMessageId: '<kær\u0000lig\ud800@eksempel-kommune.example>' });
  const other = await reported(o.desk, jonas, { kind: 'misdirected-mail', mail });
  const caseId = await asked(o.desk, maja, { text, about: mail });
  await turn(caseId);
  expect((await caseOf(o.desk, caseId)).related).toMatchObject([{ caseId: other.caseId }]);
});

test('of two who do it at once one does, and it is done once', async () => {
  const caseId = await asked(o.desk, maja, { text });
  const both = await Promise.all(
    [sofie, jonas].map((by) =>
      turn(caseId, {}, by).then(
        () => 'done',
        ({ code }) => code,
      ),
    ),
  );
  expect(both.toSorted()).toEqual(['changed-meanwhile', 'done']);
});

test('it is no question any more', async () => {
  const caseId = await asked(o.desk, maja, { text });
  await turn(caseId);
  const answer = { version: await versionOf(o.desk, caseId), text: 'Ja.', sources: [] };
  expect(await refusalOf(perform(o.desk, sofie, 'sendAnswer', about(caseId, answer)))).toBe('move-not-allowed');
  expect(await refusalOf(perform(o.desk, maja, 'answerHelped', about(caseId, {})))).toBe('not-found');
});

test('its log is proven whole', async () => {
  const caseId = await asked(o.desk, maja, { text });
  await turn(caseId);
  const { breaks } = await verifyTenant(o.desk.db, maja.tenantId);
  expect(breaks.filter(({ subject }) => subject === caseId)).toEqual([]);
});
