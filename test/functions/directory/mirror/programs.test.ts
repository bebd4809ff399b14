import { inTenant } from '#functions/database/transaction.ts';
import { readOn } from '#functions/directory/mirror/read-on.ts';
import { openTestDatabase, type TestDatabase, tenantA } from '#test/support/database/database.ts';
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
  await forgetMirror(database);
});
afterAll(() => database.close());

const read = (programs = directory.graph.programs) => {
  const parts = { db: database.db, now: () => at, directory: { ...directory.graph, programs } };
  return readOn(parts, tenantA, new Date(at.getTime() + 3_600_000));
};
const nextNight = () => {
  at = new Date(at.getTime() + 86_400_000);
};
const kept = () =>
  inTenant(database.db, tenantA, (tx) =>
    tx
      .selectFrom('directory_memberships')
      .select(['object_id', 'since', 'gone_at'])
      .where('kind', '=', 'service-principal')
      .orderBy('object_id')
      .execute(),
  );
const putProgram = (group: number, program: number) => {
  const id = idOf(group);
  directory.programs.set(id, new Set([...(directory.programs.get(id) ?? []), idOf(program)]));
};

test('the programs of a small group are members, of unknown age at first', async () => {
  directory.put(90, 1);
  putProgram(90, 70);
  await read();
  expect(await kept()).toEqual([{ object_id: idOf(70), since: null, gone_at: null }]);
});

test('one that came later has the day of the reading that found it', async () => {
  directory.put(90, 1);
  await read();
  putProgram(90, 70);
  nextNight();
  await read();
  expect(await kept()).toMatchObject([{ since: at }]);
});

test('one that was taken out is gone', async () => {
  directory.put(90, 1);
  putProgram(90, 70);
  await read();
  directory.programs.clear();
  nextNight();
  await read();
  expect(await kept()).toMatchObject([{ gone_at: at }]);
});

test('where Graph may have left some out, none is taken for gone', async () => {
  directory.put(90, 1);
  putProgram(90, 70);
  await read();
  nextNight();
  await read(async () => [{ groupId: idOf(90), programIds: [], areAll: false }]);
  expect(await kept()).toMatchObject([{ gone_at: null }]);
});

test('a group of more than twenty is not asked about, and keeps those it had', async () => {
  for (let member = 1; member <= 20; member += 1) directory.put(90, member);
  putProgram(90, 70);
  await read();
  directory.put(90, 21);
  directory.programs.clear();
  directory.paging.forgotten = 1000;
  nextNight();
  await read();
  expect(await kept()).toMatchObject([{ gone_at: null }]);
});

test('groups are asked about twenty at a time, and a stop goes on behind the last of them', async () => {
  for (let group = 30; group < 75; group += 1) directory.put(group, 1);
  const asked: number[] = [];
  const programs: typeof directory.graph.programs = async (tenant, groupIds) => {
    asked.push(groupIds.length);
    if (asked.length === 2) throw trouble('TooManyRequests', false);
    return directory.graph.programs(tenant, groupIds);
  };
  await expect(read(programs)).rejects.toThrow('TooManyRequests');
  expect(await read(programs)).toBe(true);
  expect(asked).toEqual([20, 20, 20, 5]);
});
