import { idOf, personSeen, trouble } from '#test/functions/directory/mirror/pretend-directory.ts';
import { birgit, leo } from '#test/support/desk.ts';
import { sheetsOn } from '../sheets-of.ts';
import { type Case, change, dryRun, refuse, review } from './plays.ts';

const cases: readonly Case[] = [
  [
    1,
    'taken out by another before the answer: the line says so, and asks no more',
    () =>
      review(async ({ directory, night, asked, linesOf }) => {
        directory.take(90, 1);
        await night();
        const line = (await linesOf(birgit)).find(({ memberId }) => memberId === idOf(1));
        return [await asked(birgit), line?.gone, line?.goneAt];
      }),
    [[idOf(2), idOf(2)], 'membership', '2026-11-25T08:00:00.000Z'],
  ],
  [
    4,
    'the account is deleted and restored: the line rests, and then asks with the answer it had',
    () =>
      review(async (at) => {
        await at.decide(birgit, [{ ...(await at.lineOf(birgit, 1)), answer: 'remove' }]);
        const seen = async () => {
          const lines = (await at.linesOf(birgit)).filter(({ memberId }) => memberId === idOf(1));
          return [lines.map(({ gone, answer }) => [gone, answer]), await at.asked(birgit)];
        };
        change(at.directory, idOf(1), { account: 'deleted' });
        await at.night();
        const deleted = await seen();
        change(at.directory, idOf(1), { account: 'enabled' });
        await at.night();
        return [deleted, await seen()];
      }),
    [
      [[['account', 'remove']], [idOf(2), idOf(2)]],
      [[[null, 'remove']], [idOf(1), idOf(2), idOf(2)]],
    ],
  ],
  [
    5,
    'the account is purged: the line ends with it',
    () =>
      review(async ({ directory, night, linesOf, asked }) => {
        change(directory, idOf(1), { account: 'deleted' });
        await night();
        directory.people.shift();
        directory.take(90, 1);
        await night();
        return [(await linesOf(birgit)).map(({ gone }) => gone), await asked(birgit)];
      }),
    [
      ['account', null, null],
      [idOf(2), idOf(2)],
    ],
  ],
  [
    5,
    'the account is purged before it was seen to be deleted: the line ends with it all the same',
    () =>
      review(async ({ directory, night, linesOf }) => {
        directory.people.shift();
        directory.take(90, 1);
        await night();
        return (await linesOf(birgit)).map(({ gone }) => gone);
      }),
    ['account', null, null],
  ],
  [
    5,
    'a person whom the directory does not list is still in the group: the line asks',
    () =>
      review(async ({ directory, night, linesOf }) => {
        directory.people.shift();
        await night();
        return (await linesOf(birgit)).map(({ gone }) => gone);
      }),
    [null, null, null],
  ],
  [
    7,
    'who has answered is no longer the manager: the answers stand, and nobody is asked again',
    () =>
      review(async (at) => {
        await refuse(at, 1);
        for (const member of [1, 2]) change(at.directory, idOf(member), { managerId: leo.personId });
        await at.night();
        return [(await dryRun(at)).map(([name]) => name), await at.asked(leo), await at.state()];
      }),
    [['Person 1'], [], 'ended'],
  ],
  [
    8,
    'a reviewer leaves in the middle: open lines go on, and what was answered and not sent does not hold, which is said',
    () =>
      review(async (at) => {
        await at.decide(birgit, [{ ...(await at.lineOf(birgit, 1)), answer: 'remove' }]);
        change(at.directory, birgit.personId, { account: 'disabled' });
        await at.night();
        const lines = (await at.linesOf(leo)).map((line) => [line.memberId, line.answer, line.other?.answer]);
        return [lines, await at.asked(birgit), await dryRun(at)];
      }),
    [
      [
        [idOf(1), null, 'remove'],
        [idOf(2), null, undefined],
        [idOf(2), null, undefined],
      ],
      [],
      [],
    ],
  ],
  [
    20,
    'the link of changes is dead: all is read by itself, and nobody is asked anew',
    () =>
      review(async (at) => {
        await at.keepAll(birgit);
        at.directory.paging.forgotten = 100;
        await at.night();
        const next = sheetsOn(at.desk, await at.begin({ inactiveDays: 730 }));
        return (await next.linesOf(birgit)).map(({ facts }) => facts.since);
      }),
    [null, null, null],
  ],
  [
    21,
    'the group is deleted in the middle: its lines end, and the others are asked',
    () =>
      review(async ({ directory, night, asked, linesOf }) => {
        directory.drop(91);
        await night();
        return [await asked(birgit), (await linesOf(birgit)).flatMap(({ gone }) => gone ?? [])];
      }),
    [[idOf(1), idOf(2)], ['group']],
  ],
  [
    21,
    'all that was asked of a reviewer is deleted and restored: it is asked again, on another sheet',
    () =>
      review(
        async ({ directory, night, asked, state }) => {
          for (const group of [90, 91]) directory.drop(group);
          await night();
          const deleted = [await asked(birgit), await state()];
          directory.put(90, 1);
          await night();
          return [deleted, await asked(birgit)];
        },
        ({ directory }) => {
          directory.people.push(personSeen(3, { managerId: leo.personId }));
          directory.put(92, 3);
        },
      ),
    [
      [[], 'open'],
      [idOf(1), idOf(2)],
    ],
  ],
  [
    22,
    'pages that break off: the reading goes on, and no review has half a group',
    () =>
      review(async ({ desk, directory, night, begin, keepAll }) => {
        await keepAll(birgit);
        directory.put(91, 1);
        directory.faults.push(...['unexpected-answer', 'unreachable'].map((code) => trouble(code, false)));
        for (const _ of [1, 2, 3]) await night();
        return sheetsOn(desk, await begin()).asked(birgit);
      }),
    [idOf(1), idOf(1), idOf(2), idOf(2)],
  ],
];

test.each(cases)('%i: %s', async (_number, _what, play, outcome) => expect(await play()).toEqual(outcome));
