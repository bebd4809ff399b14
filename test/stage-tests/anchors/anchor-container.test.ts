import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AnchorsUnreadable } from '#functions/log/anchors/anchor-store.ts';
import { blobAnchors } from '#functions/log/anchors/blob-anchors.ts';
import { makeAnchorContainer } from '#test/stage/anchors/anchor-container.ts';
import { kindsOf, makeFaults } from '#test/stage/faults.ts';
import { type CheckedToken, TokenRefusal } from '#test/stage/identity/check-token.ts';
import { idsOf } from '#test/stage/municipality/ids.ts';

const ids = idsOf();
const tenant = ids.tenantA;
const folder = mkdtempSync(join(tmpdir(), 'anchors-'));
const faults = makeFaults();
const identity = { kind: 'app', tenantId: tenant, objectId: '', permissions: new Set<string>() } as const;
const tokens: Readonly<Record<string, CheckedToken>> = {
  own: { ...identity, clientId: ids.managedIdentityClientId },
  migration: { ...identity, clientId: ids.migrationIdentityClientId },
  person: { ...identity, kind: 'delegated', clientId: ids.managedIdentityClientId },
};
let server: Server;
let url: string;
beforeAll(async () => {
  const answer = makeAnchorContainer({
    folder,
    ids,
    faults,
    checkToken: async (header, { audience }) => {
      const token = tokens[header?.slice('Bearer '.length) ?? ''];
      if (!token || audience !== 'https://storage.azure.com') throw new TokenRefusal(401, 'unknown');
      return token;
    },
  });
  server = createServer((request, response) => void answer(request, response)).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/storage/anchors`;
});
afterEach(() => faults.set('anchors', '503', 0));
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

const store = (token = 'own') => blobAnchors(url, async () => token);
const ask = async (path: string, init: RequestInit = {}) => {
  const headers = { authorization: 'Bearer own', 'x-ms-version': '2023-11-03', ...init.headers };
  const answer = await fetch(`${url}${path}`, { ...init, headers });
  return `${answer.status} ${answer.headers.get('x-ms-error-code') ?? ''}`.trim();
};

test('what the desk adds lies in the data folder, and is read back', async () => {
  await store().add(tenant, '1.txt', Buffer.from('one'));
  expect([String(await store().read(tenant, '1.txt')), readFileSync(join(folder, tenant, '1.txt'), 'utf8')]).toEqual([
    'one',
    'one',
  ]);
});

test('names come page after page, those of other municipalities left out', async () => {
  const names = Array.from({ length: 45 }, (_, at) => `${100 + at}.txt`);
  for (const name of names) await store().add(ids.tenantB, name, Buffer.from(name));
  expect(await store().list(ids.tenantB)).toEqual(names);
});

test.each([
  [
    'added again',
    { method: 'PUT', headers: { 'x-ms-blob-type': 'BlockBlob', 'if-none-match': '*' } },
    'BlobAlreadyExists',
  ],
  ['written over', { method: 'PUT', headers: { 'x-ms-blob-type': 'BlockBlob' } }, 'BlobImmutableDueToPolicy'],
  ['deleted', { method: 'DELETE' }, 'BlobImmutableDueToPolicy'],
])('a blob that is there is not %s', async (_what, init, code) => {
  expect(await ask(`/${tenant}/1.txt`, init)).toBe(`409 ${code}`);
});

test.each([
  ['of an unknown caller', 'other'],
  ['of the identity that migrates', 'migration'],
  ['of a person', 'person'],
])('a token %s opens nothing', async (_whose, token) => {
  await expect(store(token).list(tenant)).rejects.toThrow(AnchorsUnreadable);
});

test('without a version no token is taken', async () => {
  expect(await ask('?restype=container&comp=list', { headers: { 'x-ms-version': '2015-02-21' } })).toBe(
    '400 InvalidHeaderValue',
  );
});

// A timeout is given up by the desk after ten seconds; the tests of its own store know that.
test.each(kindsOf.anchors.filter((kind) => kind !== 'slow' && kind !== 'timeout'))(
  'under %s the anchors cannot be read, and afterwards they can',
  async (kind) => {
    faults.set('anchors', kind, 1);
    await expect(store().list(tenant)).rejects.toThrow(AnchorsUnreadable);
    expect(await store().list(tenant)).toEqual(['1.txt']);
  },
);

test('a fault may be for what is added alone', async () => {
  faults.set('anchors', '403', 1, 'PUT');
  expect(await store().list(tenant)).toEqual(['1.txt']);
  await expect(store().add(tenant, '2.txt', Buffer.from('two'))).rejects.toThrow(AnchorsUnreadable);
});
