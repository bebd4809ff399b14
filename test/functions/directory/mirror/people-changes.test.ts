import { inTenant } from '#functions/database/transaction.ts';
import { readOn } from '#functions/directory/mirror/read-on.ts';
import type { DirectoryGraph } from '#functions/graph/directory/directory-graph.ts';
import type { PersonChange, PersonSeen } from '#functions/graph/directory/seen.ts';
import { openTestDatabase, type TestDatabase, tenantA } from '#test/support/database/database.ts';
import { forgetMirror } from './forget-mirror.ts';
import { idOf, personSeen, pretendDirectory, trouble } from './pretend-directory.ts';

let database: TestDatabase;
let at: Date;
let directory: ReturnType<typeof pretendDirectory>;
/** What changes tell of people next. */
let changes: PersonChange[];
let asked: string[];

beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(async () => {
  at = new Date('2026-11-24T02:00:00Z');
  directory = pretendDirectory();
  changes = [];
  asked = [];
  await forgetMirror(database);
});
afterAll(() => database.close());

const told = (digits: number, more: Partial<PersonSeen>): PersonChange => ({
  ...{ personId: idOf(digits), isGone: false },
  told: more,
});
const gone = (digits: number, isRestorable: boolean): PersonChange => ({
  ...{ personId: idOf(digits), isGone: true, isRestorable },
});

const read = (other: Partial<DirectoryGraph> = {}) => {
  const graph: DirectoryGraph = {
    ...directory.graph,
    people: (tenant, link, withSignIns) => {
      asked.push('everybody');
      return directory.graph.people(tenant, link, withSignIns);
    },
    peopleChanges: async (_tenant, link) => {
      asked.push(link ?? 'from now');
      const rows = link === undefined ? [] : changes;
      return { rows, unreadable: 0, next: undefined, changes: `since ${at.toISOString().slice(0, 10)}` };
    },
    signIns: async (_tenant, _link, since) => {
      asked.push(`sign-ins ${since?.toISOString().slice(0, 10)}`);
      return { rows: [], unreadable: 0, next: undefined, changes: undefined };
    },
    programs: (tenant, groupIds) => {
      asked.push(`programs of ${groupIds.length}`);
      return directory.graph.programs(tenant, groupIds);
    },
    ...other,
  };
  asked.length = 0;
  return readOn({ db: database.db, now: () => at, directory: graph }, tenantA, new Date(at.getTime() + 3_600_000));
};
const nextNight = (days = 1) => {
  at = new Date(at.getTime() + days * 86_400_000);
};
const people = () =>
  inTenant(database.db, tenantA, (tx) =>
    tx
      .selectFrom('directory_people')
      .select(['person_id', 'name', 'title', 'unit', 'account', 'manager_id', 'signed_in_at', 'gone_at'])
      .orderBy('person_id')
      .execute(),
  );
const onlyPerson = async () => (await people())[0];

/** After a night on which this was told of the one person there is. */
const after = async (...rows: readonly PersonChange[]) => {
  directory.people.push(personSeen(1, { title: 'Clerk', unit: 'Harbour', managerId: idOf(2) }));
  await read();
  changes.push(...rows);
  nextNight();
  await read();
  return onlyPerson();
};

test('in the nights after the first, people are not asked for but for what has changed and who has signed in', async () => {
  directory.people.push(personSeen(1));
  directory.put(90, 1);
  await read();
  expect(asked).toEqual(['from now', 'everybody', 'programs of 1']);
  for (const night of ['24', '25']) {
    nextNight();
    await read();
    expect(asked).toEqual([`since 2026-11-${night}`, `sign-ins 2026-11-${Number(night) - 1}`]);
  }
});

test('after a week they are read whole, with the programs of all groups, for what changes do not tell', async () => {
  directory.people.push(personSeen(1));
  directory.put(90, 1);
  await read();
  directory.people[0] = personSeen(1, { managerId: idOf(3) });
  for (let night = 0; night < 7; night += 1) {
    nextNight();
    await read();
  }
  expect(asked).toEqual(['from now', 'everybody', 'programs of 1']);
  expect(await onlyPerson()).toMatchObject({ manager_id: idOf(3) });
});

test('between, the groups that have changed are asked for their programs', async () => {
  directory.put(90, 1);
  directory.put(91, 1);
  await read();
  directory.put(90, 2);
  nextNight();
  await read();
  expect(asked.at(-1)).toBe('programs of 1');
});

test('what is told of a person is so, and the rest stays', async () => {
  expect(await after(told(1, { unit: 'Roads' }))).toMatchObject({
    ...{ name: 'Person 1', title: 'Clerk', unit: 'Roads', manager_id: idOf(2), account: 'enabled' },
  });
});

test('what is told to be empty is', async () => {
  expect(await after(told(1, { title: null, managerId: null }))).toMatchObject({ title: null, manager_id: null });
});

test('of one who is told of twice, all is kept', async () => {
  expect(await after(told(1, { unit: 'Roads', managerId: idOf(3) }), told(1, { unit: 'Schools' }))).toMatchObject({
    ...{ unit: 'Schools', manager_id: idOf(3) },
  });
});

test('a deleted account is deleted, with the manager it had', async () => {
  expect(await after(gone(1, true))).toMatchObject({ account: 'deleted', manager_id: idOf(2), gone_at: null });
});

test('a purged one is gone', async () => {
  expect(await after(gone(1, false))).toMatchObject({ gone_at: at });
});

test('who is not told of is not gone', async () => {
  directory.people.push(personSeen(1));
  await read();
  directory.people.length = 0;
  nextNight();
  await read();
  expect(await onlyPerson()).toMatchObject({ account: 'enabled', gone_at: null });
});

test('when a deleted account is back all people and groups are read', async () => {
  await after(gone(1, true));
  changes = [told(1, { account: 'enabled' })];
  nextNight();
  await read();
  expect(asked).toEqual(['since 2026-11-25', 'from now', 'everybody']);
  expect(directory.asked.filter((what) => what === 'groups all')).toHaveLength(2);
});

test.each(['syncStateNotFound', '410'])(
  'where the link of changes is dead (%s), people are read whole',
  async (code) => {
    directory.people.push(personSeen(1));
    await read();
    directory.people[0] = personSeen(1, { unit: 'Roads' });
    nextNight(9);
    let isDead = true;
    const peopleChanges: DirectoryGraph['peopleChanges'] = async (_tenant, link) => {
      if (link !== undefined && isDead) throw trouble(code);
      isDead = false;
      return { rows: [], unreadable: 0, next: undefined, changes: 'since then' };
    };
    await read({ peopleChanges });
    expect(await onlyPerson()).toMatchObject({ unit: 'Roads' });
  },
);

test('a sign-in that is told of is kept, and of one who is not there none', async () => {
  const signedInAt = new Date('2026-11-24T09:00:00Z');
  directory.people.push(personSeen(1));
  await read();
  nextNight();
  const rows = [1, 5].map((digits) => ({ personId: idOf(digits), signedInAt }));
  await read({ signIns: async () => ({ rows, unreadable: 0, next: undefined, changes: undefined }) });
  expect((await people()).map(({ signed_in_at }) => signed_in_at)).toEqual([signedInAt]);
});

test('where sign-ins are refused it is said, and later they are asked for of everybody', async () => {
  directory.people.push(personSeen(1));
  await read();
  nextNight();
  await read({ signIns: async () => Promise.reject(trouble('Authentication_MSGraphPermissionMissing')) });
  const { sign_ins_done } = await database.asOwner((owner) =>
    owner.selectFrom('directory_readings').select('sign_ins_done').executeTakeFirstOrThrow(),
  );
  expect(sign_ins_done).toBe('no-permission');
  nextNight();
  await read();
  expect(asked).toContain('sign-ins undefined');
});
