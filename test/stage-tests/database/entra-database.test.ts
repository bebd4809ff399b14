import pg from 'pg';
import { isServerHere, type ThrowAway, throwAwayPostgres } from '#test/runner/throw-away-postgres.ts';
import { type EntraDatabase, openEntraDatabase } from '#test/stage/database/entra-database.ts';
import { TokenRefusal } from '#test/stage/identity/check-token.ts';
import { idsOf } from '#test/stage/municipality/ids.ts';

const ids = idsOf();
let server: ThrowAway | undefined;
let database: EntraDatabase | undefined;

/** A token here is the client id of its identity. */
const checkToken = async (header: string | undefined) => {
  const clientId = /^Bearer ([\w-]+)$/.exec(header ?? '')?.[1];
  if (!clientId) throw new TokenRefusal(401, 'no token');
  return { kind: 'app' as const, tenantId: ids.tenantA, clientId, objectId: clientId, permissions: new Set<string>() };
};

const signIn = async (user: string, password: string): Promise<string> => {
  const address = new URL(database?.environment.DATABASE_URL ?? '');
  const { port, pathname } = address;
  const client = new pg.Client({ host: 'localhost', port: Number(port), database: pathname.slice(1), user, password });
  try {
    await client.connect();
    const { rows } = await client.query('select current_user as name');
    return rows[0].name;
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  } finally {
    await client.end().catch(() => undefined);
  }
};

// Where no PostgreSQL can be made there is no server for the door to forward to.
(isServerHere() ? describe : describe.skip)('a server behind Azure’s door', () => {
  beforeAll(async () => {
    server = await throwAwayPostgres();
    database = server && (await openEntraDatabase({ url: server.url, ids, checkToken }));
  });
  afterAll(async () => {
    await database?.close();
    await server?.stop();
  });

  test('lets requests in by the token of their identity', async () =>
    expect(await signIn('id-gdpr', ids.managedIdentityClientId)).toBe('id-gdpr'));

  test('lets the owner in by the token of the identity that migrates', async () =>
    expect(await signIn('postgres', ids.migrationIdentityClientId)).toBe('postgres'));

  test.each([
    ['no token', ''],
    ['the token of another identity', ids.migrationIdentityClientId],
  ])('refuses %s', async (_what, token) => expect(await signIn('id-gdpr', token)).toBe('28P01'));

  test('leaves a server alone that asks for a password of its own', async () =>
    expect(await openEntraDatabase({ url: 'postgres://a:b@localhost/desk', ids, checkToken })).toBeUndefined());
});
