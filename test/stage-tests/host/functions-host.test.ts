import { createServer, type Server, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { answerRequests } from '#test/stage/functions-host/answer-request.ts';
import { makeCoreModule } from '#test/stage/functions-host/core-module.ts';
import { makeRouter } from '#test/stage/functions-host/routes.ts';
import { makeTimers } from '#test/stage/functions-host/timers.ts';

const reported: string[] = [];
const mockCore = makeCoreModule((words) => reported.push(words));
jest.mock('@azure/functions-core', () => mockCore.core, { virtual: true });

let server: Server;
let base: string;

beforeAll(async () => {
  const { app, HttpResponse } = await import('@azure/functions');
  app.http('echo', {
    route: 'echo/{name}',
    methods: ['POST'],
    handler: async (request, context) => ({
      jsonBody: {
        name: request.params.name,
        query: request.query.get('q'),
        header: request.headers.get('x-given'),
        body: await request.text(),
        invocation: context.invocationId.length,
        url: request.url,
      },
    }),
  });
  app.http('boom', { handler: () => Promise.reject(new Error('secret of the desk')) });
  app.http('nothing', { handler: () => ({ status: 204 }) });
  app.http('file', {
    handler: () => ({ body: Readable.from(['half ', 'and half']), headers: { 'content-type': 'text/csv' } }),
  });
  app.http('bytes', { handler: () => ({ body: new Uint8Array([1, 2, 3]) }) });
  app.http('class', {
    handler: () =>
      new HttpResponse({ status: 201, jsonBody: { ok: true }, cookies: [{ name: 'a', value: 'b', httpOnly: true }] }),
  });
  app.http('count', {
    methods: ['POST'],
    handler: async (request) => ({ jsonBody: (await request.arrayBuffer()).byteLength }),
  });
  app.timer('nightly', { schedule: '0 0 2 * * *', handler: (call) => void reported.push(JSON.stringify(call)) });
  app.timer('failing', { schedule: '*/10 * * * * *', handler: () => Promise.reject(new Error('no')) });
  const report = (name: string, _: string, words: string) => void reported.push(`${name}: ${words}`);
  const answer = answerRequests(
    makeRouter(mockCore.registrations.http),
    { 'X-Content-Type-Options': 'nosniff' },
    report,
  );
  server = createServer((request, response) => void answer(request, response)).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`;
});
afterAll(() => server.close());

test('a function is given parameters, query, headers, body and an invocation id', async () => {
  const response = await fetch(`${base}/echo/maja?q=1`, { method: 'POST', body: 'æøå', headers: { 'x-given': 'h' } });
  expect(await response.json()).toEqual({
    name: 'maja',
    query: '1',
    header: 'h',
    body: 'æøå',
    invocation: 36,
    url: 'https://func-stage.azurewebsites.example/api/echo/maja?q=1',
  });
});

test('JSON goes out as JSON', async () => {
  expect((await fetch(`${base}/echo/x`, { method: 'POST' })).headers.get('content-type')).toBe('application/json');
});

test('a throw is a 500 that tells nothing', async () => {
  const response = await fetch(`${base}/boom`);
  expect([response.status, await response.text()]).toEqual([500, '']);
});

test('the cause of a throw is reported', async () => {
  await fetch(`${base}/boom`);
  expect(reported.at(-1)).toContain('secret of the desk');
});

test('another method is 404', async () => expect((await fetch(`${base}/echo/x`)).status).toBe(404));
test('204 has no body', async () => expect((await fetch(`${base}/nothing`)).status).toBe(204));
test('a stream goes out whole', async () => expect(await (await fetch(`${base}/file`)).text()).toBe('half and half'));
test('the headers of a stream go out', async () =>
  expect((await fetch(`${base}/file`)).headers.get('content-type')).toBe('text/csv'));
test('bytes go out as they are', async () =>
  expect(await (await fetch(`${base}/bytes`)).bytes()).toEqual(new Uint8Array([1, 2, 3])));
test('cookies are set', async () =>
  expect((await fetch(`${base}/class`)).headers.getSetCookie()).toEqual(['a=b; Path=/; HttpOnly']));
test('the headers of host.json are on every answer', async () => {
  expect((await fetch(`${base}/class`)).headers.get('x-content-type-options')).toBe('nosniff');
});

test('a body of 30 MB arrives', async () => {
  expect(await (await fetch(`${base}/count`, { method: 'POST', body: new Uint8Array(30_000_000) })).json()).toBe(
    30_000_000,
  );
});

test('more than 100 MiB is 413 before it is sent', async () => {
  const status = await new Promise((resolve, reject) => {
    const tooLarge = send(
      `${base}/count`,
      { method: 'POST', headers: { 'content-length': 104_857_601 } },
      (response) => {
        resolve(response.statusCode);
        tooLarge.destroy();
      },
    );
    tooLarge.on('error', reject);
    tooLarge.flushHeaders();
  });
  expect(status).toBe(413);
});

test('a timer is told whether it is past due, and its schedule', async () => {
  const [nightly] = makeTimers(mockCore.registrations.timers, {
    first: new Date('2026-03-02T08:00:00Z'),
    report: () => undefined,
  });
  await nightly?.run(new Date('2026-03-03T02:00:00Z'), true);
  expect(JSON.parse(reported.at(-1) ?? '')).toEqual({
    isPastDue: true,
    schedule: { adjustForDST: true },
    scheduleStatus: {
      last: '2026-03-02T08:00:00.000Z',
      next: '2026-03-04T02:00:00.000Z',
      lastUpdated: '2026-03-02T08:00:00.000Z',
    },
  });
});

test('a timer that throws is reported and runs again', async () => {
  const told: string[] = [];
  const [, failing] = makeTimers(mockCore.registrations.timers, {
    first: new Date(0),
    report: (name) => void told.push(name),
  });
  await failing?.run(new Date(10_000), false);
  await failing?.run(new Date(20_000), false);
  expect(told).toEqual(['failing', 'failing']);
});
