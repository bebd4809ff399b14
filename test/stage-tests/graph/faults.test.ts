import { randomUUID } from 'node:crypto';
import { BatchRequestContent, type BatchRequestStep } from '@microsoft/microsoft-graph-client';
import { mailboxOf } from '#test/stage/municipality/mail/mailboxes.ts';
import { until } from '#test/support/until.ts';
import { type GraphOnLoopback, openGraph } from './graph-on-loopback.ts';

describe('Graph on a bad day', () => {
  let stage: GraphOnLoopback;
  let app: string;
  beforeAll(async () => {
    stage = await openGraph();
    app = await stage.appToken();
  });
  let subject = '';
  beforeEach(() => {
    subject = `Prøve ${randomUUID()}`;
  });
  afterEach(() => stage.faults.set('graph', '503', 0));
  afterAll(() => stage.close());

  const steps = (count: number): BatchRequestStep[] =>
    Array.from({ length: count }, (_, at) => ({
      id: String(at),
      request: new Request(`https://graph.microsoft.com/users/${stage.person('maja').id}?$select=id`),
    }));
  const batch = async (count: number) =>
    stage
      .clientWith(app)
      .api('/$batch')
      .post(await new BatchRequestContent(steps(count)).getContent());
  const send = (signal?: AbortSignal) =>
    stage.raw('users/gdpr-vagten@eksempel-kommune.example/sendMail', app, {
      method: 'POST',
      ...(signal && { signal }),
      body: JSON.stringify({
        message: {
          subject,
          toRecipients: [{ emailAddress: { address: stage.person('maja').mail } }],
          body: { content: '' },
        },
      }),
    });
  const arrived = () =>
    mailboxOf(stage.municipality, stage.person('maja')).mails.some((mail) => mail.subject === subject);

  test('the client tries again after a 429', async () => {
    stage.faults.set('graph', '429', 1);
    const { value } = await stage.clientWith(app).api('/organization').get();
    expect(value).toHaveLength(1);
  });

  test('every call is in the log with its status', async () => {
    stage.faults.set('graph', '429', 1);
    await stage.clientWith(app).api('/organization').get();
    expect(stage.graph.calls().slice(-2)).toEqual([
      { method: 'GET', path: '/v1.0/organization', status: 429 },
      { method: 'GET', path: '/v1.0/organization', status: 200 },
    ]);
  });

  test('after a reset the mail was sent, though the caller does not know', async () => {
    stage.faults.set('graph', 'reset', 1);
    await expect(send()).rejects.toThrow();
    expect(arrived()).toBe(true);
  });

  test('after a timeout the mail was sent, though the caller does not know', async () => {
    stage.faults.set('graph', 'timeout', 1);
    const waiting = new AbortController();
    const answer = expect(send(waiting.signal)).rejects.toThrow('This operation was aborted');
    await until(arrived);
    waiting.abort();
    await answer;
  });

  test('when Graph is down the mail was not sent', async () => {
    stage.faults.set('graph', 'down', 1);
    await expect(send()).rejects.toThrow();
    expect(arrived()).toBe(false);
  });

  test('a truncated answer cannot be read', async () => {
    stage.faults.set('graph', 'truncated', 1);
    const read = async () => (await stage.raw('organization', app)).json();
    await expect(read()).rejects.toThrow();
  });

  test('a 500 comes after the effect', async () => {
    stage.faults.set('graph', '500', 1);
    expect([(await send()).status, arrived()]).toEqual([500, true]);
  });

  test('an empty answer is a list of nothing', async () => {
    stage.faults.set('graph', 'empty', 1);
    expect(await (await stage.raw('organization', app)).json()).toEqual({ value: [] });
  });

  test('a repeated link leads back to its own page', async () => {
    stage.faults.set('graph', 'repeated-link', 1);
    const page = await (await stage.raw('organization?$select=id', app)).json();
    expect(page['@odata.nextLink']).toMatch(/\/v1\.0\/organization\?\$select=id$/);
  });

  test('a fault with a path leaves other calls alone', async () => {
    stage.faults.set('graph', '410', 1, '/sendMail');
    const statuses = [(await stage.raw('organization', app)).status, (await send()).status];
    expect(statuses).toEqual([200, 410]);
  });

  test('twenty calls go in one batch', async () => {
    const { responses } = await batch(20);
    expect(responses.map(({ status }: { status: number }) => status)).toEqual(Array(20).fill(200));
  });

  const rows = async (path: string) => (await (await stage.raw(path, app)).json()).value;

  // Learn, "Paging Microsoft Graph data": a page may be empty and have a link all the same.
  test('an empty page leads on', async () => {
    stage.faults.set('graph', 'empty-page', 1);
    const page = await (await stage.raw('groups?$select=id&$top=3', app)).json();
    const next = await fetch(page['@odata.nextLink'], { headers: { authorization: `Bearer ${app}` } });
    expect([page.value, (await next.json()).value.length]).toEqual([[], 3]);
  });

  test('an empty page further on leads on by a link that was not followed yet', async () => {
    const ask = async (link: string) => (await fetch(link, { headers: { authorization: `Bearer ${app}` } })).json();
    const { '@odata.nextLink': second } = await ask(`${stage.address}/v1.0/groups?$select=id&$top=3`);
    stage.faults.set('graph', 'empty-page', 1);
    const { '@odata.nextLink': again } = await ask(second);
    expect([again === second, (await ask(again)).value]).toEqual([false, (await ask(second)).value]);
  });

  test('an object comes without its id', async () => {
    stage.faults.set('graph', 'no-id', 1);
    const [first, second] = await rows('groups?$select=id,displayName&$top=2');
    expect([Object.keys(first), Object.keys(second)]).toEqual([['displayName'], ['id', 'displayName']]);
  });

  // Learn, "Use delta query to track changes in Microsoft Graph data": synchronisation reset.
  test('delta begins anew where the service says so, with an empty token', async () => {
    stage.faults.set('graph', '410', 1, '/delta');
    const answer = await stage.raw('groups/delta?$select=members', app);
    expect([answer.status, answer.headers.get('location')]).toEqual([
      410,
      `${stage.address}/v1.0/groups/delta?$deltatoken=`,
    ]);
    expect((await stage.raw('groups/delta?$deltatoken=', app)).status).toBe(200);
  });

  test('Graph throttles for an hour, on one path', async () => {
    stage.faults.set('graph', 'throttled', 1, '/groups', 60);
    const statuses = [];
    for (const later of [0, 59, 1]) {
      stage.time.now = new Date(stage.time.now.getTime() + later * 60_000);
      statuses.push((await stage.raw('groups', app)).status, (await stage.raw('organization', app)).status);
    }
    expect(statuses).toEqual([429, 200, 429, 200, 200, 200]);
  });

  // Learn, "Microsoft Graph throttling guidance"; "Microsoft Graph error responses".
  test.each([
    ['429', 429, 'TooManyRequests', '1'],
    ['throttled', 429, 'TooManyRequests', '120'],
    ['503', 503, 'ServiceUnavailable', '1'],
    ['503-bare', 503, 'ServiceUnavailable', null],
    ['500', 500, 'UnknownError', null],
  ] as const)('%s says %i %s, and to wait %s', async (kind, status, code, wait) => {
    stage.faults.set('graph', kind, 1);
    const answer = await stage.raw('organization', app);
    const { error } = await answer.json();
    expect([answer.status, error.code, error.innerError['request-id'], answer.headers.get('retry-after')]).toEqual([
      status,
      code,
      answer.headers.get('request-id'),
      wait,
    ]);
  });
});
