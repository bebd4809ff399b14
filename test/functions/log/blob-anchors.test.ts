import { createServer, type Server } from 'node:http';
import { AnchorsUnreadable } from '#functions/log/anchors/anchor-store.ts';
import { blobAnchors } from '#functions/log/anchors/blob-anchors.ts';

const tenant = 'aaaaaaaa-0000-4000-8000-00000000000a';
const kept = new Map<string, Buffer>();
/** Two names a page, as a container with more than its page size answers. */
const pageSize = 2;
let server: Server;
let url: string;

/** A container as Blob Storage answers: no call without a token and a version, no blob written twice. */
beforeAll(async () => {
  server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://store');
    const { authorization, 'x-ms-version': version } = request.headers;
    if (authorization !== 'Bearer token' || !version) return response.writeHead(401).end();
    if (searchParams.get('comp') === 'list') {
      const names = [...kept.keys()].filter((name) => name.startsWith(searchParams.get('prefix') ?? '')).sort();
      const from = Number(searchParams.get('marker') || 0);
      const blobs = names.slice(from, from + pageSize).map((name) => `<Blob><Name>${name}</Name></Blob>`);
      const marker = names.length > from + pageSize ? `${from + pageSize}` : '';
      return response.end(
        `<EnumerationResults><Blobs>${blobs.join('')}</Blobs><NextMarker>${marker}</NextMarker></EnumerationResults>`,
      );
    }
    const name = pathname.replace('/anchors/', '');
    if (request.method === 'GET') return response.writeHead(kept.has(name) ? 200 : 404).end(kept.get(name));
    const isNew = request.headers['x-ms-blob-type'] === 'BlockBlob' && request.headers['if-none-match'] === '*';
    if (!isNew || kept.has(name)) return response.writeHead(412).end();
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    kept.set(name, Buffer.concat(chunks));
    return response.writeHead(201).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/anchors`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const store = (token = 'token') => blobAnchors(url, async () => token);

test('what was added is read, and listed in order, page after page', async () => {
  for (const day of ['3', '1', '2']) await store().add(tenant, `${day}.txt`, Buffer.from(day));
  await store().add('another', '9.txt', Buffer.from('9'));
  expect(await store().list(tenant)).toEqual(['1.txt', '2.txt', '3.txt']);
  expect(String(await store().read(tenant, '2.txt'))).toBe('2');
});

test('every municipality that has anchors is known by them, once', async () => {
  expect(await store().tenants()).toEqual([tenant, 'another']);
});

test('nothing that is there is written over', async () => {
  await expect(store().add(tenant, '1.txt', Buffer.from('other'))).rejects.toThrow(AnchorsUnreadable);
  expect(String(kept.get(`${tenant}/1.txt`))).toBe('1');
});

test.each([
  ['a token it does not take', () => store('other').list(tenant)],
  ['a blob that is not there', () => store().read(tenant, 'none.txt')],
  ['no answer at all', () => blobAnchors('http://127.0.0.1:1/anchors', async () => 'token').list(tenant)],
])('%s is a store that cannot be read', async (_what, call) => {
  await expect(call()).rejects.toThrow(AnchorsUnreadable);
});
