import { readBack } from '#shared/reviews/removals/read-back.ts';
import { idOf, trouble } from '#test/functions/directory/mirror/pretend-directory.ts';
import { birgit } from '#test/support/desk.ts';
import { aDay, minute } from '../removals/a-refusal.ts';
import { sheetsOn } from '../sheets-of.ts';
import { type Case, change } from './plays.ts';
import { looks, refusal } from './refused.ts';

const cases: readonly Case[] = [
  [
    1,
    'taken out by another after the answer: no call, and none of the desk’s removals',
    () =>
      refusal(async (at) => {
        at.directory.take(90, 1);
        await at.readDirectory();
        await at.apply();
        return [at.graph.calls, (await at.only()).isOurs];
      }),
    [[], false],
  ],
  [
    2,
    'taken out and let in again by another: that access nobody has refused',
    () =>
      refusal(async (at) => {
        at.directory.take(90, 1);
        await at.readDirectory();
        at.directory.put(90, 1);
        await at.readDirectory();
        for (let look = 0; look < 3; look += 1) await at.pass(61 * minute);
        return [await at.state(), at.isMember(1), at.graph.calls];
      }),
    ['new-access', true, []],
  ],
  [
    3,
    'the group has become dynamic: a task to the right place, and no call',
    () =>
      refusal(async (at) => {
        at.graph.facts.set(90, { isDynamic: true });
        await at.apply();
        const { state, place } = await at.only();
        return [state, place, at.graph.calls];
      }),
    ['task', 'membership-rule', []],
  ],
  [
    4,
    'the account is deleted: it rests, and is removed once the account is restored',
    () =>
      refusal(async (at) => {
        change(at.directory, idOf(1), { account: 'deleted' });
        await at.readDirectory();
        await at.apply();
        const before = [await at.state(), at.isMember(1)];
        change(at.directory, idOf(1), { account: 'enabled' });
        await at.readDirectory();
        await at.pass(aDay);
        return [before, at.isMember(1)];
      }),
    [['planned', true], false],
  ],
  [
    5,
    'the account is purged: nothing is called for, and the name stays in the proof',
    () =>
      refusal(async (at) => {
        at.directory.people.shift();
        at.directory.take(90, 1);
        await at.readDirectory();
        await at.apply();
        const { isOurs, member } = await at.only();
        return [at.graph.calls, isOurs, member.name];
      }),
    [[], false, 'Person 1'],
  ],
  [
    6,
    'two reviews disagree: nothing while the other is open; then it is for the team, which knows both, and one removal',
    () =>
      refusal(async (at) => {
        const other = await at.start(await at.plan({ name: 'Ekstra' }));
        await at.apply();
        const before = [await at.state(), [...at.graph.calls]];
        await sheetsOn(at.desk, other).keepAll(birgit);
        await at.readDirectory();
        await at.pass(aDay);
        const { state, keptBy } = await at.only();
        const told = [state, keptBy?.personId, [...at.graph.calls]];
        await at.apply();
        return [before, told, at.graph.calls];
      }),
    [['planned', []], ['withheld', birgit.personId, []], ['remove 1 90']],
  ],
  [
    15,
    'undone after the group was deleted: said so, and no group of the same name is used',
    () =>
      refusal(async (at) => {
        await at.apply();
        await looks(at);
        at.directory.drop(90);
        await at.undo();
        return [await at.state(), at.graph.calls];
      }),
    ['not-put-back', ['remove 1 90', 'put back 1 90']],
  ],
  [
    16,
    'undone where the person is back already: put back, and no error',
    () =>
      refusal(async (at) => {
        await at.apply();
        await looks(at);
        at.directory.put(90, 1);
        await at.undo();
        await looks(at, 6);
        return at.state();
      }),
    'put-back',
  ],
  [
    17,
    'the answer to a removal is lost: repeated, counted as the desk’s, and once',
    () =>
      refusal(async (at) => {
        const error = trouble('timeout');
        at.graph.faults.push({ error: Object.assign(error, { permanent: false, uncertain: true }), afterEffect: true });
        await at.apply();
        await looks(at);
        return [(await at.only()).isOurs, (await at.removals()).length];
      }),
    [true, 1],
  ],
  [
    18,
    'looks that say yes and no: not done, waiting after an hour, stuck after seven days',
    async () => {
      const removed = new Date('2026-12-01T08:00:00Z');
      const at = (minutes: number, isThere: boolean) => ({
        at: new Date(removed.getTime() + minutes * minute),
        isThere,
      });
      const flips = [at(1, false), at(2, false), at(3, true)];
      return [flips, [...flips, at(61, true)], [...flips, at(7 * 24 * 60, true)]].map(
        (readings) => readBack(removed, readings).state,
      );
    },
    ['reading', 'waiting', 'stuck'],
  ],
  [
    19,
    'back after a confirmed removal: said so, and not removed a second time',
    () =>
      refusal(async (at) => {
        await at.apply();
        await looks(at);
        at.directory.put(90, 1);
        await at.pass(aDay);
        await at.pass(60 * minute);
        return [await at.state(), at.graph.calls];
      }),
    ['came-back', ['remove 1 90']],
  ],
  [
    21,
    'the group is deleted before the removal: settled, and none of the desk’s removals',
    () =>
      refusal(async (at) => {
        at.directory.drop(90);
        await at.apply();
        return [await at.state(), (await at.only()).isOurs];
      }),
    ['group-gone', false],
  ],
];

test.each(cases)('%i: %s', async (_number, _what, play, outcome) => expect(await play()).toEqual(outcome));
