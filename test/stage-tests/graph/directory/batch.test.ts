import { type AskedGraph, askGraph } from './ask-graph.ts';

type Part = { id: string; status: number; headers: Record<string, string>; body: { error?: { code: string } } };

describe('a batch', () => {
  let stage: AskedGraph;
  beforeAll(() => {
    stage = askGraph({ employees: 60 });
  });

  const part = (id: string, more: object = {}) => ({ id, method: 'GET', url: '/groups?$select=id&$top=1', ...more });
  const batch = (...requests: object[]) => stage.ask('POST', '$batch', { body: { requests } });
  const parts = async (...requests: object[]): Promise<Part[]> => (await batch(...requests)).body.responses;
  const statuses = async (...requests: object[]) =>
    Object.fromEntries((await parts(...requests)).map(({ id, status }) => [id, status]));
  const ids = (count: number) => Array.from({ length: count }, (_, at) => String(at));

  // Learn, "Combine multiple HTTP requests using JSON batching".
  test.each([
    ['no call', []],
    ['twenty-one calls', ids(21).map((id) => part(id))],
    ['two calls of one id', [part('a'), part('A')]],
    ['an absolute address', [part('1', { url: 'https://graph.microsoft.com/v1.0/organization' })]],
    ['a body without its type', [part('1', { method: 'POST', body: {} })]],
    ['a call that depends on none', [part('1', { dependsOn: ['2'] })]],
  ])('of %s is refused as a whole', async (_, requests) => expect((await batch(...requests)).status).toBe(400));

  test('is a success whatever its parts are', async () => {
    const { status } = await batch(part('1', { url: '/users/nobody' }), part('2', { url: '/planets' }));
    expect(status).toBe(200);
  });

  test('answers in another order than it was asked', async () => {
    const answered = (await parts(...ids(20).map((id) => part(id)))).map(({ id }) => id);
    expect([answered.toSorted(), answered.join() === ids(20).join()]).toEqual([ids(20).toSorted(), false]);
  });

  test('has parts that are throttled alone, each with its own wait', async () => {
    stage.faults.set('graph', '429', 2);
    const answered = await parts(...ids(4).map((id) => part(id)));
    const refused = answered.filter(({ status }) => status === 429);
    expect([
      refused.length,
      refused.every(({ headers }) => Number(headers['retry-after'] ?? headers['Retry-After']) > 0),
    ]).toEqual([2, true]);
  });

  test('has the parts refused that are meant', async () => {
    stage.faults.set('graph', '503', 1, '/users/');
    expect(await statuses(part('1'), part('2', { url: `/users/${stage.person('maja').id}` }))).toEqual({
      1: 200,
      2: 503,
    });
  });

  // microsoft-graph-docs issue 3877: 0.249.
  test('at times has a part that is to wait for a part of a second', async () => {
    stage.faults.set('graph', '429', 20);
    const waits = (await parts(...ids(20).map((id) => part(id)))).map(
      ({ headers }) => headers['retry-after'] ?? headers['Retry-After'],
    );
    expect(new Set(waits)).toEqual(new Set(['1', '0.249']));
  });

  // Learn, "Combine multiple HTTP requests using JSON batching": dependsOn.
  test.each(['429', '503'] as const)('has parts failed that depend on one that got %s', async (kind) => {
    stage.faults.set('graph', kind, 1);
    const chained = [part('1'), part('2', { dependsOn: ['1'] }), part('3', { dependsOn: ['2'] }), part('4')];
    expect(await statuses(...chained)).toEqual({ 1: Number(kind), 2: 424, 3: 424, 4: 200 });
  });

  // Learn, "Microsoft Graph service-specific throttling limits": each request in it counts.
  test('has each of its parts charged', async () => {
    const [one] = await parts(part('1', { url: '/users?$top=999' }));
    expect(one?.headers['x-ms-resource-unit'] ?? one?.headers['X-Ms-Resource-Unit']).toBe('2');
  });
});
