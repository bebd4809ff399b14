import { costOf } from '#test/stage/graph/throttling/cost.ts';
import { makeQuota } from '#test/stage/graph/throttling/quota.ts';
import type { Tenant } from '#test/stage/municipality/municipality.ts';
import { type AskedGraph, askGraph } from './ask-graph.ts';

// Learn, "Microsoft Graph service-specific throttling limits": identity and access.
test.each([
  ['GET', 'organization', 1, 0],
  ['GET', 'groups', 1, 0],
  ['GET', 'groups/1/members', 3, 0],
  ['GET', 'groups/1/members?$select=id', 2, 0],
  ['GET', 'groups/1/members?$select=id&$top=999', 2, 0],
  ['GET', 'groups/1/members?$select=id&$top=19', 1, 0],
  ['GET', 'groups/1/members/microsoft.graph.user', 3, 0],
  ['GET', 'groups/1/transitiveMembers', 5, 0],
  ['GET', 'groups/delta', 1, 0],
  ['GET', 'users', 2, 0],
  ['GET', 'users/1', 1, 0],
  ['GET', 'users/1?$expand=manager', 2, 0],
  ['GET', 'users/1/memberOf', 2, 0],
  ['POST', 'directoryObjects/getByIds', 3, 0],
  ['POST', 'users/1/checkMemberGroups', 4, 0],
  ['DELETE', 'groups/1/members/2/$ref', 1, 1],
  ['POST', 'groups/1/members/$ref', 1, 1],
])('%s %s costs %i units and %i writes', (method, path, units, writes) =>
  expect(costOf({ method, url: new URL(path, 'https://graph.stage/v1.0/') })).toEqual({ units, writes }),
);

test.each(['users/1/messages', 'users/1/photo/$value', 'teams/1/channels', 'auditLogs/directoryAudits'])(
  '%s has another quota',
  (path) => expect(costOf({ method: 'GET', url: new URL(path, 'https://graph.stage/v1.0/') })).toBeUndefined(),
);

test.each([
  [49, 3500],
  [50, 5000],
  [500, 5000],
  [501, 8000],
])('a tenant of %i people has %i units in ten seconds', (size, units) => {
  const people = new Map(Array.from({ length: size }, (_, at) => [String(at), {}])) as Tenant['people'];
  const quota = makeQuota();
  const spend = (amount: number) =>
    quota.charge({ clientId: 'app', tenantId: 'tenant' }, { people }, { units: amount, writes: 0 }, 0);
  spend(units);
  expect(() => spend(1)).toThrow('Too Many Requests');
});

describe('whoever asks for too much', () => {
  let stage: AskedGraph;
  beforeEach(() => {
    // A municipality of 60 has 5,000 units in ten seconds.
    stage = askGraph({ employees: 60 });
  });

  const few = () => stage.get(`groups/${stage.group('Tom gruppe').id}/transitiveMembers`);
  const use = async (units: number) => {
    for (let used = 0; used < units; used += 5) await few();
  };

  test('is told what each call has cost', async () => expect((await few()).headers['x-ms-resource-unit']).toBe('5'));

  test('is told of the share only beyond four fifths', async () => {
    await use(3990);
    const before = (await stage.get('groups?$top=1')).headers;
    await use(10);
    const after = (await stage.get('groups?$top=1')).headers;
    expect([before['x-ms-throttle-limit-percentage'], after['x-ms-throttle-limit-percentage']]).toEqual([
      undefined,
      '0.80',
    ]);
  });

  test('is throttled, and told where, why and for how long', async () => {
    await use(5000);
    const { status, code, headers } = await stage.get('groups?$top=1');
    expect([status, code, headers]).toEqual([
      429,
      'TooManyRequests',
      expect.objectContaining({
        'retry-after': '10',
        'x-ms-throttle-scope': `Tenant_Application/ReadWrite/${stage.municipality.ids.apiClientId}/${stage.tenant.id}`,
        'x-ms-throttle-information': 'ResourceUnitLimitExceeded',
      }),
    ]);
  });

  test('is answered again after ten seconds', async () => {
    await use(5005);
    stage.later(10_000);
    expect((await stage.get('groups?$top=1')).status).toBe(200);
  });

  // Learn, "Microsoft Graph throttling guidance": refused calls count as well.
  test('is refused for longer where the wait is not kept', async () => {
    await use(5000);
    stage.later(9000);
    await use(5000);
    stage.later(1000);
    expect((await stage.get('groups?$top=1')).status).toBe(429);
  });

  test('is stopped at three thousand writes in 150 seconds', async () => {
    stage.switches.set('concurrentWrites', 'never');
    const { id } = stage.group('Tom gruppe');
    const write = () => stage.ask('DELETE', `groups/${id}/members/${stage.person('maja').id}/$ref`);
    for (let written = 0; written < 3000; written += 1) {
      await write();
      if (written % 1000 === 999) stage.later(20_000);
    }
    const { status, headers } = await write();
    stage.later(150_000);
    expect([status, headers['x-ms-throttle-information'], (await write()).status]).toEqual([
      429,
      'WriteLimitExceeded',
      404,
    ]);
  });
});

// Learn, "Microsoft Graph error responses and resource types".
test('each refusal says when, and by which ids', async () => {
  const { body } = await askGraph({ employees: 60 }).get('users/nobody', { headers: { 'client-request-id': 'mine' } });
  expect(body.error.innerError).toEqual({
    date: '2026-11-20T08:00:00',
    'request-id': 'call',
    'client-request-id': 'mine',
  });
});
