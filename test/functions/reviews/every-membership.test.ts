import { inTenant } from '#functions/database/transaction.ts';
import { perform } from '#functions/perform.ts';
import { turnReviews } from '#functions/reviews/making/turn-reviews.ts';
import { planRemovalsByClock } from '#functions/reviews/removals/planning/plan-by-clock.ts';
import { type PersonFacts, reviewerSources } from '#shared/reviews/choose-reviewer.ts';
import { forgetMirror } from '#test/functions/directory/mirror/forget-mirror.ts';
import { idOf, personSeen, pretendDirectory } from '#test/functions/directory/mirror/pretend-directory.ts';
import { rightReviewer } from '#test/shared/reviews/right-reviewer.ts';
import { tenantA } from '#test/support/database/database.ts';
import { caller, openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';
import { fc } from '#test/support/properties.ts';
import { reviewsOn } from './a-review.ts';
import { link } from './mirror-rows.ts';

const people = [1, 2, 3, 4, 5];
const groups = [90, 91, 92];

const anyPerson = fc.record({
  account: fc.constantFrom('enabled' as const, 'enabled' as const, 'disabled' as const),
  isGuest: fc.boolean(),
  manager: fc.option(fc.constantFrom(...people)),
});
const anyDirectory = fc.record({
  people: fc.tuple(...people.map(() => anyPerson)),
  members: fc.tuple(...groups.map(() => fc.subarray(people))),
  owners: fc.tuple(...groups.map(() => fc.subarray(people, { maxLength: 2 }))),
  /** Which group is in which. */
  inner: fc.array(fc.tuple(fc.constantFrom(...groups), fc.constantFrom(...groups)), { minLength: 1, maxLength: 3 }),
  reviewers: fc.shuffledSubarray([...reviewerSources], { minLength: 1 }),
  named: fc.subarray(people, { maxLength: 2 }),
  /** A plan that covers no group begins no review. */
  scope: fc
    .record({
      all: fc.constantFrom(false, false, true),
      groupIds: fc.subarray(groups, { minLength: 1 }),
      exceptIds: fc.constantFrom([], [], ...groups.map((group) => [group])),
    })
    .filter(({ all, groupIds, exceptIds }) => all || groupIds.some((group) => !exceptIds.includes(group))),
  guestsOnly: fc.constantFrom(false, false, false, false, true),
  /** What each in turn says of a line; null: nothing. */
  answers: fc.infiniteStream(
    fc.constantFrom(...Array(4).fill('keep' as const), ...Array(4).fill('remove' as const), null),
  ),
});
/** Of three groups, each in the one before, the first alone is asked about. */
const threeDeep: Drawn = {
  people: [1, 2, 3, 4, 5].map(() => ({ account: 'enabled' as const, isGuest: false, manager: 5 })) as Drawn['people'],
  ...{
    members: [[1], [2], [3]],
    owners: [[4], [], []],
    inner: [
      [90, 91],
      [91, 92],
    ],
  },
  ...{ reviewers: ['manager'], named: [], scope: { all: false, groupIds: [90], exceptIds: [] }, guestsOnly: false },
  answers: fc.stream(repeated('keep')),
};
type Drawn = typeof anyDirectory extends fc.Arbitrary<infer D> ? D : never;

function* repeated<T>(value: T): Generator<T> {
  for (;;) yield value;
}

let directory = pretendDirectory();
let desk: TestDesk;
beforeAll(async () => {
  const there = (list: 'groups' | 'guests' | 'deletedPeople') => (tenant: string, at: string | undefined) =>
    directory.graph[list](tenant, at) as never;
  desk = await openTestDesk({
    graph: {
      directory: {
        ...{ groups: there('groups'), guests: there('guests'), deletedPeople: there('deletedPeople') },
        peopleChanges: (...given) => directory.graph.peopleChanges(...given),
        signIns: (...given) => directory.graph.signIns(...given),
        people: (tenant, at, withSignIns) => directory.graph.people(tenant, at, withSignIns),
        programs: (tenant, groupIds) => directory.graph.programs(tenant, groupIds),
        things: (...given) => directory.graph.things(...given),
      },
      notify: async () => {},
      person: async () => undefined,
    },
  });
});
afterAll(() => desk.close());

/** The directory as drawn, read into an empty mirror; a review of all of it, which is answered as drawn, and its end. */
const played = async (drawn: Drawn) => {
  directory = pretendDirectory();
  await forgetMirror(desk);
  for (const [at, { account, isGuest, manager }] of drawn.people.entries())
    directory.people.push(
      personSeen(people[at] ?? 0, { account, isGuest, managerId: manager === null ? null : idOf(manager) }),
    );
  for (const [at, group] of groups.entries()) {
    directory.members.set(idOf(group), new Set());
    for (const member of drawn.members[at] ?? []) directory.put(group, member);
  }
  const reviews = reviewsOn(desk);
  const planId = await reviews.plan({
    ...{ reviewers: drawn.reviewers, named: drawn.named.map(idOf), reminderDays: [], guestsOnly: drawn.guestsOnly },
    scope: {
      all: drawn.scope.all,
      groupIds: drawn.scope.groupIds.map(idOf),
      exceptIds: drawn.scope.exceptIds.map(idOf),
    },
  });
  for (const [at, group] of groups.entries())
    for (const owner of drawn.owners[at] ?? []) await link(desk, group, 'owner', owner);
  const inner = new Map(drawn.inner.map(([outer, one]) => [`${outer} ${one}`, [outer, one] as const]));
  for (const [outer, one] of inner.values()) await link(desk, outer, 'member', one, 'group');
  const reviewId = await reviews.start(planId);
  const begun = await linesOf(reviewId);
  for (const who of [...people.map((one) => caller({ personId: idOf(one) })), sofie])
    await answer(who, reviewId, drawn);
  desk.setNow(new Date(desk.now().getTime() + 40 * 86_400_000));
  await turnReviews(desk);
  await reviews.drain();
  await planRemovalsByClock(desk);
  const expected = expectedOf(drawn, [...inner.values()]);
  return { begun, ended: await linesOf(reviewId), removals: await removalsOf(reviewId), expected };
};

const answer = async (who: typeof sofie, reviewId: string, { answers }: Drawn) => {
  const { sheets } = await perform(desk, who, 'listMyLines', { params: {}, query: {}, body: {} });
  const about = { params: { reviewId }, query: {} };
  for (const { lines, of } of sheets.filter((sheet) => sheet.reviewId === reviewId)) {
    const decisions = lines.flatMap(({ lineId, version }) => {
      const said = answers.next().value;
      return said ? [{ lineId, version, answer: said }] : [];
    });
    if (decisions.length > 0) await perform(desk, who, 'decideLines', { ...about, body: { decisions } });
    if (decisions.length === lines.length)
      await perform(desk, who, 'sendAnswers', { ...about, body: { of, spentMs: 3_600_000 } });
  }
};

const removalsOf = async (reviewId: string) => {
  const rows = await inTenant(desk.db, tenantA, (tx) =>
    tx.selectFrom('removals').select(['group_id', 'member_id']).where('review_id', '=', reviewId).execute(),
  );
  return rows.map(({ group_id, member_id }) => `${group_id} ${member_id}`).sort();
};

const linesOf = (reviewId: string) =>
  inTenant(desk.db, tenantA, (tx) =>
    tx
      .selectFrom('review_lines as l')
      .innerJoin('review_sheets as s', (join) =>
        join.onRef('s.tenant_id', '=', 'l.tenant_id').onRef('s.sheet_id', '=', 'l.sheet_id'),
      )
      .innerJoin('reviews as r', (join) =>
        join.onRef('r.tenant_id', '=', 'l.tenant_id').onRef('r.review_id', '=', 'l.review_id'),
      )
      .select(['l.group_id', 'l.member_id', 'l.source', 'l.answer', 's.reviewer_id', 's.sent_at', 'r.state'])
      .where('l.tenant_id', '=', tenantA)
      .where('l.review_id', '=', reviewId)
      .execute(),
  );

/** Who and what is in each group, by walking on until nothing new is found. */
const expectedOf = (
  { members, scope, guestsOnly, people: of }: Drawn,
  inner: readonly (readonly [number, number])[],
): string[] => {
  const direct = new Map(groups.map((group, at) => [group, new Set<number>(members[at])]));
  for (const [outer, one] of inner) direct.get(outer)?.add(one);
  const isAsked = (member: number) => !guestsOnly || of[people.indexOf(member)]?.isGuest === true;
  return groups
    .filter((group) => (scope.all || scope.groupIds.includes(group)) && !scope.exceptIds.includes(group))
    .flatMap((group) => {
      const all = new Set(direct.get(group));
      for (let size = -1; size !== all.size; ) {
        size = all.size;
        for (const one of [...all]) for (const member of direct.get(one) ?? []) all.add(member);
      }
      all.delete(group);
      return [...all].filter(isAsked).map((member) => `${idOf(group)} ${idOf(member)}`);
    })
    .sort();
};

test('in any directory each membership has one line, in one queue, of one who may answer, and one end', async () => {
  await fc.assert(
    fc.asyncProperty(anyDirectory, async (drawn) => {
      const { begun, ended, removals, expected } = await played(drawn);
      expect(begun.map(({ group_id, member_id }) => `${group_id} ${member_id}`).sort()).toEqual(expected);
      const facts = new Map(
        drawn.people.map(({ account, isGuest, manager }, at): [string, PersonFacts] => {
          const personId = idOf(people[at] ?? 0);
          const kind = isGuest ? ('guest' as const) : ('member' as const);
          const managerId = manager === null ? null : idOf(manager);
          return [personId, { personId, kind, canSignIn: account === 'enabled', managerId, sponsorIds: [] }];
        }),
      );
      const rightOf = ({ group_id, member_id }: (typeof begun)[number]) => {
        const owners = (drawn.owners[groups.map(idOf).indexOf(group_id)] ?? []).map(idOf).sort();
        const asked = { people: facts, order: drawn.reviewers, owners, named: drawn.named.map(idOf) };
        return rightReviewer(member_id, asked);
      };
      expect(begun.map(({ reviewer_id, source }) => ({ reviewerId: reviewer_id, source }))).toEqual(begun.map(rightOf));
      expect(ended).toHaveLength(begun.length);
      expect(ended.filter(({ state, answer: said, sent_at }) => state !== 'ended' || (sent_at && !said))).toEqual([]);
      const refused = ended.filter(({ answer: said, sent_at }) => sent_at && said === 'remove');
      expect(removals).toEqual(refused.map(({ group_id, member_id }) => `${group_id} ${member_id}`).sort());
    }),
    { numRuns: 8, examples: [[threeDeep]] },
  );
});
