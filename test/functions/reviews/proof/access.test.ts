import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { inTenant, type Tx } from '#functions/database/transaction.ts';
import { perform } from '#functions/perform.ts';
import { personAccessOf } from '#functions/reviews/proof/person-access.ts';
import type { GroupAccess, PersonAccess, ProofFormat } from '#shared/reviews/proof/proof-views.ts';
import { idOf, personSeen } from '#test/functions/directory/mirror/pretend-directory.ts';
import { reviewsOn } from '#test/functions/reviews/a-review.ts';
import { aDay, openRefused, type Refused } from '#test/functions/reviews/removals/a-refusal.ts';
import { tenantA } from '#test/support/database/database.ts';
import { dorte, leo, sofie } from '#test/support/desk.ts';
import { refusalOf } from '#test/support/reported.ts';

// Birgit keeps the access of person 2 and refuses that of person 1; Leo has not answered about person 3.
let refused: Refused;
const asked: PersonAccess[] = [];
const later: PersonAccess[] = [];
let group: GroupAccess;
let readAt: string;
beforeAll(async () => {
  refused = await openRefused({}, [3]);
  for (const digits of [1, 2, 3]) asked.push(await ofPerson(digits));
  await refused.apply();
  refused.directory.put(91, 2);
  refused.directory.take(90, 3);
  await refused.readDirectory();
  readAt = refused.desk.now().toISOString();
  for (const digits of [1, 2, 3]) later.push(await ofPerson(digits));
  group = await ofGroup();
});
afterAll(() => refused.desk.close());

const ofPerson = (digits: number) =>
  perform(refused.desk, dorte, 'readPersonAccess', { params: { personId: idOf(digits) }, query: {}, body: {} });
const ofGroup = (from = 0) =>
  perform(refused.desk, sofie, 'readGroupAccess', { params: { groupId: idOf(90) }, query: { from }, body: {} });
const sha256 = (bytes: Uint8Array = new Uint8Array()) => createHash('sha256').update(bytes).digest('hex');
const looks = () =>
  inTenant(refused.desk.db, tenantA, (tx) =>
    tx
      .selectFrom('log_entries')
      .select(['actor_id', 'facts'])
      .where('verb', '=', 'access-looked-up')
      .orderBy('sequence')
      .execute(),
  );

test('a person is told with manager, accesses and who confirmed them', () => {
  expect(asked[1]).toMatchObject({ name: 'Person 2', manager: { name: 'Person 4' } });
  expect(asked[1]?.accesses).toMatchObject([
    {
      ...{ group: { name: 'Group 090' }, since: null, state: 'confirmed' },
      last: { answer: 'keep', by: { name: 'Person 4' } },
    },
  ]);
});

test('what nobody has answered about yet is waited for, and not new in the first review', () => {
  const [access] = asked[2]?.accesses ?? [];
  expect([access?.state, access?.last, access?.history.at(-1)?.mark]).toEqual(['waiting', null, 'waiting']);
});

test('what was refused is being removed, until the directory no longer has it', () =>
  expect([asked, later].map(([person]) => person?.accesses[0]?.state)).toEqual(['leaving', 'not-held']));

test('of one whom another took out it is known since when', () =>
  expect(later[2]?.accesses[0]).toMatchObject({ state: 'not-held', goneAt: readAt, last: null }));

test('an access that came since the directory was first read tells since when', () => {
  const access = later[1]?.accesses.find(({ group: { name } }) => name === 'Group 091');
  expect(access).toMatchObject({ state: 'not-reviewed', since: readAt, last: null });
});

test('an access that no review asked about is not reviewed in any quarter, though it is held', () => {
  const access = later[1]?.accesses.find(({ group: { name } }) => name === 'Group 091');
  expect(new Set(access?.history.map(({ mark }) => mark))).toEqual(new Set(['not-reviewed']));
});

test('a group is told with everybody who is or was in it, by name', () => {
  const shown = group.accesses.map(({ person, state }) => `${person.name}: ${state}`);
  expect([group.count, shown]).toEqual([3, ['Person 1: not-held', 'Person 2: confirmed', 'Person 3: not-held']]);
});

test('behind the last there is nobody', async () => expect((await ofGroup(3)).accesses).toEqual([]));

test('each look is in the log: who looked, and at whom', async () => {
  const entries = (await looks()).map(({ actor_id, facts }) => [actor_id, JSON.parse(facts)]);
  expect(entries.slice(2, 7)).toEqual([
    ...[3, 1, 2, 3].map((digits) => [dorte.personId, expect.objectContaining({ personId: idOf(digits) })]),
    [sofie.personId, expect.objectContaining({ groupId: idOf(90) })],
  ]);
});

test('a person and a group that nobody knows are not found, and the look at them is none', async () => {
  const before = await looks();
  const nobody = { params: { personId: idOf(99) }, query: {}, body: {} };
  const nothing = { params: { groupId: idOf(99) }, query: { from: 0 }, body: {} };
  expect(await refusalOf(perform(refused.desk, sofie, 'readPersonAccess', nobody))).toBe('not-found');
  expect(await refusalOf(perform(refused.desk, sofie, 'readGroupAccess', nothing))).toBe('not-found');
  expect(await looks()).toHaveLength(before.length);
});

test.each([
  ['PERSON 2', ['Person 2']],
  ['oup 09', ['Group 090', 'Group 091']],
  // Marks of a pattern are letters like any, and a single one is too few.
  ['%%', []],
  ['P', []],
])('%s finds people and groups by a part of the name: %j', async (search, names) => {
  const asking = { params: {}, query: { search }, body: {} };
  const { people, groups } = await perform(refused.desk, sofie, 'findAccess', asking);
  expect([...people, ...groups].map(({ name }) => name)).toEqual(names);
});

test('the quarters go on while nothing is asked', async () => {
  refused.desk.setNow(new Date(refused.desk.now().getTime() + 120 * aDay));
  const marks = (await ofPerson(2)).accesses[0]?.history.map(({ mark }) => mark);
  expect(marks?.slice(-3)).toEqual(['not-reviewed', 'confirmed', 'not-reviewed']);
});

describe('as a file', () => {
  const made: Partial<Record<ProofFormat, Uint8Array>> = {};
  const about = { body: {}, params: { groupId: idOf(90) } };
  let entries: readonly unknown[];
  beforeAll(async () => {
    const before = (await looks()).length;
    for (const format of ['pdf', 'xlsx'] as const)
      made[format] = await perform(refused.desk, dorte, 'readGroupAccessFile', { ...about, query: { format } });
    entries = (await looks()).slice(before).map(({ actor_id, facts }) => [actor_id, JSON.parse(facts)]);
  });

  test('a workbook has a row for everybody who is or was in the group, by name', () => {
    const sheet = unzipSync(made.xlsx ?? new Uint8Array())['xl/worksheets/sheet2.xml'];
    const names = strFromU8(sheet ?? new Uint8Array()).match(/(?<=>)Person \d(?=<)/g);
    expect(names?.filter((_, at, all) => all.indexOf(all[at] ?? '') === at)).toEqual([
      'Person 1',
      'Person 4',
      'Person 2',
      'Person 3',
    ]);
  });

  test('each is in the log before it is given out: who looked, at what, and by which digest it is known', () =>
    expect(entries).toEqual(
      (['pdf', 'xlsx'] as const).map((format) => [
        dorte.personId,
        expect.objectContaining({ groupId: idOf(90), format, sha256: sha256(made[format]) }),
      ]),
    ));

  test('of a person whom nobody knows there is none', async () => {
    const nobody = { params: { personId: idOf(99) }, query: { format: 'pdf' as const }, body: {} };
    expect(await refusalOf(perform(refused.desk, sofie, 'readPersonAccessFile', nobody))).toBe('not-found');
  });
});

describe('once the group is reviewed a second time', () => {
  const latest = new Map<number, PersonAccess['accesses'][number] | undefined>();
  let shown: GroupAccess;
  beforeAll(async () => {
    const reviews = reviewsOn(refused.desk);
    await reviews.endNow(refused.reviewId);
    refused.directory.people.push(personSeen(6, { managerId: leo.personId }));
    for (const digits of [3, 6]) refused.directory.put(90, digits);
    await refused.readDirectory();
    await reviews.start(await reviews.plan({ scope: { groupIds: [idOf(90)] } }));
    for (const digits of [1, 3, 6])
      latest.set(
        digits,
        (await ofPerson(digits)).accesses.find(({ group: { groupId } }) => groupId === idOf(90)),
      );
    shown = await ofGroup();
  });

  test.each([
    ['one who was taken out in between is not in it', 1, ['refused', 'not-held']],
    ['one who came in between was not in it, and is new', 6, ['not-held', 'new']],
    ['one who was asked about before is not new', 3, ['unanswered', 'waiting']],
  ])('%s', (_, digits, marks) =>
    expect(
      latest
        .get(digits)
        ?.history.map(({ mark }) => mark)
        .slice(-2),
    ).toEqual(marks),
  );

  test('the group says the same of each as the person', () =>
    expect(
      [1, 3, 6].map((digits) => shown.accesses.find(({ person }) => person.personId === idOf(digits))?.history),
    ).toEqual([1, 3, 6].map((digits) => latest.get(digits)?.history)));

  /** What the last two quarters would say, had this been altered: it is undone. */
  const marksHad = async (digits: number, alter: (tx: Tx) => Promise<unknown>) => {
    const read: PersonAccess[] = [];
    const undone = new Error('undone');
    const trying = inTenant(refused.desk.db, tenantA, async (tx) => {
      await alter(tx);
      read.push(await personAccessOf(tx, tenantA, idOf(digits), refused.desk.now()));
      throw undone;
    });
    await expect(trying).rejects.toBe(undone);
    const access = read[0]?.accesses.find(({ group: { groupId } }) => groupId === idOf(90));
    return access?.history.map(({ mark }) => mark).slice(-2);
  };

  test('a line that needed no answer is no proof that the access was not there', async () => {
    const marks = await marksHad(3, (tx) =>
      tx
        .updateTable('review_lines')
        .set({ vanished: 'membership' })
        .where('review_id', '=', refused.reviewId)
        .where('member_id', '=', idOf(3))
        .execute(),
    );
    expect(marks).toEqual(['not-reviewed', 'waiting']);
  });

  test('nor is a review of which the names were deleted', async () => {
    const marks = await marksHad(6, (tx) =>
      tx
        .updateTable('reviews')
        .set({ forgotten_at: refused.desk.now() })
        .where('review_id', '=', refused.reviewId)
        .execute(),
    );
    expect(marks).toEqual(['not-reviewed', 'waiting']);
  });
});
