import { inTenant } from '#functions/database/transaction.ts';
import { putLists } from '#functions/directory/mirror/keep-lists.ts';
import { rememberTold, type ToldBefore } from '#functions/directory/mirror/told-before.ts';
import { openTestDatabase, type TestDatabase, tenantA } from '#test/support/database/database.ts';
import { forgetMirror } from './forget-mirror.ts';
import { idOf } from './pretend-directory.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(() => forgetMirror(database));
afterAll(() => database.close());

const first = new Date('2029-03-01T00:00:00Z');
const second = new Date('2029-03-02T00:00:00Z');

type Given = { group: number; round: number; since: Date; toldBefore: ToldBefore };

/** A page that lists people `from` up to `to` of a group. */
const page = (from: number, to: number, { group = 90, round = 1, since = first, toldBefore }: Partial<Given> = {}) =>
  inTenant(database.db, tenantA, (tx) =>
    putLists(tx, { tenant_id: tenantA, round, since, toldBefore }, [
      {
        groupId: idOf(group),
        relation: 'member',
        members: new Map(Array.from({ length: to - from + 1 }, (_, at) => [idOf(from + at), 'user'])),
      },
    ]),
  );
const kept = (group = 90) =>
  inTenant(database.db, tenantA, (tx) =>
    tx
      .selectFrom('directory_memberships')
      .select(['object_id', 'since', 'round'])
      .where('group_id', '=', idOf(group))
      .orderBy('object_id')
      .execute(),
  );
const parts = () =>
  inTenant(database.db, tenantA, (tx) =>
    tx.selectFrom('directory_member_lists').select(['part', 'size']).orderBy('group_id').orderBy('part').execute(),
  );
const people = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => idOf(from + at));

test('a group of hundreds is kept in parts, each member once however often it is told', async () => {
  for (const [from, to] of [
    [1, 100],
    [151, 250],
    [101, 150],
    [1, 100],
    [90, 170],
  ] as const)
    await page(from, to);
  expect((await kept()).map(({ object_id }) => object_id)).toEqual(people(1, 250));
  expect((await parts()).length).toBeGreaterThan(1);
});

test('a few who come one by one do not each begin a part', async () => {
  for (let one = 1; one <= 60; one += 1) await page(one, one);
  expect(await parts()).toEqual([{ part: 1, size: 60 }]);
});

test('those who are told again keep their day, whichever part they are in, beside those who are new', async () => {
  await page(1, 100);
  await page(101, 170);
  await page(50, 230, { round: 2, since: second });
  const told = await kept();
  expect(told.map(({ object_id }) => object_id)).toEqual(people(1, 230));
  expect(told.filter(({ round }) => round === 2).map(({ object_id }) => object_id)).toEqual(people(50, 230));
  expect(told.filter(({ since }) => since?.getTime() === second.getTime()).map(({ object_id }) => object_id)).toEqual(
    people(171, 230),
  );
});

test('a reading that remembers what it has told keeps each member once as well', async () => {
  const toldBefore = rememberTold();
  for (const [from, to] of [
    [1, 100],
    [101, 200],
    [150, 250],
    [1, 100],
  ] as const)
    await page(from, to, { toldBefore });
  await page(1, 100, { group: 91, toldBefore });
  expect((await kept()).map(({ object_id }) => object_id)).toEqual(people(1, 250));
  expect(await kept(91)).toHaveLength(100);
});

test('of a hundred thousand memberships hardly any list seems told before that was not, and each that was', () => {
  const toldBefore = rememberTold();
  const lists = Array.from({ length: 1000 }, (_, group) => ({
    groupId: idOf(group),
    relation: 'member' as const,
    members: new Map(Array.from({ length: 100 }, (__, at) => [idOf(7 * group + at), 'user' as const])),
  }));
  expect(lists.filter(toldBefore).length).toBeLessThan(50);
  expect(lists.filter(toldBefore)).toHaveLength(1000);
});

test('the lists of two groups do not mix', async () => {
  await page(1, 120);
  await page(1, 30, { group: 91 });
  expect([(await kept()).length, (await kept(91)).length]).toEqual([120, 30]);
});
