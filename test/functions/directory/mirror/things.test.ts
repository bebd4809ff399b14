import { inTenant } from '#functions/database/transaction.ts';
import { readOn } from '#functions/directory/mirror/read-on.ts';
import { perform } from '#functions/perform.ts';
import { serveTenants } from '#functions/setup/serve-tenants.ts';
import { openOurGraph } from '#test/functions/graph/our-graph.ts';
import { openReviewed } from '#test/functions/reviews/a-review.ts';
import { sheetsOn } from '#test/functions/reviews/sheets-of.ts';
import { administrator } from '#test/stage/directory/administrator.ts';
import { tenantOf } from '#test/stage/municipality/municipality.ts';
import { openTestDatabase } from '#test/support/database/database.ts';
import { sofie } from '#test/support/desk.ts';
import { link } from '../../reviews/mirror-rows.ts';
import { idOf } from './pretend-directory.ts';

/** What the mirror knows by name after a night on the stage, beside what is a member there, by kind. */
const namedWith = async (application: readonly string[]) => {
  const ours = await openOurGraph({ application });
  const database = await openTestDatabase();
  const { tenant, stage, graph } = ours;
  await serveTenants(database.db, [tenant]);
  const { groups, others } = tenantOf(stage.municipality, tenant);
  const read = () => {
    const parts = { db: database.db, now: () => stage.time.now, directory: graph.directory };
    return readOn(parts, tenant, new Date('2040-01-01T00:00:00Z'));
  };
  await read();
  const named = () =>
    inTenant(database.db, tenant, async (tx) => {
      const rows = await tx.selectFrom('directory_things').select(['object_id', 'name']).execute();
      return new Map(rows.map(({ object_id, name }) => [object_id, name]));
    });
  const known = await named();
  const members = new Set([...groups.values()].flatMap(({ memberIds }) => [...memberIds]));
  const all = [...others.values()].filter(({ id }) => members.has(id));
  const share = (kind: string) => {
    const own = all.filter((one) => one.kind === kind);
    const right = own.filter(({ id, displayName }) => known.get(id) === displayName);
    return own.length > 0 && right.length === own.length;
  };
  // One that is a member no more is forgotten.
  const device = all.find(({ kind }) => kind === 'device')?.id ?? '';
  const by = administrator(stage.municipality, tenant);
  for (const { id: group } of groups.values())
    stage.directory.write(tenant, { do: 'link', list: 'members', group, object: device, holds: false }, by, {
      settled: true,
    });
  stage.time.now = new Date(stage.time.now.getTime() + 86_400_000);
  await read();
  const forgotten = !(await named()).has(device);
  await Promise.all([stage.close(), database.close()]);
  return { devices: share('device'), contacts: share('orgContact'), noted: ours.noted, forgotten };
};

test('with the rights to them devices and contacts that are members have their names, while they are', async () => {
  const { devices, contacts, forgotten } = await namedWith(['Device.Read.All', 'OrgContact.Read.All']);
  expect([devices, contacts, forgotten]).toEqual([true, true, true]);
});

test('without them they are members without a name, and that is no trouble', async () => {
  const { devices, contacts, noted } = await namedWith([]);
  expect([devices, contacts, noted.filter((said) => said.includes('trouble'))]).toEqual([false, false, []]);
});

test('a reviewer sees the name, and only what has none is a gap', async () => {
  const { desk, directory, plan, start, drain } = await openReviewed();
  directory.put(90, 1);
  directory.things.devices.push({ objectId: idOf(50), name: 'PC-0050' });
  const planId = await plan();
  for (const device of [50, 51]) await link(desk, 90, 'member', device, 'device');
  desk.setNow(new Date(desk.now().getTime() + 86_400_000));
  await perform(desk, sofie, 'readDirectoryAgain', { params: {}, query: {}, body: {} });
  await drain();
  const reviewId = await start(planId);
  const lines = (await sheetsOn(desk, reviewId).linesOf(sofie)).filter(({ facts }) => facts.kind === 'device');
  const asked = { params: { reviewId }, query: {}, body: {} };
  const { gaps } = await perform(desk, sofie, 'listDataGaps', asked);
  await desk.close();
  expect([lines.map(({ facts }) => facts.name), gaps.find(({ kind }) => kind === 'nameless-members')?.lines]).toEqual([
    ['PC-0050', ''],
    1,
  ]);
});
