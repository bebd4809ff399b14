import { inTenant } from '#functions/database/transaction.ts';
import { readOn } from '#functions/directory/mirror/read-on.ts';
import { openTestDatabase, type TestDatabase, tenantA, tenantB } from '#test/support/database/database.ts';
import { fc } from '#test/support/properties.ts';
import { forgetMirror } from './forget-mirror.ts';
import { idOf, pretendDirectory, trouble } from './pretend-directory.ts';

let database: TestDatabase;
let at: Date;
let directory: ReturnType<typeof pretendDirectory>;

beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(async () => {
  at = new Date('2026-11-24T02:00:00Z');
  directory = pretendDirectory();
  await forget();
});
afterAll(() => database.close());

const forget = () => forgetMirror(database);
const later = () => new Date(at.getTime() + 3_600_000);
const parts = () => ({ db: database.db, now: () => at, directory: directory.graph });
const read = (until = later()) => readOn(parts(), tenantA, until);
/** Graph's troubles pass, and the reading goes on where it was. */
const readThrough = async () => {
  for (let left = 20; left > 0; left -= 1) if (await read().catch(() => false)) return;
  throw new Error('the reading does not come to its end');
};
const nextNight = (days = 1) => {
  at = new Date(at.getTime() + days * 86_400_000);
};

/** What the mirror holds: each membership with the day it was first seen; null where it was there at first sight. */
const mirrored = (tenant = tenantA) =>
  inTenant(database.db, tenant, async (tx) => {
    const rows = await tx
      .selectFrom('directory_memberships as m')
      .innerJoin('directory_groups as g', (join) =>
        join.onRef('g.tenant_id', '=', 'm.tenant_id').onRef('g.group_id', '=', 'm.group_id'),
      )
      .select(['m.group_id', 'm.object_id', 'm.since'])
      .where('m.gone_at', 'is', null)
      .where('g.gone_at', 'is', null)
      .execute();
    return new Map(
      rows.map(({ group_id, object_id, since }) => [`${group_id} ${object_id}`, since?.getTime() ?? null]),
    );
  });
const truth = () =>
  [...directory.members].flatMap(([group, members]) => [...members].map((member) => `${group} ${member}`)).sort();
const listed = async () => [...(await mirrored()).keys()].sort();
const sinceOf = async (group: number, member: number) => (await mirrored()).get(`${idOf(group)} ${idOf(member)}`);

test('the first reading keeps every membership, of unknown age', async () => {
  for (const member of [1, 2, 3, 4, 5]) directory.put(90, member);
  await read();
  expect(await listed()).toEqual(truth());
  expect(await sinceOf(90, 3)).toBeNull();
});

test('a later reading asks for the changes alone', async () => {
  directory.put(90, 1);
  await read();
  directory.put(90, 2);
  nextNight();
  await read();
  expect(directory.asked.filter((what) => what.startsWith('groups'))).toEqual(['groups all', 'groups since 1']);
});

test('a member who came later has the day of the reading that first listed them', async () => {
  directory.put(90, 1);
  await read();
  directory.put(90, 2);
  nextNight();
  await read();
  expect(await sinceOf(90, 2)).toBe(at.getTime());
});

test('a member who left and came back is new again', async () => {
  directory.put(90, 1);
  await read();
  directory.take(90, 1);
  nextNight();
  await read();
  expect(await listed()).toEqual([]);
  directory.put(90, 1);
  nextNight();
  await read();
  expect(await sinceOf(90, 1)).toBe(at.getTime());
});

test('a deleted group has no members, and keeps its name', async () => {
  directory.put(90, 1);
  await read();
  directory.drop(90);
  nextNight();
  await read();
  expect(await listed()).toEqual([]);
  const { name } = await database.asOwner((owner) =>
    owner.selectFrom('directory_groups').select('name').executeTakeFirstOrThrow(),
  );
  expect(name).toBe('Group 090');
});

test('who left a group before it was found missing has no membership when it is restored', async () => {
  directory.put(90, 1);
  directory.put(90, 2);
  await read();
  directory.take(90, 2);
  directory.drop(90);
  directory.paging.forgotten = directory.changes.length;
  nextNight();
  await read();
  directory.paging.forgotten = 0;
  directory.put(90, 3);
  nextNight();
  await read();
  expect(await listed()).toEqual(truth());
  expect(await sinceOf(90, 1)).toBeNull();
});

test('a group that is restored and deleted again between two readings has no members', async () => {
  directory.put(90, 1);
  directory.put(91, 1);
  directory.drop(90);
  await read();
  directory.put(90, 1);
  directory.drop(90);
  directory.put(90, 2);
  directory.drop(90);
  directory.paging.size = 1;
  nextNight();
  await read();
  directory.put(90, 3);
  directory.drop(90);
  nextNight();
  await read();
  expect(await listed()).toEqual(truth());
});

describe('where Graph no longer knows the link of changes', () => {
  test('all groups are read again, and what was known of a membership survives', async () => {
    directory.put(90, 1);
    directory.put(90, 2);
    await read();
    directory.put(90, 3);
    directory.take(90, 2);
    directory.paging.forgotten = 5;
    nextNight(10);
    await read();
    expect(await listed()).toEqual(truth());
    expect(await sinceOf(90, 1)).toBeNull();
    expect(await sinceOf(90, 3)).toBe(at.getTime());
  });

  test.each(['syncStateNotFound', 'SyncStateNotFound', '410', 'resyncRequired', 'Directory_ExpiredPageToken'])(
    '%s begins anew',
    async (code) => {
      directory.put(90, 1);
      await read();
      nextNight();
      const groups = directory.graph.groups;
      let first = true;
      const graph = {
        ...directory.graph,
        groups: (...given: Parameters<typeof groups>) => {
          if (!first) return groups(...given);
          first = false;
          return Promise.reject(trouble(code));
        },
      };
      await readOn({ ...parts(), directory: graph }, tenantA, later());
      expect(directory.asked.at(-1)).toBe('groups all');
    },
  );

  test('a list that never ends well is given up for now, and said', async () => {
    directory.put(90, 1);
    const graph = { ...directory.graph, groups: () => Promise.reject(trouble('Directory_ExpiredPageToken')) };
    await expect(readOn({ ...parts(), directory: graph }, tenantA, later())).rejects.toThrow('ExpiredPageToken');
  });

  test('pages that go in a circle are begun anew, then given up', async () => {
    let asked = 0;
    const graph = {
      ...directory.graph,
      groups: async () => {
        asked += 1;
        return { rows: [], unreadable: 0, next: 'page 0 0', changes: undefined };
      },
    };
    await expect(readOn({ ...parts(), directory: graph }, tenantA, later())).rejects.toThrow('unexpected-answer');
    expect(asked).toBe(12);
  });
});

describe('a reading that is stopped', () => {
  test('goes on at the page after the last one that was kept', async () => {
    for (const member of [1, 2, 3, 4, 5]) directory.put(90, member);
    const stopAt = directory.graph.groups;
    let pages = 0;
    const graph = {
      ...directory.graph,
      groups: async (...given: Parameters<typeof stopAt>) => {
        pages += 1;
        if (pages === 2) throw trouble('TooManyRequests', false);
        return stopAt(...given);
      },
    };
    await expect(readOn({ ...parts(), directory: graph }, tenantA, later())).rejects.toThrow('TooManyRequests');
    expect(await read()).toBe(true);
    expect(await listed()).toEqual(truth());
    expect(directory.asked.filter((what) => what === 'groups all')).toHaveLength(1);
    expect(directory.asked.filter((what) => what.startsWith('people'))).toHaveLength(1);
  });

  test('is not done when its time is over', async () => {
    directory.put(90, 1);
    expect(await read(at)).toBe(false);
    expect(await read()).toBe(true);
  });

  test('is not overtaken by a slower one', async () => {
    directory.put(90, 1);
    let inTheMeantime = async () => {};
    const slow = {
      ...directory.graph,
      groups: async (...given: Parameters<typeof directory.graph.groups>) => {
        const page = await directory.graph.groups(...given);
        await inTheMeantime();
        return page;
      },
    };
    inTheMeantime = async () => {
      await read();
      directory.take(90, 1);
      nextNight();
      await read();
    };
    await readOn({ ...parts(), directory: slow }, tenantA, new Date('2027-01-01T00:00:00Z'));
    expect(await listed()).toEqual([]);
  });
});

test('another municipality sees nothing of it', async () => {
  directory.put(90, 1);
  await read();
  expect(await mirrored(tenantB)).toEqual(new Map());
});

const deed = fc.oneof(
  fc.record({ do: fc.constant('put' as const), group: fc.nat(3), member: fc.nat(6) }),
  fc.record({ do: fc.constant('take' as const), group: fc.nat(3), member: fc.nat(6) }),
  fc.record({ do: fc.constant('drop' as const), group: fc.nat(3), member: fc.constant(0) }),
);
const night = fc.record({
  deeds: fc.array(deed, { maxLength: 12 }),
  size: fc.integer({ min: 1, max: 4 }),
  isLinkDead: fc.boolean(),
  stops: fc.nat(3),
});

test('after every night the mirror holds what the directory does, and since when', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(night, { minLength: 1, maxLength: 5 }), async (nights) => {
      await forget();
      directory = pretendDirectory();
      const since = new Map<string, number | null>();
      // A restored group's members have the age they had.
      const dropped = new Set<string>();
      for (const [place, { deeds, size, isLinkDead, stops }] of nights.entries()) {
        nextNight();
        const left = new Set<string>();
        const isRestored = deeds.some((one) => one.do === 'put' && dropped.has(idOf(one.group)));
        for (const one of deeds) {
          const key = `${idOf(one.group)} ${idOf(one.member)}`;
          // Who left and came back is not known of where all is read anew.
          if (one.do === 'take' && since.has(key) && !isLinkDead && !isRestored) left.add(key);
          directory[one.do](one.group, one.member);
          if (one.do === 'drop') dropped.add(idOf(one.group));
        }
        directory.paging.size = size;
        if (isLinkDead) directory.paging.forgotten = directory.changes.length + 1;
        for (let stop = 0; stop < stops; stop += 1) directory.faults.push(trouble('TooManyRequests', false));
        await readThrough();
        directory.paging.forgotten = 0;
        const standing = truth();
        for (const key of since.keys()) if (!standing.includes(key) || left.has(key)) since.delete(key);
        for (const key of standing) if (!since.has(key)) since.set(key, place === 0 ? null : at.getTime());
        const mirror = [...(await mirrored())].sort();
        expect(mirror.map(([key]) => key)).toEqual(standing);
        const isWhole = ([key]: readonly [string, unknown]) => !dropped.has(key.slice(0, 36));
        expect(mirror.filter(isWhole)).toEqual([...since].filter(isWhole).sort());
      }
    }),
    { numRuns: 25 },
  );
});
