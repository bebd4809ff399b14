import { createServer } from 'node:http';
import { sql } from 'kysely';
import { openDatabase } from '#functions/database/connect.ts';
import { databasePassword } from '#functions/database/entra-password.ts';
import { readLogSettings } from '#functions/environment.ts';
import { makeCertificate, trustCertificate } from '#test/stage/certificate.ts';
import { openTokenDoor, type TokenDoor } from '#test/stage/database/token-door.ts';

const identity = '5d3f1d0a-4a8e-4f0e-9d0b-1c2d3e4f5a6b';
const came: { token: string; user: string }[] = [];
const asked: URLSearchParams[] = [];
let door: TokenDoor;

/** As Bicep sets them for the functions. */
const environment = (more: Readonly<Record<string, string>> = {}) => ({
  NODE_ENV: 'production',
  DATABASE_ENTRA: 'true',
  AZURE_CLIENT_ID: identity,
  DATABASE_URL: `postgres://id-gdpr@localhost:${door.port}/desk?sslmode=verify-full`,
  ...more,
});

// The endpoint App Service puts beside an app that has a user-assigned identity only.
const endpoint = createServer((request, response) => {
  const query = new URL(request.url ?? '/', 'http://localhost').searchParams;
  asked.push(query);
  const known = query.get('client_id') === identity;
  response.writeHead(known ? 200 : 400, { 'content-type': 'application/json' });
  response.end(JSON.stringify(known ? { access_token: 'SENTINEL', expires_on: '4102444800' } : { statusCode: 400 }));
});

beforeAll(async () => {
  const certificate = await makeCertificate();
  trustCertificate(certificate);
  door = await openTokenDoor({
    certificate,
    accept: (token, user) => {
      came.push({ token, user });
      return token === 'SENTINEL';
    },
  });
  await new Promise<void>((resolve) => endpoint.listen(0, '127.0.0.1', resolve));
  const address = endpoint.address();
  process.env.IDENTITY_ENDPOINT = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/msi/token`;
  process.env.IDENTITY_HEADER = 'secret';
});
afterAll(async () => {
  delete process.env.IDENTITY_ENDPOINT;
  delete process.env.IDENTITY_HEADER;
  await door.close();
  endpoint.closeAllConnections();
  await new Promise((resolve) => endpoint.close(resolve));
});
beforeEach(() => {
  came.length = 0;
});

const connect = async (): Promise<string> => {
  const { db, close } = await openDatabase(readLogSettings(environment()).database, { password: databasePassword });
  const failed = await sql`select 1`.execute(db).catch((error: { code?: string }) => error.code);
  await close();
  return String(failed);
};

test('the password of the database is the token of the identity that AZURE_CLIENT_ID names', async () => {
  await connect();
  expect(came).toEqual([{ token: 'SENTINEL', user: 'id-gdpr' }]);
});

test('the identity endpoint is asked for the database, by the identity’s client id', async () => {
  await connect();
  // Once for all connections of this file: the token is kept until shortly before it ends.
  expect(asked.map((query) => [query.get('client_id'), query.get('resource')])).toEqual([
    [identity, 'https://ossrdbms-aad.database.windows.net'],
  ]);
});

test('the server that took the token is the one that answers', async () => expect(await connect()).toBe('57P03'));

test('a token is never sent to a server that is not known by its certificate', () =>
  expect(() => readLogSettings(environment({ DATABASE_URL: 'postgres://id-gdpr@psql.example:5432/desk' }))).toThrow(
    'sslmode=verify-full',
  ));
