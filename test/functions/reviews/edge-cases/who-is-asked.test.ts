import { inTenant } from '#functions/database/transaction.ts';
import { perform } from '#functions/perform.ts';
import { turnReviews } from '#functions/reviews/making/turn-reviews.ts';
import { chooseReviewer, type PersonFacts, reviewerSources } from '#shared/reviews/choose-reviewer.ts';
import { idOf, personSeen, trouble } from '#test/functions/directory/mirror/pretend-directory.ts';
import { tenantA } from '#test/support/database/database.ts';
import { birgit, sofie } from '#test/support/desk.ts';
import { link } from '../mirror-rows.ts';
import { type Case, dryRun, refuse, review } from './plays.ts';

const someone = (personId: string, more: Partial<PersonFacts> = {}): PersonFacts => ({
  ...{ personId, kind: 'member', canSignIn: true, managerId: null, sponsorIds: [] },
  ...more,
});
const chosen = (member: PersonFacts, others: readonly PersonFacts[], owners: string[] = [], named: string[] = []) => {
  const people = new Map([member, ...others].map((one) => [one.personId, one]));
  const order = reviewerSources;
  const { reviewerId, source } = chooseReviewer(member.personId, { ownerIds: owners }, { order, named, people });
  return reviewerId ?? source;
};
const ann = someone('ann');
const bo = someone('bo');

const cases: readonly Case[] = [
  [
    9,
    'a member through an inner group alone: a task there, and no call for the outer',
    () =>
      review(
        async (at) => {
          await refuse(at, 3);
          return dryRun(at);
        },
        async ({ desk, directory, plan }) => {
          directory.people.push(personSeen(3, { managerId: birgit.personId }));
          await plan();
          await link(desk, 92, 'member', 3);
          await link(desk, 90, 'member', 92, 'group');
        },
      ),
    [['Person 3', { by: 'task', place: 'inner-group' }]],
  ],
  [
    10,
    'a member directly and by a path: one line, and it is said that access remains',
    () =>
      review(
        async (at) => {
          const asked = (await at.asked(birgit)).filter((one) => one === idOf(1));
          await refuse(at, 1);
          return [asked.length, await dryRun(at)];
        },
        async ({ desk, plan }) => {
          await plan();
          await link(desk, 92, 'member', 1);
          await link(desk, 90, 'member', 92, 'group');
        },
      ),
    [1, [['Person 1', { by: 'graph', warnings: ['access-remains-through-group'] }]]],
  ],
  [
    11,
    'a guest without a manager: sponsor, owner, named, and else the team; never kept in silence',
    async () => {
      const guest = someone('guest', { kind: 'guest' });
      return [
        chosen({ ...guest, sponsorIds: ['ann'] }, [ann, bo], ['bo']),
        chosen(guest, [ann, bo], ['bo'], ['ann']),
        chosen(guest, [ann], [], ['ann']),
        chosen(guest, [ann]),
      ];
    },
    ['ann', 'bo', 'ann', 'team'],
  ],
  [
    12,
    'a hidden group whose members nobody may see: named with what lacks, and not "no members"',
    () =>
      review(
        async ({ desk, reviewId }) => {
          const asked = { params: { reviewId }, query: {}, body: {} };
          const { gaps } = await perform(desk, sofie, 'listDataGaps', asked);
          return gaps.flatMap(({ kind, about, lines }) => (kind === 'hidden-members' ? [[about?.name, lines]] : []));
        },
        async ({ desk, directory, plan }) => {
          directory.members.set(idOf(92), new Set());
          await plan();
          await inTenant(desk.db, tenantA, (tx) =>
            tx.updateTable('directory_groups').set({ is_hidden: true }).where('group_id', '=', idOf(92)).execute(),
          );
        },
      ),
    [['Group 092', null]],
  ],
  [
    13,
    'an owner who is a member: another answers, and the team where there is none',
    async () => [chosen(ann, [bo], ['ann', 'bo']), chosen(ann, [bo], ['ann'], ['bo']), chosen(ann, [], ['ann'])],
    ['bo', 'bo', 'team'],
  ],
  [
    14,
    'the line of the own manager, and a ring of managers: the next who may',
    async () => [
      chosen(ann, [someone('bo', { managerId: 'ann' }), someone('eva')], ['bo', 'eva']),
      chosen(someone('ann', { managerId: 'bo' }), [someone('bo', { managerId: 'ann' })], ['bo']),
    ],
    ['eva', 'team'],
  ],
  [
    23,
    'Graph tells of no sign-ins: the review goes on, and nobody is taken for inactive',
    () =>
      review(
        async ({ linesOf }) => (await linesOf(birgit)).map(({ facts }) => [facts.lastSignIn, facts.reasons]),
        ({ directory }) => {
          directory.faults.push(trouble('Authentication_RequestFromNonPremiumTenantOrB2CTenant'));
        },
      ),
    Array(3).fill(['unknown', []]),
  ],
  [
    24,
    'two answers at the same moment: the first stands, and the second is shown it',
    () =>
      review(async ({ decide, lineOf }) => {
        const line = await lineOf(birgit, 1);
        const answers = (['keep', 'remove'] as const).map((answer) => decide(birgit, [{ ...line, answer }]));
        const [first, second] = await Promise.all(answers);
        return [first?.conflicts.length, second?.conflicts.map(({ answer, by }) => [answer, by?.personId])];
      }),
    [0, [['keep', birgit.personId]]],
  ],
  [
    25,
    'silence removes, and no notice came through: nothing is removed',
    () =>
      review(
        async (at) => {
          at.desk.setNow('2026-12-23T08:00:00Z');
          await turnReviews(at.desk);
          await at.drain();
          return [await at.state(), await dryRun(at)];
        },
        ({ desk, chats }) => {
          chats.without.add(birgit.personId);
          Object.assign(desk.graph, { person: async () => undefined });
        },
        { silence: 'remove' },
      ),
    ['ended', []],
  ],
];

test.each(cases)('%i: %s', async (_number, _what, play, outcome) => expect(await play()).toEqual(outcome));
