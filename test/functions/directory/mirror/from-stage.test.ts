import { inTenant } from '#functions/database/transaction.ts';
import { readOn } from '#functions/directory/mirror/read-on.ts';
import { groupPagesOf } from '#functions/graph/directory/group-pages.ts';
import { peopleChangesOf } from '#functions/graph/directory/people-changes.ts';
import { peoplePagesOf } from '#functions/graph/directory/people-pages.ts';
import { programsOf } from '#functions/graph/directory/program-members.ts';
import { thingPagesOf } from '#functions/graph/directory/thing-pages.ts';
import { serveTenants } from '#functions/setup/serve-tenants.ts';
import { type OurGraph, openOurGraph } from '#test/functions/graph/our-graph.ts';
import { administrator } from '#test/stage/directory/administrator.ts';
import type { Deed } from '#test/stage/directory/deed.ts';
import type { KindOf } from '#test/stage/faults.ts';
import type { Group } from '#test/stage/municipality/group.ts';
import { tenantOf } from '#test/stage/municipality/municipality.ts';
import { openTestDatabase, type TestDatabase } from '#test/support/database/database.ts';
import { fc } from '#test/support/properties.ts';
import { forgetMirror } from './forget-mirror.ts';
import { listedIn } from './listed-in.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

let ours: OurGraph;
let database: TestDatabase;

beforeAll(async () => {
  ours = await openOurGraph({ application: ['Member.Read.Hidden', 'AuditLog.Read.All', 'Device.Read.All'] });
  database = await openTestDatabase();
  await serveTenants(database.db, [ours.tenant]);
});
beforeEach(() => forgetMirror(database));
afterAll(async () => {
  await ours.stage.close();
  await database.close();
});

const tenant = () => tenantOf(ours.stage.municipality, ours.tenant);
const later = (milliseconds: number) => {
  ours.stage.time.now = new Date(ours.stage.time.now.getTime() + milliseconds);
};
const read = () => {
  const now = () => ours.stage.time.now;
  const directory = {
    ...groupPagesOf(ours.ask),
    ...peoplePagesOf(ours.ask),
    ...peopleChangesOf(ours.ask),
    ...programsOf(ours.ask),
    ...thingPagesOf(ours.ask),
  };
  return readOn({ db: database.db, now, directory }, ours.tenant, new Date('2040-01-01T00:00:00Z'));
};
/** Graph's troubles pass, and the reading goes on where it was. */
const readThrough = async () => {
  for (let left = 20; left > 0; left -= 1) {
    if (await read().catch(() => false)) return;
    later(minute);
  }
  throw new Error('the reading does not come to its end');
};

const truth = (list: 'memberIds' | 'ownerIds') =>
  [...tenant().groups.values()].flatMap((group) => listed[list](group).map((id) => `${group.id} ${id}`)).sort();
const listed = {
  memberIds: (group: Group) => listedIn(tenant(), group),
  ownerIds: ({ ownerIds }: Group) => [...ownerIds].filter((id) => !tenant().deleted.has(id)),
};
const mirrored = (relation: 'member' | 'owner') =>
  inTenant(database.db, ours.tenant, async (tx) => {
    const rows = await tx
      .selectFrom('directory_memberships as m')
      .innerJoin('directory_groups as g', (join) =>
        join.onRef('g.tenant_id', '=', 'm.tenant_id').onRef('g.group_id', '=', 'm.group_id'),
      )
      .leftJoin('directory_people as p', (join) =>
        join.onRef('p.tenant_id', '=', 'm.tenant_id').onRef('p.person_id', '=', 'm.object_id'),
      )
      .select(['m.group_id', 'm.object_id'])
      .where('m.relation', '=', relation)
      .where('m.gone_at', 'is', null)
      .where('g.gone_at', 'is', null)
      .where((row) => row.or([row('p.account', 'is', null), row('p.account', '!=', 'deleted')]))
      .execute();
    return rows.map(({ group_id, object_id }) => `${group_id} ${object_id}`).sort();
  });

test('the mirror holds every membership Graph lists, and every owner', async () => {
  await read();
  expect(await mirrored('member')).toEqual(truth('memberIds'));
  expect(await mirrored('owner')).toEqual(truth('ownerIds'));
});

test.each<KindOf<'graph'>>([
  ...(['429', '503', '503-bare', '500', '410', 'truncated', 'repeated-link', 'empty-page', 'reset', 'down'] as const),
  ...(['no-id', 'empty'] as const),
])('Graph’s %s in the middle of a list leaves nothing out', async (kind) => {
  ours.stage.faults.set('graph', kind, 2, 'groups/delta');
  await readThrough();
  expect(await mirrored('member')).toEqual(truth('memberIds'));
});

const done = (deed: Deed) =>
  ours.stage.directory.write(ours.tenant, deed, administrator(ours.stage.municipality, ours.tenant), { settled: true });

/** Who is there with manager, unit and whether enabled. */
const trulyPeople = () => {
  const { people } = tenant();
  return [...people.values()]
    .map(({ id, managerId, unit, accountEnabled }) => [
      ...[id, managerId && people.has(managerId) ? managerId : null, unit || null],
      accountEnabled ? 'enabled' : 'disabled',
    ])
    .sort();
};
const mirroredPeople = () =>
  inTenant(database.db, ours.tenant, async (tx) => {
    const rows = await tx
      .selectFrom('directory_people as p')
      .leftJoin('directory_people as m', (join) =>
        join
          .onRef('m.tenant_id', '=', 'p.tenant_id')
          .onRef('m.person_id', '=', 'p.manager_id')
          .on('m.account', '!=', 'deleted')
          .on('m.gone_at', 'is', null),
      )
      .select(['p.person_id', 'm.person_id as manager_id', 'p.unit', 'p.account'])
      .where('p.gone_at', 'is', null)
      .where('p.account', '!=', 'deleted')
      .execute();
    return rows.map(({ person_id, manager_id, unit, account }) => [person_id, manager_id, unit, account]).sort();
  });

const some = fc.nat(1000);
const change = fc.oneof(
  fc.record({ do: fc.constant('manager' as const), person: some, manager: fc.option(some) }),
  fc.record({ do: fc.constant('unit' as const), person: some, unit: fc.constantFrom('Havn', 'Vej') }),
  fc.record({ do: fc.constant('enabled' as const), person: some, enabled: fc.boolean() }),
  fc.record({ do: fc.constant('link' as const), group: some, person: some, holds: fc.boolean() }),
  fc.record({ do: fc.constantFrom('delete' as const, 'restore' as const), group: some, person: some }),
);
type Change = typeof change extends fc.Arbitrary<infer C> ? C : never;

const at = <T>(list: readonly T[], place: number): T => {
  const found = list[place % list.length];
  if (found === undefined) throw new Error('an empty list');
  return found;
};
const doneOf = (one: Change) => {
  const { people, groups, deleted } = tenant();
  const open = [...groups.values()].filter(({ kind }) => kind === 'security');
  const person = at([...people.keys()], one.person);
  if (one.do === 'manager')
    return done({ ...one, person, manager: one.manager === null ? null : at([...people.keys()], one.manager) });
  if (one.do === 'unit' || one.do === 'enabled') return done({ ...one, person });
  if (one.do === 'link')
    return done({
      do: 'link',
      list: 'members',
      group: at(open, one.group).id,
      object: person,
      holds: one.holds,
    });
  if (one.do === 'delete') return done({ do: 'delete', object: person });
  const gone = [...deleted.keys()];
  return gone.length === 0 ? undefined : done({ do: 'restore', object: at(gone, one.person) });
};

test('night after night the mirror holds what Graph does, however much is deleted, restored and forgotten', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ changes: fc.array(change, { maxLength: 8 }), days: fc.constantFrom(1, 2, 8) }), {
        minLength: 2,
        maxLength: 4,
      }),
      async (nights) => {
        for (const { changes, days } of nights) {
          for (const one of changes) doneOf(one);
          later(days * day);
          await readThrough();
          expect(await mirrored('member')).toEqual(truth('memberIds'));
          expect(await mirroredPeople()).toEqual(trulyPeople());
        }
      },
    ),
    { numRuns: 8 },
  );
});
