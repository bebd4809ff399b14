import { inTenant } from '#functions/database/transaction.ts';
import type { DirectoryGraph } from '#functions/graph/directory/directory-graph.ts';
import { GraphTrouble } from '#functions/microsoft/trouble.ts';
import { perform } from '#functions/perform.ts';
import { followDirectories } from '#functions/timers/mirror.ts';
import { expandMembers } from '#shared/reviews/expand-members.ts';
import { lineFacts } from '#shared/reviews/views.ts';
import { listedIn } from '#test/functions/directory/mirror/listed-in.ts';
import { type OurGraph, openOurGraph } from '#test/functions/graph/our-graph.ts';
import { administrator } from '#test/stage/directory/administrator.ts';
import type { Deed } from '#test/stage/directory/deed.ts';
import type { KindOf } from '#test/stage/faults.ts';
import { tenantOf } from '#test/stage/municipality/municipality.ts';
import { tenantA } from '#test/support/database/database.ts';
import { caller, openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';
import { reviewsOn } from './a-review.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
/** A Microsoft 365 group, so that it can be restored; in no other. */
const team = 'Børn og Familie - samarbejde';
const prefixes = ['Fagsystem', 'Ring', 'Tidligere', 'Enhedens', 'Børnesager', team];

let ours: OurGraph;
let desk: TestDesk;
let reviews: ReturnType<typeof reviewsOn>;
/** Called as each page is fetched. */
let meanwhile: (page: number) => void | Promise<void>;
/** The memberships that Graph has listed once. */
const seen = new Set<string>();

beforeAll(async () => {
  ours = await openOurGraph({ application: ['Member.Read.Hidden', 'AuditLog.Read.All', 'Device.Read.All'] });
  // The desk of the test serves another municipality than the stage has.
  const { directory } = ours.graph;
  const { tenant } = ours;
  let pages = 0;
  const fetched = async <T>(page: Promise<T>): Promise<T> => {
    const answer = await page;
    pages += 1;
    await meanwhile(pages);
    return answer;
  };
  const there: DirectoryGraph = {
    groups: (_, at) => fetched(directory.groups(tenant, at)),
    people: (_, at, withSignIns) => fetched(directory.people(tenant, at, withSignIns)),
    peopleChanges: (_, at) => fetched(directory.peopleChanges(tenant, at)),
    signIns: (_, ...given) => fetched(directory.signIns(tenant, ...given)),
    guests: (_, at) => fetched(directory.guests(tenant, at)),
    deletedPeople: (_, at) => fetched(directory.deletedPeople(tenant, at)),
    programs: (_, groupIds) => fetched(directory.programs(tenant, groupIds)),
    things: (_, ...given) => fetched(directory.things(tenant, ...given)),
  };
  meanwhile = () => undefined;
  desk = await openTestDesk({ graph: { directory: there, notify: async () => {} } });
  reviews = reviewsOn(desk);
  ours.stage.time.now = desk.now();
  note();
  await asked();
});
beforeEach(() => {
  meanwhile = () => undefined;
});
afterAll(async () => {
  await desk.close();
  await ours.stage.close();
});

const tenant = () => tenantOf(ours.stage.municipality, ours.tenant);
const done = (deed: Deed) =>
  ours.stage.directory.write(ours.tenant, deed, administrator(ours.stage.municipality, ours.tenant), { settled: true });
const group = (name: string) => {
  for (const found of tenant().groups.values()) if (found.displayName === name) return found;
  throw new Error(`no group ${name}`);
};

const note = () => {
  for (const one of tenant().groups.values())
    for (const member of listedIn(tenant(), one)) seen.add(`${one.id} ${member}`);
};
/** Every membership in scope, by group and member, as the directory of the stage has it. */
const truth = (namePrefixes = prefixes) => {
  const { groups } = tenant();
  const membersOf = (groupId: string) =>
    [...(groups.get(groupId)?.memberIds ?? [])]
      .filter((id) => seen.has(`${groupId} ${id}`))
      .map((memberId) => ({ memberId, kind: groups.has(memberId) ? ('group' as const) : ('user' as const) }));
  return [...groups.values()]
    .filter(({ displayName }) => namePrefixes.some((one) => displayName.startsWith(one)))
    .flatMap(({ id }) => expandMembers(id, membersOf).map(({ memberId }) => `${id} ${memberId}`))
    .sort();
};

const pass = async (milliseconds: number) => {
  desk.setNow(new Date(desk.now().getTime() + milliseconds));
  ours.stage.time.now = desk.now();
  await followDirectories(desk);
  await reviews.drain();
};
const reading = () =>
  inTenant(desk.db, tenantA, (tx) =>
    tx.selectFrom('directory_readings').selectAll().where('tenant_id', '=', tenantA).executeTakeFirstOrThrow(),
  );
/** Lets days pass, and then as many minutes as the directory takes to be read. */
const nights = async (days = 1) => {
  const begun = desk.now().getTime() + days * day;
  await pass(days * day);
  for (let left = 60; left > 0; left -= 1) {
    const { phase, done_at } = await reading();
    if (phase === 'rest' && done_at && done_at.getTime() >= begun) return;
    await pass(5 * minute);
  }
  throw new Error('the reading does not come to its end');
};

const reviewer = () => caller({ personId: ours.stage.person('sofie').id });
const plan = (namePrefixes = prefixes) => ({
  scope: { namePrefixes },
  ...{ reviewers: ['named'], named: [reviewer().personId], reminderDays: [] },
});
/** Begins the review of a plan, or finds it begun, and waits until it is open. */
const review = async (planId?: string) => {
  const reviewId = await reviews.start(planId ?? (await reviews.plan(plan())));
  for (let left = 20; left > 0 && !(await isWhole(reviewId)); left -= 1) await pass(minute);
  return reviewId;
};
const isWhole = (reviewId: string) =>
  inTenant(desk.db, tenantA, async (tx) => {
    const { state } = await tx
      .selectFrom('reviews')
      .select('state')
      .where('review_id', '=', reviewId)
      .executeTakeFirstOrThrow();
    const left = await tx.selectFrom('review_made_lines').select('line_id').limit(1).executeTakeFirst();
    return state === 'open' && left === undefined;
  });
const linesOf = (reviewId: string) =>
  inTenant(desk.db, tenantA, (tx) =>
    tx
      .selectFrom('review_lines')
      .select(['group_id', 'member_id', 'facts'])
      .where('tenant_id', '=', tenantA)
      .where('review_id', '=', reviewId)
      .execute(),
  );
const keepAll = async (reviewId: string) => {
  for (const [who, of] of [
    [reviewer(), 'me'],
    [sofie, 'team'],
  ] as const) {
    const { sheets } = await perform(desk, who, 'listMyLines', { params: {}, query: {}, body: {} });
    const lines = sheets.find((sheet) => sheet.reviewId === reviewId && sheet.of === of)?.lines ?? [];
    if (lines.length === 0) continue;
    const decisions = lines.map(({ lineId, version }) => ({ lineId, version, answer: 'keep' as const }));
    const about = { params: { reviewId }, query: {} };
    await perform(desk, who, 'decideLines', { ...about, body: { decisions } });
    await perform(desk, who, 'sendAnswers', { ...about, body: { of, spentMs: 3_600_000 } });
  }
};
/** What a review asks about, and what of it as given since all of it was kept; then all of it is kept again. */
let keptAt = '';
const askedIn = async (reviewId: string) => {
  const lines = await linesOf(reviewId);
  await keepAll(reviewId);
  const about = lines.map(keyOf).sort();
  const anew = lines.filter(({ facts }) => (lineFacts.parse(JSON.parse(facts)).since ?? '') > keptAt).map(keyOf);
  keptAt = desk.now().toISOString();
  return { about, anew };
};
type Key = { readonly group_id: string; readonly member_id: string };
const keyOf = ({ group_id, member_id }: Key) => `${group_id} ${member_id}`;
const asked = async () => askedIn(await review());
const everythingOnce = () => ({ about: truth(), anew: [] });

test('what was kept is asked about once more, and not anew', async () => {
  await nights();
  expect(await asked()).toEqual(everythingOnce());
});

type Fault = { kind: KindOf<'graph'>; times?: number; path?: string; minutes?: number };
const faults: readonly Fault[] = [
  { kind: 'down', times: 4 },
  { kind: 'throttled', path: '/groups/delta', minutes: 60 },
  { kind: 'throttled', path: '/users', minutes: 60 },
  { kind: '503-bare', times: 3 },
  { kind: '500', times: 2 },
  { kind: 'reset', times: 2 },
  { kind: '410', times: 2, path: '/groups/delta' },
  ...(['truncated', 'repeated-link', 'empty-page', 'empty', 'no-id'] as const).flatMap((kind) =>
    ['/groups/delta', '/users', '/directory/deletedItems'].map((path) => ({ kind, path })),
  ),
];
test.each(faults)(
  'Graph’s $kind on $path loses nothing and asks nobody anew',
  async ({ kind, times = 1, path = '', minutes }) => {
    // The links of a week ago are dead: all groups are read.
    ours.stage.faults.set('graph', kind, times, path, minutes);
    await nights(8);
    ours.stage.faults.set('graph', kind, 0);
    expect(await asked()).toEqual(everythingOnce());
  },
);

test('an answer that comes too late is asked for again', async () => {
  let left = 3;
  meanwhile = () => {
    left -= 1;
    if (left >= 0) throw new GraphTrouble({ part: 'graph', code: 'timeout', uncertain: true });
  };
  await nights();
  expect(await asked()).toEqual(everythingOnce());
});

test.each([1, 4])('a member who vanishes after page %i is gone, and is asked about anew once back', async (page) => {
  const { id, memberIds, ownerIds } = group(team);
  const object = [...memberIds].find((one) => tenant().people.has(one) && !ownerIds.has(one)) ?? '';
  const link = (holds: boolean) => done({ do: 'link', list: 'members', group: id, object, holds });
  let left = page;
  meanwhile = () => {
    left -= 1;
    if (left === 0) link(false);
  };
  await nights(page % 2 === 0 ? 8 : 1);
  await nights();
  expect(await asked()).toEqual(everythingOnce());
  link(true);
  await nights();
  expect(await asked()).toEqual({ about: truth(), anew: [`${id} ${object}`] });
});

test.each([2, 5])(
  'a group that is deleted after page %i is not asked about, and once restored not anew',
  async (page) => {
    const { id } = group(team);
    let left = page;
    meanwhile = () => {
      left -= 1;
      if (left === 0) done({ do: 'delete', object: id });
    };
    await nights(page % 2 === 0 ? 8 : 1);
    await nights();
    expect(await asked()).toEqual(everythingOnce());
    done({ do: 'restore', object: id });
    await nights();
    expect(await asked()).toEqual(everythingOnce());
  },
);

test('whose account is deleted and restored is not asked about anew, though all groups were read meanwhile', async () => {
  const [object = ''] = [...group(team).memberIds].filter((one) => tenant().people.has(one));
  done({ do: 'delete', object });
  await nights(8);
  done({ do: 'restore', object });
  await nights();
  expect(await asked()).toEqual(everythingOnce());
});

/** Kills what is done at its nth look at the clock. @returns whether it came so far */
const killedAt = async (nth: number, work: () => Promise<unknown>): Promise<boolean> => {
  const { now } = desk;
  let looks = 0;
  const failing = () => {
    looks += 1;
    if (looks === nth) throw new Error('killed');
    return now();
  };
  Object.assign(desk, { now: failing });
  await work().catch(() => undefined);
  Object.assign(desk, { now });
  return looks >= nth;
};

test('whatever a night is killed at, the next one has everything', async () => {
  let nth = 1;
  const night = () => followDirectories(desk).then(() => reviews.drain());
  for (; nth === 1 || nth < 60; nth += 1) {
    desk.setNow(new Date(desk.now().getTime() + (nth % 2 === 0 ? 8 : 1) * day));
    ours.stage.time.now = desk.now();
    if (!(await killedAt(nth, night))) break;
    await nights(0);
  }
  expect(nth).toBeGreaterThan(8);
  expect(await asked()).toEqual(everythingOnce());
});

test('whatever the making of a review is killed at, each membership is asked about once', async () => {
  const few = ['Fagsystem - niveau 1', 'Ring A'];
  let nth = 1;
  for (; nth < 60; nth += 3) {
    const planId = await reviews.plan(plan(few));
    const isKilled = await killedAt(nth, () => reviews.start(planId));
    const reviewId = await review(planId);
    expect((await linesOf(reviewId)).map(keyOf).sort()).toEqual(truth(few));
    await reviews.endNow(reviewId);
    if (!isKilled) break;
  }
  expect(nth).toBeGreaterThan(8);
});
