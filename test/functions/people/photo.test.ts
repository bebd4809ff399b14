import type { Graph } from '#functions/graph/graph.ts';
import { GraphTrouble } from '#functions/microsoft/trouble.ts';
import { leo, maja, nora, openTestDesk, type TestDesk } from '#test/support/desk.ts';
import { askAs } from '#test/support/http.ts';

const face = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1]);
const hour = 3_600_000;
const start = new Date('2026-11-24T08:00:00Z').getTime();
const asked: string[] = [];
let answer: Graph['photo'] = async () => face;
let desk: TestDesk;

beforeEach(async () => {
  asked.length = 0;
  answer = async () => face;
  desk = await openTestDesk({
    graph: {
      photo: (tenantId, personId) => {
        asked.push(`${tenantId} ${personId}`);
        return answer(tenantId, personId);
      },
    },
  });
});
afterEach(() => desk.close());

const photo = (headers: Record<string, string> = {}, as = maja) =>
  askAs(desk, as)('readPhoto', { params: { personId: leo.personId }, headers });

test('a photo comes as the picture it is', async () => {
  const { status, headers, bytes } = await photo();
  expect([status, headers.get('content-type'), bytes]).toEqual([200, 'image/jpeg', face]);
});

test('only the browser of the person who asked may keep it, for a day', async () =>
  expect((await photo()).headers.get('cache-control')).toBe('private, max-age=86400'));

test('an unchanged photo is not sent again', async () => {
  const tag = (await photo()).headers.get('etag') ?? '';
  expect((await photo({ 'if-none-match': tag })).status).toBe(304);
});

test('a missing photo is no failure', async () => {
  answer = async () => undefined;
  expect((await photo()).status).toBe(204);
});

test('what is no picture is never sent as one', async () => {
  answer = async () => new TextEncoder().encode('<svg onload="alert(1)">');
  expect((await photo()).status).toBe(204);
});

test('Graph is asked once a day for a face', async () => {
  await photo();
  desk.setNow(new Date(start + 24 * hour - 1));
  await photo();
  expect(asked).toHaveLength(1);
  desk.setNow(new Date(start + 24 * hour));
  await photo();
  expect(asked).toHaveLength(2);
});

test('two who ask at once are one question to Graph', async () => {
  await Promise.all([photo(), photo()]);
  expect(asked).toHaveLength(1);
});

test('while Graph is away there are no faces, and it is left alone for five minutes', async () => {
  answer = async () => {
    throw new GraphTrouble({ part: 'graph', code: 'unreachable' });
  };
  expect([(await photo()).status, (await photo()).status, asked.length]).toEqual([204, 204, 1]);
  answer = async () => face;
  desk.setNow(new Date(start + 5 * 60_000));
  expect((await photo()).status).toBe(200);
});

test('each municipality asks its own directory', async () => {
  await photo();
  await photo({}, nora);
  expect(asked).toEqual([`${maja.tenantId} ${leo.personId}`, `${nora.tenantId} ${leo.personId}`]);
});

test('a thousand faces are remembered, and the oldest is forgotten first', async () => {
  for (let number = 0; number <= 1000; number += 1) await desk.photos(maja.tenantId, `person ${number}`);
  asked.length = 0;
  await desk.photos(maja.tenantId, 'person 1');
  await desk.photos(maja.tenantId, 'person 0');
  expect(asked).toEqual([`${maja.tenantId} person 0`]);
});
