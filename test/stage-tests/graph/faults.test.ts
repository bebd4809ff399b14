import { BatchRequestContent, type BatchRequestStep } from '@microsoft/microsoft-graph-client';
import { mailboxOf } from '#test/stage/municipality/mailboxes.ts';
import { until } from '#test/support/until.ts';
import { type GraphOnLoopback, openGraph } from './graph-on-loopback.ts';

describe('Graph on a bad day', () => {
  let stage: GraphOnLoopback;
  let app: string;
  beforeEach(async () => {
    stage = await openGraph();
    app = await stage.appToken();
  });
  afterEach(() => stage.close());

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
          subject: 'Prøve',
          toRecipients: [{ emailAddress: { address: stage.person('maja').mail } }],
          body: { content: '' },
        },
      }),
    });
  const arrived = () =>
    mailboxOf(stage.municipality, stage.person('maja')).mails.some(({ subject }) => subject === 'Prøve');

  test('the client tries again after a 429', async () => {
    stage.faults.set('graph', '429', 1);
    const { value } = await stage.clientWith(app).api('/organization').get();
    expect(value).toHaveLength(1);
  });

  test('every call is in the log with its status', async () => {
    stage.faults.set('graph', '429', 1);
    await stage.clientWith(app).api('/organization').get();
    expect(stage.graph.calls()).toEqual([
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
    const patience = new AbortController();
    const answer = expect(send(patience.signal)).rejects.toThrow('This operation was aborted');
    await until(arrived);
    patience.abort();
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

  test('a repeated link leads back to the page it stands on', async () => {
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

  test('one part of a batch can be throttled alone', async () => {
    stage.faults.set('graph', '429', 1);
    const { responses } = await batch(3);
    expect(responses.map(({ status }: { status: number }) => status)).toEqual([429, 200, 200]);
  });

  test('twenty-one calls are too many for a batch', async () => {
    const requests = Array.from({ length: 21 }, (_, at) => ({ id: String(at), method: 'GET', url: '/organization' }));
    const answer = await stage.raw('$batch', app, { method: 'POST', body: JSON.stringify({ requests }) });
    expect(answer.status).toBe(400);
  });
});
