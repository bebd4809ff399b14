import { deedsOf, type Order } from '#test/stage/directory/orders.ts';
import { type AskedGraph, askGraph, eventual, minute, reviewer } from './ask-graph.ts';

describe('after a write', () => {
  let stage: AskedGraph;
  beforeEach(() => {
    stage = askGraph();
    stage.switches.set('concurrentWrites', 'never');
  });

  const group = 'Børnesager - læseadgang';
  const path = (rest: string) => `groups/${stage.group(group).id}/members${rest}`;
  const reference = () => path(`/${stage.person('maja').id}/$ref`);
  const takeOut = (how = {}) => stage.ask('DELETE', reference(), how);
  /** The statuses of many reads. */
  const reads = async (how = {}, count = 30) => {
    const statuses = new Set<number>();
    for (let at = 0; at < count; at += 1) statuses.add((await stage.get(reference(), how)).status);
    return [...statuses].toSorted();
  };

  // terraform-provider-azuread issues 283, 793, 1918; Learn, "Microsoft Entra architecture".
  test('an app reads now the old and now the new', async () => {
    await takeOut();
    expect(await reads()).toEqual([200, 404]);
  });

  test('all replicas agree ten minutes later', async () => {
    await takeOut();
    stage.later(10 * minute);
    expect(await reads()).toEqual([404]);
  });

  test('most replicas agree half a minute later, and some do not', async () => {
    const ids = [...stage.largest().memberIds];
    const { id } = stage.largest();
    stage.done({ do: 'group-kind', group: id, kind: 'security' });
    for (const member of ids) await stage.ask('DELETE', `groups/${id}/members/${member}/$ref`);
    stage.later(30_000);
    const late = (await Promise.all(Array.from({ length: 20 }, () => stage.get(`groups/${id}/members?$top=999`)))).map(
      ({ body }) => body.value.length,
    );
    expect([Math.min(...late), Math.max(...late) > 0, Math.max(...late) < ids.length / 5]).toEqual([0, true, true]);
  });

  test('where nothing lags all read the new at once', async () => {
    stage.switches.set('directoryLag', 'none');
    await takeOut();
    expect(await reads()).toEqual([404]);
  });

  // Learn, "Microsoft Entra architecture": session consistency.
  test('who wrote in a name of their own reads their own write at once', async () => {
    await takeOut({ person: 'adam' });
    expect(await reads({ person: 'adam' })).toEqual([404]);
  });

  test('others read it as late as an app does', async () => {
    await takeOut({ person: 'adam' });
    expect(await reads({ person: 'sofie' })).toEqual([200, 404]);
  });

  test('the index is late also for who wrote', async () => {
    const before = (await stage.get(path('/$count'), { headers: eventual })).body;
    await takeOut({ person: 'adam' });
    expect((await stage.get(path('/$count'), { headers: eventual, person: 'adam' })).body).toBe(before);
  });

  // office365itpros, 2020; microsoft-graph-docs-contrib issue 5724.
  test('the roster of a team follows a quarter of an hour later, or a day', async () => {
    const team = stage.group('Projekt Nyt Rådhus');
    const rights = [...reviewer, 'TeamMember.Read.All'];
    const seats = async () => (await stage.all(`teams/${team.id}/members`, { rights })).length;
    const before = await seats();
    const [someone = ''] = [...team.memberIds].filter((id) => !team.ownerIds.has(id) && stage.tenant.people.has(id));
    await stage.ask('DELETE', `groups/${team.id}/members/${someone}/$ref`);
    stage.later(15 * minute - 1);
    const late = await seats();
    stage.later(24 * 60 * minute);
    expect([late, await seats()]).toEqual([before, before - 1]);
  });

  // Learn, "Reprocess requests and assignments in entitlement management".
  test('reprocessing puts back whom an app took out', async () => {
    await takeOut();
    const order: Order = { do: 'reprocess', group, value: null, newId: '' };
    for (const deed of deedsOf(stage.tenant, order, Error).deeds) stage.done(deed);
    expect(stage.group(group).memberIds.has(stage.person('maja').id)).toBe(true);
  });

  test('reprocessing puts back nobody whom a person took out', async () => {
    await takeOut({ person: 'adam' });
    expect(deedsOf(stage.tenant, { do: 'reprocess', group, value: null, newId: '' }, Error).deeds).toEqual([]);
  });

  const auditor = { rights: [...reviewer, 'AuditLog.Read.All', 'Directory.Read.All'] };
  const entries = "auditLogs/directoryAudits?$filter=activityDisplayName eq 'Remove member from group'";

  // Learn, "List directoryAudits", "directoryAudit resource type".
  test('the audit log names the app some minutes later, and whom it took out of what', async () => {
    await takeOut();
    const atOnce = await stage.all(entries, auditor);
    stage.later(3 * minute);
    expect([atOnce, await stage.all(entries, auditor)]).toEqual([
      [],
      [
        expect.objectContaining({
          category: 'GroupManagement',
          initiatedBy: {
            app: expect.objectContaining({ servicePrincipalId: stage.tenant.servicePrincipalId }),
            user: null,
          },
          targetResources: [
            expect.objectContaining({ id: stage.person('maja').id, type: 'User' }),
            expect.objectContaining({ id: stage.group(group).id, type: 'Group' }),
          ],
        }),
      ],
    ]);
  });

  test('the audit log names a person who called in a name of their own', async () => {
    await takeOut({ person: 'adam' });
    stage.later(3 * minute);
    expect((await stage.all(entries, auditor))[0].initiatedBy.user.id).toBe(stage.person('adam').id);
  });

  test('the audit log is refused without its right', async () =>
    expect(await stage.said('GET', entries)).toBe('403 Authorization_RequestDenied'));

  // Learn, "Microsoft Graph service-specific throttling limits": identity and access reports.
  test('the audit log is read five times in ten seconds', async () => {
    const statuses = [];
    for (let at = 0; at < 6; at += 1) statuses.push((await stage.get(entries, auditor)).status);
    stage.later(10_000);
    statuses.push((await stage.get(entries, auditor)).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 200]);
  });
});
