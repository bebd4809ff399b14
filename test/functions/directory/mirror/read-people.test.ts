import { inTenant } from '#functions/database/transaction.ts';
import { readOn } from '#functions/directory/mirror/read-on.ts';
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

const later = () => new Date(at.getTime() + 3_600_000);
const parts = () => ({ db: database.db, now: () => at, directory: directory.graph });
const read = () => readOn(parts(), tenantA, later());

describe('people', () => {
  const people = () =>
    inTenant(database.db, tenantA, (tx) =>
      tx
        .selectFrom('directory_people')
        .select(['name', 'account', 'manager_id', 'sponsor_ids', 'signed_in_at', 'gone_at'])
        .orderBy('person_id')
        .execute(),
    );

  test('are kept with manager, sponsors and last sign-in', async () => {
    const signedInAt = new Date('2026-10-01T08:00:00Z');
    directory.people.push(personSeen(1, { managerId: idOf(2), signedInAt, isGuest: true }), personSeen(2));
    directory.sponsors.push({ personId: idOf(1), sponsorIds: [idOf(2)] });
    await read();
    expect((await people())[0]).toMatchObject({
      manager_id: idOf(2),
      sponsor_ids: [idOf(2)],
      signed_in_at: signedInAt,
      gone_at: null,
    });
  });

  test('in neither list are gone', async () => {
    directory.people.push(personSeen(1), personSeen(2));
    await read();
    directory.people.pop();
    at = new Date(at.getTime() + 86_400_000);
    await read();
    expect((await people()).map(({ gone_at }) => gone_at)).toEqual([null, at]);
  });

  test('whose account was deleted keep the manager they had', async () => {
    directory.people.push(personSeen(1, { managerId: idOf(2) }));
    await read();
    directory.people.length = 0;
    const graph = {
      ...directory.graph,
      deletedPeople: async () => ({
        rows: [personSeen(1, { account: 'deleted' })],
        unreadable: 0,
        next: undefined,
        changes: undefined,
      }),
    };
    at = new Date(at.getTime() + 86_400_000);
    await readOn({ ...parts(), directory: graph }, tenantA, later());
    expect((await people())[0]).toMatchObject({ account: 'deleted', manager_id: idOf(2), gone_at: null });
  });

  test.each([
    ['Authentication_RequestFromNonPremiumTenantOrB2CTenant', 'no-licence'],
    ['Authentication_MSGraphPermissionMissing', 'no-permission'],
  ])('are read without sign-ins where Graph says %s', async (code, why) => {
    directory.people.push(personSeen(1));
    directory.faults.push(trouble(code));
    await read();
    expect(directory.asked.slice(0, 2)).toEqual(['people true', 'people false']);
    const { sign_ins } = await database.asOwner((owner) =>
      owner.selectFrom('directory_readings').select('sign_ins').executeTakeFirstOrThrow(),
    );
    expect(sign_ins).toBe(why);
    expect(await people()).toHaveLength(1);
  });
});
