import { planRemovalsByClock } from '#functions/reviews/removals/planning/plan-by-clock.ts';
import { idOf, personSeen } from '#test/functions/directory/mirror/pretend-directory.ts';
import { aDay, minute, openRefused, type Refused } from './a-refusal.ts';

let refused: Refused;
beforeEach(async () => {
  refused = await openRefused();
});
afterEach(() => refused.desk.close());

const confirm = async () => {
  await refused.apply();
  for (const wait of [minute, minute, minute, minute, aDay]) await refused.pass(wait);
};
/** A day passes, the directory is read, and the clock looks. */
const night = async () => {
  await refused.readDirectory();
  await planRemovalsByClock(refused.desk);
  await refused.drain();
};
const deleted = (person: number, isDeleted: boolean) => {
  const { people } = refused.directory;
  const place = people.findIndex(({ personId }) => personId === idOf(person));
  people[place] = { ...personSeen(person), ...people[place], account: isDeleted ? 'deleted' : 'enabled' };
};

test('who is let in again days after the removal was confirmed has come back, and is not removed', async () => {
  await confirm();
  await night();
  refused.directory.put(90, 1);
  await night();
  expect(await refused.only()).toMatchObject({ state: 'came-back', undo: null });
  expect(refused.graph.calls).toEqual(['remove 1 90']);
});

test('what the mirror alone has seen come back, and Graph does not list, stays confirmed', async () => {
  await confirm();
  await night();
  refused.directory.put(90, 1);
  refused.graph.stale.push(false);
  await night();
  expect(await refused.state()).toBe('confirmed');
});

test('who comes back after more than thirty days has a new access, of which the next review asks', async () => {
  await confirm();
  await refused.pass(30 * aDay);
  await night();
  refused.directory.put(90, 1);
  await night();
  expect(await refused.state()).toBe('confirmed');
});

test('in a group that is restored within thirty days what was refused is removed', async () => {
  const members = new Set(refused.directory.members.get(idOf(90)));
  refused.directory.members.delete(idOf(90));
  await refused.apply();
  await refused.pass(2 * aDay);
  expect(await refused.state()).toBe('group-gone');
  refused.directory.members.set(idOf(90), members);
  await refused.readDirectory();
  expect(refused.isMember(1)).toBe(false);
  expect(refused.isMember(2)).toBe(true);
});

test('a group that is not restored is looked for no longer than it can be', async () => {
  refused.directory.members.delete(idOf(90));
  await refused.apply();
  for (const _ of Array.from({ length: 33 })) await refused.pass(aDay);
  refused.directory.members.set(idOf(90), new Set([idOf(1)]));
  for (const _ of [1, 2, 3]) await refused.pass(aDay);
  expect(await refused.state()).toBe('group-gone');
});

test('the access of a deleted account rests, and is removed when the account is restored', async () => {
  deleted(1, true);
  await refused.readDirectory();
  await refused.apply();
  expect(await refused.only()).toMatchObject({ state: 'planned', way: { by: 'rests', why: 'account' } });
  deleted(1, false);
  await refused.readDirectory();
  await refused.pass(aDay);
  expect(await refused.only()).toMatchObject({ state: 'reading', isOurs: true });
});

test('an account deleted since the directory was read rests as well: Graph lists no member then', async () => {
  deleted(1, true);
  refused.directory.members.get(idOf(90))?.delete(idOf(1));
  await refused.apply();
  expect(await refused.only()).toMatchObject({ state: 'planned', removedAt: null });
});
