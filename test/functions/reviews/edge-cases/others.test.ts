import { inTenant } from '#functions/database/transaction.ts';
import { nextManagerOf } from '#functions/reviews/telling/next-manager.ts';
import { expandMembers } from '#shared/reviews/expand-members.ts';
import { isInScope } from '#shared/reviews/in-scope.ts';
import { reviewPlan } from '#shared/reviews/review-plan.ts';
import { idOf, personSeen } from '#test/functions/directory/mirror/pretend-directory.ts';
import { plainGroup } from '#test/shared/reviews/plain-group.ts';
import { tenantA } from '#test/support/database/database.ts';
import { birgit, leo } from '#test/support/desk.ts';
import { type Asked, change, review } from './plays.ts';

// Cases that nobody listed, with what is right in them.

const inCapitals = 'ABCDEF00-0000-4000-8000-00000000000A';

/** Both have answered nothing; what is asked of each of them. */
const askedOf = async ({ asked }: Asked) => [await asked(birgit), await asked(leo)];

const cases: readonly (readonly [what: string, play: () => Promise<unknown>, outcome: unknown])[] = [
  [
    'a reviewer who has become a guest: the next of the plan is asked',
    () =>
      review(async (at) => {
        change(at.directory, birgit.personId, { isGuest: true });
        await at.night();
        return askedOf(at);
      }),
    [[], [idOf(1), idOf(2), idOf(2)]],
  ],
  [
    'the group gets another owner: that one is asked what the first has not answered, and what was answered stays',
    () =>
      review(
        async (at) => {
          await at.decide(birgit, [{ ...(await at.lineOf(birgit, 1)), answer: 'keep' }]);
          at.directory.own(90, leo.personId);
          await at.night();
          return askedOf(at);
        },
        ({ directory }) => directory.own(90, birgit.personId),
        { reviewers: ['owner'], scope: { groupIds: [idOf(90)] } },
      ),
    [[idOf(1)], [idOf(2)]],
  ],
  [
    'in a ring of managers none of whom can be told nobody is: it ends',
    () =>
      review(
        ({ desk }) => inTenant(desk.db, tenantA, (tx) => nextManagerOf(tx, tenantA, idOf(11))),
        ({ directory }) => {
          const ring = { isGuest: true };
          directory.people.push(
            personSeen(11, { managerId: idOf(12) }),
            personSeen(12, { managerId: idOf(13), ...ring }),
          );
          directory.people.push(personSeen(13, { managerId: idOf(11), account: 'disabled' }));
        },
      ),
    undefined,
  ],
  [
    'a group in itself through three others: each member once, and not the group',
    async () => {
      const inside: Readonly<Record<string, readonly string[]>> = {
        a: ['b', 'x'],
        b: ['c', 'x'],
        c: ['d', 'a'],
        d: ['b', 'a', 'x'],
      };
      const membersOf = (groupId: string) =>
        (inside[groupId] ?? []).map((memberId) => ({
          memberId,
          kind: memberId === 'x' ? ('user' as const) : ('group' as const),
        }));
      return expandMembers('a', membersOf).map(({ memberId, isDirect, paths }) => [memberId, isDirect, paths.length]);
    },
    [
      ['b', true, 1],
      ['x', true, 2],
      ['c', false, 1],
      ['d', false, 1],
    ],
  ],
  [
    'a plan whose ids came in capitals: they are those of the directory',
    async () => {
      const plan = reviewPlan.parse({ name: 'Plan', scope: { groupIds: [inCapitals] }, named: [inCapitals] });
      const group = { ...plainGroup, groupId: inCapitals.toLowerCase(), labelIds: [] };
      return [isInScope(plan.scope, group), plan.named];
    },
    [true, [inCapitals.toLowerCase()]],
  ],
];

test.each(cases)('%s', async (_what, play, outcome) => expect(await play()).toEqual(outcome));
