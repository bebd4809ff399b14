import { perform } from '#functions/perform.ts';
import { planRemovalsByClock } from '#functions/reviews/removals/planning/plan-by-clock.ts';
import type { GroupFacts } from '#shared/reviews/group-facts.ts';
import { idOf } from '#test/functions/directory/mirror/pretend-directory.ts';
import { leo } from '#test/support/desk.ts';
import { refusalOf } from '#test/support/reported.ts';
import { aDay, minute, openRefused, type Refused } from './a-refusal.ts';

let refused: Refused;
beforeEach(async () => {
  refused = await openRefused();
});
afterEach(() => refused.desk.close());

test('what was refused is removed, and nothing else', async () => {
  await refused.apply();
  expect([refused.isMember(1), refused.isMember(2)]).toEqual([false, true]);
});

test('what is to be removed tonight is a member until 20', async () => {
  await refused.apply('tonight');
  refused.desk.setNow('2026-11-24T18:59:00Z');
  await refused.drain();
  expect(refused.isMember(1)).toBe(true);
  await refused.pass(minute);
  expect(refused.isMember(1)).toBe(false);
});

test('what was planned for tonight can be removed now', async () => {
  await refused.apply('tonight');
  await refused.apply('now');
  expect(refused.graph.calls).toEqual(['remove 1 90']);
});

test('applied twice it is removed once', async () => {
  await refused.apply('tonight');
  await refused.apply('tonight');
  await refused.pass(aDay);
  expect(refused.graph.calls).toEqual(['remove 1 90']);
});

test('what was kept cannot be applied, nor anything beside it', async () => {
  const both = [refused.lineOf(1), refused.lineOf(2)];
  expect(await refusalOf(refused.apply('now', both))).toBe('changed-meanwhile');
  expect(refused.graph.calls).toEqual([]);
});

test('what was refused and not sent is removed neither by the team nor by the clock', async () => {
  await refused.desk.close();
  refused = await openRefused({ removal: { when: 'at-once' } }, [3], []);
  const { desk, reviewId } = refused;
  const { sheets } = await perform(desk, leo, 'listMyLines', { params: {}, query: {}, body: {} });
  const lines = sheets.flatMap((sheet) => sheet.lines).map(({ lineId, version }) => ({ lineId, version }));
  const decisions = lines.map((line) => ({ ...line, answer: 'remove' as const }));
  await perform(desk, leo, 'decideLines', { params: { reviewId }, query: {}, body: { decisions } });
  const lineIds = lines.map(({ lineId }) => lineId);
  expect(await refusalOf(refused.apply('now', lineIds))).toBe('changed-meanwhile');
  await planRemovalsByClock(desk);
  await refused.drain();
  expect([lineIds.length, refused.isMember(3)]).toEqual([1, true]);
});

test('it counts as gone after three agreeing looks, and as confirmed the day after', async () => {
  await refused.apply();
  const states = [await refused.state()];
  for (const wait of [minute, minute, minute, minute, aDay]) {
    await refused.pass(wait);
    states.push(await refused.state());
  }
  expect(states).toEqual(['reading', 'reading', 'reading', 'gone', 'gone', 'confirmed']);
});

test('a look that finds the member there makes the looks count anew', async () => {
  await refused.apply();
  refused.graph.stale.push(false, false, true);
  for (const _ of [1, 2, 3, 4, 5]) await refused.pass(minute);
  expect(await refused.state()).toBe('reading');
  await refused.pass(minute);
  expect(await refused.state()).toBe('gone');
});

test.each<[string, Partial<GroupFacts>, string]>([
  ['has become dynamic', { isDynamic: true }, 'membership-rule'],
  ['has become synced', { isSynced: true }, 'on-premises'],
  ['is kept in Exchange', { kind: 'distribution' }, 'exchange'],
  ['can be given roles', { isRoleAssignable: true }, 'role-administrator'],
  ['is restricted', { isRestricted: true }, 'unit-administrator'],
  ['has no other owner', { ownerIds: [idOf(1)] }, 'new-owner'],
])('of a group that %s it is a task, and Graph is not called', async (_, facts, place) => {
  refused.graph.facts.set(90, facts);
  await refused.apply();
  expect(await refused.only()).toMatchObject({ state: 'task', place });
  expect(refused.graph.calls).toEqual([]);
});

test('of a group that was deleted there is nothing to remove', async () => {
  refused.directory.drop(90);
  await refused.apply();
  expect(await refused.state()).toBe('group-gone');
});

test('whom another took out is not counted as removed by the desk', async () => {
  refused.directory.take(90, 1);
  await refused.apply();
  await refused.pass(minute);
  await refused.pass(minute);
  await refused.pass(minute);
  expect(await refused.only()).toMatchObject({ state: 'gone', isOurs: false });
});

test('whom another took out before the directory was read again needs no call', async () => {
  refused.directory.take(90, 1);
  await refused.readDirectory();
  await refused.apply();
  expect(refused.graph.calls).toEqual([]);
});

test('who left and came again since the review began is not removed: that access nobody has refused', async () => {
  await refused.desk.close();
  refused = await openRefused({ removal: { when: 'at-the-end' } }, [3]);
  refused.directory.take(90, 1);
  await refused.readDirectory();
  refused.directory.put(90, 1);
  await refused.readDirectory();
  await refused.apply();
  expect(await refused.state()).toBe('new-access');
  expect(refused.isMember(1)).toBe(true);
});

test('nothing is removed while another review asks about it', async () => {
  const other = await refused.start(await refused.plan({ name: 'Ekstra' }));
  await refused.apply();
  expect(other).not.toBe(refused.reviewId);
  expect(await refused.state()).toBe('planned');
  expect(refused.isMember(1)).toBe(true);
});

test('what is still there seven days after the desk removed it is a task for a person', async () => {
  await refused.apply();
  refused.directory.put(90, 1);
  for (const _ of Array.from({ length: 7 * 24 + 2 })) await refused.pass(60 * minute);
  expect(await refused.only()).toMatchObject({ state: 'task', place: 'by-hand' });
  expect(refused.graph.calls).toEqual(['remove 1 90']);
});

test('who is there again a day later has come back, and is not removed a second time', async () => {
  await refused.apply();
  for (const _ of [1, 2, 3]) await refused.pass(minute);
  refused.directory.put(90, 1);
  await refused.pass(aDay);
  await refused.pass(60 * minute);
  expect(await refused.state()).toBe('came-back');
  expect(refused.graph.calls).toEqual(['remove 1 90']);
});
