import { inTenant } from '#functions/database/transaction.ts';
import { perform } from '#functions/perform.ts';
import { removalMail } from '#functions/texts/removals.ts';
import { idOf } from '#test/functions/directory/mirror/pretend-directory.ts';
import { setSettings } from '#test/functions/outbox/outbox-desk.ts';
import { jonas, sofie } from '#test/support/desk.ts';
import { aDay, minute, openRefused, type Refused } from './a-refusal.ts';

const [itMail, deskMailbox] = ['it@eksempel-kommune.example', 'gdpr-vagten@eksempel-kommune.example'];
const teamMail = 'gdpr@eksempel-kommune.example';

let refused: Refused;
const open = async (refuses = [1]) => {
  refused = await openRefused({ removal: { when: 'at-the-end' } }, [3], refuses);
  await setSettings(refused.desk, { itMail, deskMailbox, teamMail });
  refused.graph.facts.set(90, { isSynced: true });
};
beforeEach(() => open());
afterEach(() => refused.desk.close());

const openBoth = async () => {
  await refused.desk.close();
  await open([1, 2]);
};
const days = async (count: number) => {
  for (const _ of Array.from({ length: count })) await refused.pass(aDay);
};
const saysDone = async (proof = '') => {
  const { task } = await refused.only();
  const asked = { params: { taskId: task?.taskId ?? '' }, query: {}, body: { proof } };
  await perform(refused.desk, sofie, 'finishTask', asked);
  await refused.drain();
};
const asked = (member: number, isChased: boolean) => ({
  ...{ member: `Person ${member}`, memberId: idOf(member), group: 'Group 090', groupId: idOf(90) },
  ...{ place: 'on-premises' as const, isChased },
});
const mailed = (isChased: boolean) => removalMail('da', [asked(1, isChased)]);
/** Applies it, and lets the time pass in which what is asked for is gathered. */
const give = async () => {
  await refused.apply();
  await refused.pass(5 * minute);
};
const chase = async () => {
  const { task } = await refused.only();
  await perform(refused.desk, sofie, 'chaseTask', { params: { taskId: task?.taskId ?? '' }, query: {}, body: {} });
  await refused.pass(5 * minute);
};

test('what Graph cannot remove is mailed to IT support, with whom and where', async () => {
  await give();
  expect(refused.mails).toMatchObject([{ from: deskMailbox, to: itMail, ...mailed(false) }]);
});

test('without an address of IT support the team is asked', async () => {
  await setSettings(refused.desk, { deskMailbox, teamMail });
  await give();
  expect(refused.mails.map(({ to }) => to)).toEqual([teamMail]);
});

test('it is chased after seven days, and after seven more', async () => {
  await give();
  await days(6);
  expect(refused.mails).toHaveLength(1);
  await days(1);
  await refused.pass(5 * minute);
  expect(refused.mails[1]).toMatchObject(mailed(true));
  await days(7);
  await refused.pass(5 * minute);
  expect(refused.mails).toHaveLength(3);
});

test('all that one review asks for at a time is in one mail', async () => {
  await openBoth();
  await refused.apply('now', [refused.lineOf(1), refused.lineOf(2)]);
  await refused.pass(5 * minute);
  expect(refused.mails).toMatchObject([removalMail('da', [asked(1, false), asked(2, false)])]);
});

test('what is chased is in one mail with what is new', async () => {
  await openBoth();
  await give();
  await days(1);
  await chase();
  await refused.apply('now', [refused.lineOf(2)]);
  await chase();
  expect(refused.mails.slice(1).map(({ text }) => text)).toEqual([
    removalMail('da', [asked(1, true)]).text,
    removalMail('da', [asked(2, false)]).text,
  ]);
});

test('asked to chase twice within a day, one mail goes out', async () => {
  await give();
  await chase();
  await chase();
  expect(refused.mails).toHaveLength(2);
  await days(1);
  await chase();
  expect(refused.mails).toHaveLength(3);
});

test('what is done is not chased', async () => {
  await give();
  const { task } = await refused.only();
  await saysDone();
  const params = { taskId: task?.taskId ?? '' };
  await perform(refused.desk, sofie, 'chaseTask', { params, query: {}, body: {} });
  await refused.pass(5 * minute);
  expect(refused.mails).toHaveLength(1);
});

test('what proves that it is done is shown with who said so', async () => {
  await give();
  await saysDone('Sag 4711');
  expect((await refused.only()).task).toMatchObject({ proof: 'Sag 4711', doneBy: { personId: sofie.personId } });
});

test('what is seen to be gone is not chased, and is read back like the others', async () => {
  await give();
  await days(3);
  refused.directory.take(90, 1);
  await days(8);
  expect(refused.mails).toHaveLength(1);
  expect(await refused.only()).toMatchObject({ isOurs: false, task: { doneAt: expect.any(String), doneBy: null } });
});

test('what is said to be done is read back, and then confirmed', async () => {
  await give();
  refused.directory.take(90, 1);
  await saysDone('Fjernet i AD');
  expect(await refused.state()).toBe('reading');
  for (const wait of [minute, minute, minute, aDay]) await refused.pass(wait);
  expect(await refused.state()).toBe('confirmed');
});

test('what is said to be done and is still there is a task again', async () => {
  await give();
  const before = await refused.only();
  await saysDone();
  for (const wait of [minute, 60 * minute, minute]) await refused.pass(wait);
  const after = await refused.only();
  expect(after.state).toBe('task');
  expect(after.task?.taskId).not.toBe(before.task?.taskId);
});

test('said to be done twice the first word holds, and it is read back once', async () => {
  await give();
  const { task } = await refused.only();
  const asked = { params: { taskId: task?.taskId ?? '' }, query: {} };
  await perform(refused.desk, sofie, 'finishTask', { ...asked, body: { proof: 'Fjernet i AD' } });
  await perform(refused.desk, jonas, 'finishTask', { ...asked, body: { proof: 'Ved ikke' } });
  await refused.pass(minute);
  expect((await refused.only()).readings).toHaveLength(1);
  const kept = await inTenant(refused.desk.db, sofie.tenantId, (tx) =>
    tx.selectFrom('tasks').select(['done_by', 'proof']).execute(),
  );
  expect(kept).toEqual([{ done_by: sofie.personId, proof: 'Fjernet i AD' }]);
});

test('what IT removed the desk does not put back', async () => {
  await give();
  refused.directory.take(90, 1);
  await saysDone();
  expect((await refused.only()).undo).toBeNull();
});
