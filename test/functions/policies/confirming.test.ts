import { inTenant } from '#functions/database/transaction.ts';
import type { FeedMessage } from '#functions/graph/graph.ts';
import { perform } from '#functions/perform.ts';
import type { Caller } from '#shared/people/caller.ts';
import { policyText } from '#shared/policies/policy.ts';
import { idOf } from '#test/functions/directory/mirror/pretend-directory.ts';
import { rightBodies } from '#test/support/asked.ts';
import { birgit, caller, leo, maja, openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';
import { asking, inDirectory, publish, publishedPolicy } from './a-policy.ts';

const ida = caller({ personId: idOf(21), name: 'Ida Lund' });
const family = 'Center for Børn og Familie';
const today = '2026-11-24';

let desk: TestDesk;
let feed: FeedMessage[];
beforeEach(async () => {
  feed = [];
  desk = await openTestDesk({ graph: { notify: async (_tenant, message) => void feed.push(message) } });
  await inDirectory(desk, [
    { personId: birgit.personId, name: birgit.name, unit: family },
    { personId: maja.personId, name: maja.name, unit: family, manager: birgit.personId },
    { personId: leo.personId, name: leo.name, unit: 'Vej og Park', manager: birgit.personId },
  ]);
});
afterEach(() => desk.close());

const about = { params: {}, query: {}, body: {} } as const;
const mine = async (who: Caller) => (await perform(desk, who, 'listMyPolicies', about)).policies;
const unit = (who: Caller = birgit) => perform(desk, who, 'listUnitPolicies', about);
const confirm = (who: Caller, policyId: string, edition = 1, answers: number[] = [1]) =>
  perform(desk, who, 'confirmPolicy', { params: { policyId }, query: {}, body: { edition, answers } });
const asked = async (given: object = {}): Promise<string> => {
  const policyId = await publishedPolicy(desk, given);
  await asking(desk);
  return policyId;
};
const next = async (policyId: string, asksAgain: boolean): Promise<void> => {
  const { version } = await perform(desk, sofie, 'readPolicy', { params: { policyId }, query: {}, body: {} });
  await publish(desk, policyId, version, asksAgain);
  await asking(desk);
};

test('who is concerned has it to read, until the day its days are over', async () => {
  await asked();
  expect(await mine(maja)).toMatchObject([{ title: rightBodies.createPolicy.title, due: '2026-12-24', waits: true }]);
});

test('who is concerned is told once, in the feed', async () => {
  await asked({ units: ['Vej og Park'] });
  await asking(desk);
  expect(feed.map(({ personId, activityType }) => [personId, activityType])).toEqual([[leo.personId, 'policyToRead']]);
});

test('two policies of one morning are one message', async () => {
  await publishedPolicy(desk, { units: ['Vej og Park'] });
  await publishedPolicy(desk, { units: ['Vej og Park'], title: 'Sikre mails' });
  await asking(desk);
  expect(feed.map(({ subPage }) => subPage)).toEqual(['/home/read']);
});

test('a unit that is not named is asked nothing', async () => {
  await asked({ units: ['Vej og Park'] });
  expect(await mine(maja)).toEqual([]);
});

test('a guest is asked nothing', async () => {
  await inDirectory(desk, [{ personId: ida.personId, guest: true }]);
  await asked();
  expect(await mine(ida)).toEqual([]);
});

test('who has passed has confirmed that edition at that moment', async () => {
  const policyId = await asked();
  await confirm(maja, policyId);
  const confirmed = { edition: 1, at: desk.now().toISOString() };
  expect(await mine(maja)).toMatchObject([{ waits: false, confirmed }]);
});

test('of a test nothing is kept but that it was passed', async () => {
  const policyId = await asked();
  await confirm(maja, policyId);
  const kept = await inTenant(desk.db, maja.tenantId, (tx) =>
    tx.selectFrom('policy_confirmations').selectAll().execute(),
  );
  expect(kept).toEqual([
    {
      ...{ tenant_id: maja.tenantId, reader_id: expect.any(String), policy_id: policyId, person_id: maja.personId },
      ...{ edition: 1, has_passed: true, confirmed_at: desk.now() },
    },
  ]);
});

test.each([[[0]], [[]], [[1, 1]]])('answers that are not all right confirm nothing: %j', async (answers) => {
  const policyId = await asked();
  await expect(confirm(maja, policyId, 1, answers)).rejects.toMatchObject({ code: 'not-passed' });
});

test('confirmed again, the first time holds', async () => {
  const policyId = await asked();
  const first = await confirm(maja, policyId);
  desk.setNow('2026-11-25T09:00:00Z');
  expect(await confirm(maja, policyId)).toEqual(first);
});

test('who is not concerned confirms nothing', async () => {
  const policyId = await asked({ units: ['Vej og Park'] });
  await expect(confirm(maja, policyId)).rejects.toMatchObject({ code: 'not-found' });
});

test('what was withdrawn is confirmed by nobody', async () => {
  const policyId = await asked();
  const { version } = await perform(desk, sofie, 'readPolicy', { params: { policyId }, query: {}, body: {} });
  await perform(desk, sofie, 'withdrawPolicy', { params: { policyId }, query: {}, body: { version } });
  await expect(confirm(maja, policyId)).rejects.toMatchObject({ code: 'not-found' });
});

test('a new edition that matters asks those again who confirmed the one before', async () => {
  const policyId = await asked();
  await confirm(maja, policyId);
  await next(policyId, true);
  expect(await mine(maja)).toMatchObject([{ waits: true, edition: 2, confirmed: { edition: 1 } }]);
});

test('a new edition that does not matter asks nobody again', async () => {
  const policyId = await asked();
  await confirm(maja, policyId);
  await next(policyId, false);
  expect(await mine(maja)).toMatchObject([{ waits: false, edition: 2, confirmed: { edition: 1 } }]);
});

test('what was read before an edition that matters came is not confirmed', async () => {
  const policyId = await asked();
  await next(policyId, true);
  await expect(confirm(maja, policyId, 1)).rejects.toMatchObject({ code: 'policy-changed' });
});

test('what was read before an edition that does not matter came is confirmed as what it was', async () => {
  const policyId = await asked();
  await next(policyId, false);
  expect(await confirm(maja, policyId, 1)).toMatchObject({ edition: 1 });
});

test('an edition that is changed in the draft alone is what it was', async () => {
  const policyId = await asked();
  const { version, draft } = await perform(desk, sofie, 'readPolicy', { params: { policyId }, query: {}, body: {} });
  const policy = policyText.parse({ ...draft, title: 'Noget andet' });
  await perform(desk, sofie, 'changePolicy', { params: { policyId }, query: {}, body: { version, policy } });
  expect(await mine(maja)).toMatchObject([{ title: rightBodies.createPolicy.title }]);
});

test('a manager sees who is missing, what and until when', async () => {
  const policyId = await asked();
  await confirm(maja, policyId);
  const { programmes, people } = await unit();
  expect(programmes).toMatchObject([{ of: 2, confirmed: 1, due: '2026-12-24' }]);
  expect(people.map(({ name, missing, due }) => [name, missing.length, due])).toEqual([
    [leo.name, 1, '2026-12-24'],
    [maja.name, 0, null],
  ]);
});

test('who manages nobody sees nobody', async () => {
  await asked();
  expect(await unit(maja)).toMatchObject({ programmes: [], people: [] });
});

test('one whose account is closed waits, and is in no number', async () => {
  await asked();
  await inDirectory(desk, [
    { personId: leo.personId, name: leo.name, unit: 'Vej og Park', manager: birgit.personId, account: 'disabled' },
  ]);
  const { programmes, people } = await unit();
  expect(programmes).toMatchObject([{ of: 1, confirmed: 0 }]);
  expect(people.map(({ name, away }) => [name, away])).toEqual([
    [maja.name, false],
    [leo.name, true],
  ]);
});

test('a manager reminds the own employees, each once a day', async () => {
  await asked();
  desk.setNow('2026-11-26T09:00:00Z');
  feed = [];
  const body = { personIds: [maja.personId, birgit.personId] };
  const remind = () => perform(desk, birgit, 'remindReaders', { ...about, body });
  const reminded = [(await remind()).reminded, (await remind()).reminded];
  await asking(desk);
  expect([reminded, feed.map(({ personId }) => personId)]).toEqual([[[maja.personId], []], [maja.personId]]);
});

test('another manager’s employees are not reminded', async () => {
  await asked();
  desk.setNow('2026-11-26T09:00:00Z');
  const { reminded } = await perform(desk, leo, 'remindReaders', { ...about, body: { personIds: [maja.personId] } });
  expect(reminded).toEqual([]);
});

test('one who begins later is asked within the days of an introduction', async () => {
  await asked({ onlyNew: true });
  expect(await mine(maja)).toEqual([]);
  await inDirectory(desk, [{ personId: maja.personId, name: maja.name, unit: family, hiredOn: today }]);
  await next((await perform(desk, sofie, 'listPolicies', about)).policies[0]?.policyId ?? '', false);
  expect(await mine(maja)).toMatchObject([{ due: '2026-12-08', waits: true }]);
});

test('one who moves to a unit that is not named is released, and keeps what was confirmed', async () => {
  const policyId = await asked({ units: [family] });
  await confirm(maja, policyId);
  await inDirectory(desk, [
    { personId: maja.personId, name: maja.name, unit: 'Vej og Park', manager: birgit.personId },
  ]);
  await next(policyId, false);
  expect([await mine(maja), (await unit()).people]).toMatchObject([[{ waits: false, confirmed: { edition: 1 } }], []]);
});

test('ten who confirm at once all have it', async () => {
  const people = Array.from({ length: 10 }, (_, place) => caller({ personId: idOf(100 + place) }));
  await inDirectory(
    desk,
    people.map(({ personId }) => ({ personId })),
  );
  const policyId = await asked({ questions: [] });
  await Promise.all(people.map((who) => confirm(who, policyId, 1, [])));
  const { policies } = await perform(desk, sofie, 'listPolicies', about);
  expect(policies).toMatchObject([{ of: 13, confirmed: 10 }]);
});
