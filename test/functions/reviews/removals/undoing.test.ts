import { GraphTrouble } from '#functions/microsoft/trouble.ts';
import { idOf } from '#test/functions/directory/mirror/pretend-directory.ts';
import { refusalOf } from '#test/support/reported.ts';
import { aDay, minute, openRefused, type Refused } from './a-refusal.ts';

let refused: Refused;
beforeEach(async () => {
  refused = await openRefused();
});
afterEach(() => refused.desk.close());

test('what was removed is put back, and nothing else', async () => {
  await refused.apply();
  refused.directory.take(90, 2);
  await refused.undo();
  expect([refused.isMember(1), refused.isMember(2)]).toEqual([true, false]);
  expect(await refused.state()).toBe('returning');
});

test('put back twice it is one call', async () => {
  await refused.apply();
  await refused.undo();
  await refused.undo();
  expect(refused.graph.calls).toEqual(['remove 1 90', 'put back 1 90']);
});

test('who is put back stays', async () => {
  await refused.apply();
  await refused.undo();
  for (const wait of [minute, minute, minute, minute, 2 * aDay, 7 * aDay]) await refused.pass(wait);
  expect(await refused.state()).toBe('put-back');
  expect(refused.isMember(1)).toBe(true);
});

test('on the thirtieth day it can still be put back', async () => {
  await refused.apply();
  await refused.pass(30 * aDay);
  await refused.undo();
  expect(refused.isMember(1)).toBe(true);
});

test('after thirty days it cannot', async () => {
  await refused.apply();
  await refused.pass(30 * aDay + minute);
  expect(await refusalOf(refused.undo())).toBe('not-to-undo');
});

test('whom another took out the desk does not put back', async () => {
  refused.directory.take(90, 1);
  await refused.apply();
  expect(await refusalOf(refused.undo())).toBe('not-to-undo');
});

test('a removal of tonight can be withheld, and then Graph is not called', async () => {
  await refused.apply('tonight');
  expect(await refused.undo()).toBe('withheld');
  await refused.pass(aDay);
  expect(refused.graph.calls).toEqual([]);
});

test('one that is planned is under way, and one that is withheld is not', async () => {
  const underWay = async () => (await refused.removals({ only: 'under-way' })).map(({ state }) => state);
  await refused.apply('tonight');
  expect(await underWay()).toEqual(['planned']);
  await refused.undo();
  expect(await underWay()).toEqual([]);
});

test('one that is withheld while the group is read is not removed', async () => {
  const { memberships } = refused.graph;
  const { group } = memberships;
  const withholding: typeof group = async (tenantId, groupId) => {
    await refused.undo();
    return group(tenantId, groupId);
  };
  Object.assign(memberships, { group: withholding });
  await refused.apply();
  expect(await refused.state()).toBe('withheld');
  expect(refused.graph.calls).toEqual([]);
});

test('one that is undone while it is looked at is put back, whatever the look finds', async () => {
  await refused.apply();
  const { memberships } = refused.graph;
  const { isMember } = memberships;
  const undoing: typeof isMember = async (...asked) => {
    const isThere = await isMember(...asked);
    Object.assign(memberships, { isMember });
    await refused.press();
    return isThere;
  };
  Object.assign(memberships, { isMember: undoing });
  await refused.pass(minute);
  expect(await refused.state()).toBe('returning');
  expect(refused.isMember(1)).toBe(true);
});

test('one whose call was not answered yet can be neither withheld nor put back', async () => {
  const error = new GraphTrouble({ part: 'graph', code: 'timeout', uncertain: true });
  refused.graph.faults.push({ error });
  await refused.apply();
  expect(await refusalOf(refused.undo())).toBe('removal-under-way');
});

test('whom another has put back meanwhile is there, which is no fault', async () => {
  await refused.apply();
  refused.directory.put(90, 1);
  await refused.undo();
  expect(await refused.state()).toBe('returning');
});

test('to a group that was deleted nobody is put back', async () => {
  await refused.apply();
  refused.directory.drop(90);
  await refused.undo();
  expect(await refused.state()).toBe('not-put-back');
});

test('what Graph refuses for good is not put back, and said so', async () => {
  await refused.apply();
  const error = new GraphTrouble({ part: 'graph', code: 'Authorization_RequestDenied', permanent: true });
  refused.graph.faults.push({ error });
  await refused.undo();
  expect(await refused.state()).toBe('not-put-back');
});

test('after a lost answer the member is put back once', async () => {
  await refused.apply();
  const error = new GraphTrouble({ part: 'graph', code: 'timeout', uncertain: true });
  refused.graph.faults.push({ error, afterEffect: true });
  await refused.undo();
  await refused.pass(minute);
  expect(await refused.state()).toBe('returning');
  expect(refused.graph.calls).toHaveLength(3);
  expect(refused.isMember(1)).toBe(true);
});

test('who was put back counts as put back after three agreeing looks, and is looked at once more the day after', async () => {
  await refused.apply();
  await refused.pass(minute);
  const states = [await refused.undo()];
  for (const wait of [minute, minute, minute, minute, aDay]) {
    await refused.pass(wait);
    states.push(await refused.state());
  }
  expect(states).toEqual(['putting-back', 'returning', 'returning', 'put-back', 'put-back', 'put-back']);
  expect((await refused.only()).readings).toHaveLength(4);
});

test('who was put back and taken out again by another is not put back a second time', async () => {
  await refused.apply();
  await refused.undo();
  for (const _ of [1, 2, 3, 4]) await refused.pass(minute);
  refused.directory.take(90, 1);
  await refused.pass(aDay);
  await refused.pass(60 * minute);
  expect(await refused.state()).toBe('gone-again');
  expect(refused.graph.calls).toEqual(['remove 1 90', 'put back 1 90']);
});

test('to a group that was restored meanwhile the member can be put back after all', async () => {
  await refused.apply();
  const others = refused.directory.members.get(idOf(90)) ?? new Set();
  refused.directory.drop(90);
  await refused.undo();
  refused.directory.members.set(idOf(90), others);
  await refused.undo();
  expect(refused.isMember(1)).toBe(true);
});

test('what was withheld can be planned anew, and is removed once', async () => {
  await refused.apply('tonight');
  await refused.undo();
  await refused.apply('tonight');
  await refused.pass(aDay);
  expect(refused.graph.calls).toEqual(['remove 1 90']);
});
