import { inTenant } from '#functions/database/transaction.ts';
import { planReading } from '#functions/directory/mirror/plan-reading.ts';
import { readOn } from '#functions/directory/mirror/read-on.ts';
import type { DirectoryGraph } from '#functions/graph/directory/directory-graph.ts';
import { openTestDatabase, type TestDatabase, tenantA } from '#test/support/database/database.ts';
import { forgetMirror } from './forget-mirror.ts';
import { idOf, personSeen, pretendDirectory, trouble } from './pretend-directory.ts';

let database: TestDatabase;
let at: Date;
let directory: ReturnType<typeof pretendDirectory>;

beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(async () => {
  at = new Date('2026-11-24T02:00:00Z');
  directory = pretendDirectory();
  await forgetMirror(database);
});
afterAll(() => database.close());

const read = (changed: Partial<DirectoryGraph> = {}) => {
  const parts = { db: database.db, now: () => at, directory: { ...directory.graph, ...changed } };
  return readOn(parts, tenantA, new Date(at.getTime() + 3_600_000));
};
const nextNight = () => {
  at = new Date(at.getTime() + 86_400_000);
};
/** Answers otherwise so often, and then as the directory does. */
const atFirst = <K extends keyof DirectoryGraph>(list: K, times: number, other: Partial<DirectoryGraph>[K]) => {
  let left = times;
  const usual = directory.graph[list];
  const answer = (...given: readonly unknown[]) => {
    left -= 1;
    return Reflect.apply(left >= 0 && other ? other : usual, undefined, given);
  };
  return { [list]: answer } as Partial<DirectoryGraph>;
};
const page = <T>(rows: readonly T[], unreadable = 0) => ({ rows, unreadable, next: undefined, changes: undefined });

const people = () =>
  inTenant(database.db, tenantA, async (tx) => {
    const rows = await tx.selectFrom('directory_people').select('person_id').where('gone_at', 'is', null).execute();
    return rows.length;
  });
const memberships = () =>
  inTenant(database.db, tenantA, (tx) =>
    tx.selectFrom('directory_memberships').select(['object_id', 'since', 'gone_at']).orderBy('object_id').execute(),
  );
const many = () => {
  for (let digits = 1; digits <= 40; digits += 1) directory.people.push(personSeen(digits));
};
const few = async () => page(directory.people.slice(0, 5));

test('a list with an object without its id is read again, and then is whole', async () => {
  directory.people.push(personSeen(1), personSeen(2));
  await read(atFirst('people', 1, async () => page(directory.people.slice(1), 1)));
  expect(await people()).toBe(2);
});

test('what has no id time and again may be anybody: nobody is taken for gone', async () => {
  directory.people.push(personSeen(1), personSeen(2));
  await read();
  nextNight();
  await read({ people: async () => page(directory.people.slice(1), 1) });
  expect(await people()).toBe(2);
});

test('nor is a membership, where all groups are read', async () => {
  directory.put(90, 1);
  await read();
  directory.paging.forgotten = 5;
  nextNight();
  await read({ groups: async () => ({ ...page([], 1), changes: 'since 1' }) });
  expect(await memberships()).toMatchObject([{ gone_at: null }]);
});

test('of changes with an object without its id the changes are read again, and not all groups', async () => {
  directory.put(90, 1);
  await read();
  directory.put(90, 2);
  nextNight();
  await read(atFirst('groups', 1, async () => ({ ...page([], 1), changes: 'since 2' })));
  expect((await memberships()).map(({ object_id }) => object_id)).toEqual([idOf(1), idOf(2)]);
  expect(directory.asked.filter((what) => what.startsWith('groups'))).toEqual(['groups all', 'groups since 1']);
});

test('a list that lacks many of those known is read again before they are taken for gone', async () => {
  many();
  await read();
  nextNight();
  await read(atFirst('people', 1, few));
  expect(await people()).toBe(40);
});

test('one that says the same three times is believed', async () => {
  many();
  await read();
  nextNight();
  await read({ people: few });
  expect(await people()).toBe(5);
});

test('all groups, where many of them lack, are read again as well', async () => {
  for (let group = 60; group < 90; group += 1) directory.put(group, 1);
  await read();
  directory.paging.forgotten = 100;
  nextNight();
  const usual = directory.graph.groups;
  let lacking = 1;
  const groups: DirectoryGraph['groups'] = async (tenant, link) => {
    if (link !== undefined || lacking === 0) return usual(tenant, link);
    lacking -= 1;
    return { ...page([]), changes: 'since 30' };
  };
  await read({ groups });
  expect((await memberships()).filter(({ gone_at }) => gone_at === null)).toHaveLength(30);
});

test('links that lead in a circle of three are left after some rounds of it', async () => {
  let asked = 0;
  const circle = async (_tenant: string, link: string | undefined) => {
    asked += 1;
    return { ...page([]), next: `link ${(Number(link?.slice(5) ?? 0) + 1) % 3}` };
  };
  await expect(read({ groups: circle })).rejects.toThrow('unexpected-answer');
  expect(asked).toBeLessThan(6 * 12);
});

test('where the link of a page has died, the changes are read again, and not all groups', async () => {
  for (const member of [1, 2, 3]) directory.put(90, member);
  await read();
  for (const member of [4, 5, 6]) directory.put(90, member);
  nextNight();
  const usual = directory.graph.groups;
  let isDead = false;
  const groups: DirectoryGraph['groups'] = async (tenant, link) => {
    if (!isDead && link?.startsWith('page')) {
      isDead = true;
      throw trouble('Directory_ExpiredPageToken');
    }
    return usual(tenant, link);
  };
  await read({ groups });
  expect(await memberships()).toHaveLength(6);
  expect(directory.asked.filter((what) => what === 'groups all')).toHaveLength(1);
});

test('a reading that was given up goes on when it is planned anew', async () => {
  directory.put(90, 1);
  const dead = { groups: () => Promise.reject(trouble('Directory_ExpiredPageToken')) };
  await expect(read(dead)).rejects.toThrow('ExpiredPageToken');
  nextNight();
  await inTenant(database.db, tenantA, (tx) =>
    planReading(tx, { tenantId: tenantA, now: at, newId: () => idOf(at.getDate()) }),
  );
  await read(atFirst('groups', 1, dead.groups));
  expect(await memberships()).toHaveLength(1);
});

describe('what Graph does not tell of for now', () => {
  const deleted = { deletedPeople: async () => page([personSeen(1, { account: 'deleted' })]) };

  test('a deleted account has its memberships still when all groups are read', async () => {
    directory.people.push(personSeen(1));
    directory.put(90, 1);
    await read();
    directory.people.length = 0;
    directory.members.get(idOf(90))?.clear();
    directory.paging.forgotten = 5;
    nextNight();
    await read(deleted);
    expect(await memberships()).toMatchObject([{ object_id: idOf(1), gone_at: null, since: null }]);
  });

  // microsoft-graph-docs-contrib issue 5855.
  test('nor does it lose them where a first round tells of them as removed', async () => {
    directory.people.push(personSeen(1));
    directory.put(90, 1);
    await read();
    directory.people.length = 0;
    directory.take(90, 1);
    nextNight();
    await read(deleted);
    expect(await memberships()).toMatchObject([{ gone_at: null, since: null }]);
  });

  test('once it is purged they are gone', async () => {
    directory.people.push(personSeen(1));
    directory.put(90, 1);
    await read();
    directory.people.length = 0;
    nextNight();
    await read(deleted);
    directory.take(90, 1);
    nextNight();
    await read();
    expect(await memberships()).toMatchObject([{ gone_at: at }]);
  });

  test('a deleted group that is restored has members of the age they had, though all groups were read meanwhile', async () => {
    directory.put(90, 1);
    directory.put(91, 1);
    await read();
    directory.drop(90);
    for (const forgotten of [9, 0]) {
      directory.paging.forgotten = forgotten;
      nextNight();
      await read();
    }
    directory.put(90, 1);
    nextNight();
    await read();
    expect((await memberships()).map(({ since, gone_at }) => [since, gone_at])).toEqual([
      [null, null],
      [null, null],
    ]);
  });
});
