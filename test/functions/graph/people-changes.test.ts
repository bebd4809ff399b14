import { peopleChangesOf } from '#functions/graph/directory/people-changes.ts';
import { administrator } from '#test/stage/directory/administrator.ts';
import type { Deed } from '#test/stage/directory/deed.ts';
import { type OurGraph, openOurGraph } from './our-graph.ts';

let ours: OurGraph;
afterEach(() => ours.stage.close());
const open = async (application: readonly string[] = ['AuditLog.Read.All']) => {
  ours = await openOurGraph({ application });
  return peopleChangesOf(ours.ask);
};
const day = 86_400_000;
const later = (days = 1) => {
  ours.stage.time.now = new Date(ours.stage.time.now.getTime() + days * day);
};
const done = (deed: Deed) =>
  ours.stage.directory.write(ours.tenant, deed, administrator(ours.stage.municipality, ours.tenant), { settled: true });

test('changes of people begin from now, and tell what was changed', async () => {
  const { peopleChanges } = await open();
  const { id } = ours.stage.person('maja');
  const begun = await peopleChanges(ours.tenant, undefined);
  done({ do: 'unit', person: id, unit: 'Havn' });
  done({ do: 'manager', person: id, manager: null });
  later();
  const { rows } = await peopleChanges(ours.tenant, begun.changes);
  expect([begun.rows, rows]).toEqual([
    [],
    [{ personId: id, isGone: false, told: expect.objectContaining({ unit: 'Havn', managerId: null }) }],
  ]);
});

// Both clock changes and a leap day; written as midnight in UTC, and as midnight in Denmark.
test.each([
  ['2026-12-01T00:00:00.000Z', '2026-12-01'],
  ['2026-11-30T23:00:00.000Z', '2026-12-01'],
  ['2027-03-27T23:00:00.000Z', '2027-03-28'],
  ['2027-03-28T22:00:00.000Z', '2027-03-29'],
  ['2027-10-30T22:00:00.000Z', '2027-10-31'],
  ['2027-10-31T23:00:00.000Z', '2027-11-01'],
  ['2028-02-28T23:00:00.000Z', '2028-02-29'],
  [null, null],
])('a start that Entra keeps as %s is on %s', async (hiredOn, day) => {
  const { peopleChanges } = await open();
  const { id } = ours.stage.person('maja');
  const { changes } = await peopleChanges(ours.tenant, undefined);
  done({ do: 'hired', person: id, hiredOn });
  later();
  const { rows } = await peopleChanges(ours.tenant, changes);
  expect(rows).toEqual([{ personId: id, isGone: false, told: expect.objectContaining({ hiredOn: day }) }]);
});

test.each([
  ['delete', true],
  ['purge', false],
] as const)('%s: whether the account can be restored is told', async (what, isRestorable) => {
  const { peopleChanges } = await open();
  const { id } = ours.stage.person('maja');
  const { changes } = await peopleChanges(ours.tenant, undefined);
  done({ do: 'delete', object: id });
  if (what === 'purge') done({ do: 'purge', object: id });
  later();
  expect((await peopleChanges(ours.tenant, changes)).rows).toEqual([{ personId: id, isGone: true, isRestorable }]);
});

test('of sign-ins those since an instant are told, or all', async () => {
  const { signIns } = await open();
  const all = (await signIns(ours.tenant, undefined, undefined)).rows;
  const since = new Date(ours.stage.time.now.getTime() - 3 * day);
  const { rows } = await signIns(ours.tenant, undefined, since);
  const isSince = ({ signedInAt }: (typeof all)[number]) => signedInAt !== null && signedInAt >= since;
  const ids = (list: typeof all) => list.map(({ personId }) => personId).sort();
  expect(ids(rows)).toEqual(ids(all.filter(isSince)));
  expect(rows.length).toBeLessThan(all.length);
});

// microsoft-graph-explorer issue 3189: changes of people do not tell of sign-ins.
test('sign-ins are no property that changes are told of', async () => {
  await open();
  const asked = ours.ask({ tenantId: ours.tenant, part: 'graph' }, (api) =>
    api('/users/delta?$select=id,signInActivity').get(),
  );
  await expect(asked).rejects.toMatchObject({ code: 'BadRequest' });
});
