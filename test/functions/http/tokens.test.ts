import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { generateKeyPair, SignJWT } from 'jose';
import type { Settings } from '#functions/environment.ts';
import { authenticator } from '#functions/http/authenticate.ts';
import { serveTenants } from '#functions/setup/serve-tenants.ts';
import { type RouteName, routes } from '#shared/routes/all.ts';
import { type Faults, makeFaults } from '#test/stage/faults.ts';
import { faultyTokens } from '#test/stage/identity/faulty-token.ts';
import { type Issuer, makeIssuer } from '#test/stage/identity/issuer.ts';
import { makeMunicipality } from '#test/stage/municipality/generate.ts';
import { findPerson, type Municipality } from '#test/stage/municipality/municipality.ts';
import { strictest } from '#test/stage/tenant/switches.ts';
import { rightRequest } from '#test/support/asked.ts';
import { openTestDesk, type TestDesk, settings as testSettings } from '#test/support/desk.ts';
import { askHandlers, problemIn } from '#test/support/http.ts';

const start = new Date('2026-11-24T08:00:00Z');
let issuerNow = start;
let faults: Faults;
let issuer: Issuer;
let municipality: Municipality;
let server: Server;
let settings: Settings;
let desk: TestDesk;

beforeAll(async () => {
  municipality = makeMunicipality({ employees: 60, now: start });
  faults = makeFaults();
  let address = '';
  issuer = await makeIssuer({
    municipality,
    clock: () => issuerNow,
    authorityHost: () => address,
    faults,
    switches: strictest(),
    identityHeader: 'x',
  });
  server = createServer((request, response) => void issuer.handler(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { tenantA, tenantB, apiClientId } = municipality.ids;
  settings = {
    ...testSettings,
    authorityHost: address,
    tenants: [tenantA, tenantB],
    api: { clientId: apiClientId, secret: undefined },
  };
  desk = await openTestDesk();
  await serveTenants(desk.db, settings.tenants);
});
beforeEach(() => {
  issuerNow = start;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await desk.close();
});

const personCalled = (name: string) => {
  const person = findPerson(municipality, name);
  if (!person) throw new Error(`no one is called ${name}`);
  return person;
};
/** The real check, with keys it has not fetched yet. */
const door = () => {
  const ask = askHandlers({ ...desk, settings }, authenticator(settings, desk.now));
  return (name: RouteName, authorization: string) =>
    ask(name, {
      ...rightRequest(name),
      params: { caseId: desk.newId(), evidenceId: desk.newId() },
      headers: { authorization },
    });
};
const tokenOf = (name: string) => issuer.issueUserToken(personCalled(name));

/** Every token that is none, as an Authorization header. */
const faulty: Record<string, () => Promise<string>> = {
  ...Object.fromEntries(
    faultyTokens.map((as) => [as, async () => `Bearer ${await issuer.issueUserToken(personCalled('sofie'), { as })}`]),
  ),
  'not yet valid': async () => {
    issuerNow = new Date(start.getTime() + 2 * 3_600_000);
    return `Bearer ${await tokenOf('sofie')}`;
  },
  missing: async () => '',
  garbage: async () => 'Bearer hej.med.dig',
  'of another scheme': async () => `Basic ${Buffer.from('sofie:1234').toString('base64')}`,
  'without its last part': async () => `Bearer ${(await tokenOf('sofie')).split('.').slice(0, 2).join('.')}`,
  'altered in the middle': async () => {
    const [head, , signature] = (await tokenOf('maja')).split('.');
    const [, claims] = (await tokenOf('sofie')).split('.');
    return `Bearer ${head}.${claims}.${signature}`;
  },
};
const guarded = (Object.keys(routes) as RouteName[]).filter((name) => routes[name].who !== 'public');

test.each(Object.entries(faulty))('a token that is %s opens no route', async (_how, make) => {
  const authorization = await make();
  const ask = door();
  const opened: unknown[] = [];
  for (const name of guarded) {
    const answer = await ask(name, authorization);
    const { code } = problemIn(answer);
    if (answer.status !== 401 || code !== 'not-signed-in' || answer.woken.length > 0)
      opened.push([name, answer.status, code]);
  }
  expect(opened).toEqual([]);
});

test('a good token opens the door and says who comes', async () => {
  const { status, body } = await door()('me', `Bearer ${await tokenOf('jonas')}`);
  expect([status, body]).toMatchObject([200, { name: personCalled('jonas').displayName, roles: ['Gdpr.Team'] }]);
});

test.each([
  ['gaest', true],
  ['jonas', false],
])('%s is a guest of the municipality: %p', async (name, guest) => {
  const { body } = await door()('me', `Bearer ${await tokenOf(name)}`);
  expect(body).toMatchObject({ guest });
});

test('a refusal says how to sign in and is not cached on the way', async () => {
  const { headers } = await door()('me', '');
  expect([headers.get('www-authenticate'), headers.get('cache-control')]).toEqual(['Bearer', 'no-store']);
});

test('one minute of difference between the clocks is borne, two are not', async () => {
  issuerNow = new Date(start.getTime() + 55_000);
  expect((await door()('me', `Bearer ${await tokenOf('maja')}`)).status).toBe(200);
  issuerNow = new Date(start.getTime() + 120_000);
  expect((await door()('me', `Bearer ${await tokenOf('maja')}`)).status).toBe(401);
});

describe('a forged token', () => {
  const forge = async (header: object) => {
    const { privateKey } = await generateKeyPair('RS256');
    const [, claims = ''] = (await tokenOf('sofie')).split('.');
    const payload = JSON.parse(Buffer.from(claims, 'base64url').toString());
    return new SignJWT(payload).setProtectedHeader({ alg: 'RS256', ...header }).sign(privateKey);
  };
  const raw = async (header: string) => {
    const [, claims, signature] = (await tokenOf('sofie')).split('.');
    return `${Buffer.from(header).toString('base64url')}.${claims}.${signature}`;
  };

  test.each<[string, () => Promise<string>]>([
    ['without a key id', () => forge({})],
    ['with an unknown key id', () => forge({ kid: 'unknown' })],
    ['with a key of its own inside', async () => forge({ jwk: { kty: 'RSA', n: 'AQAB', e: 'AQAB' } })],
    ['with keys at an address of its own', () => forge({ jku: 'https://evil.example/keys' })],
    ['signed with the public key as a secret', () => raw('{"alg":"HS256","typ":"JWT"}')],
    ['that says it needs no signature', () => raw('{"alg":"none"}')],
    ['with an algorithm that is no text', () => raw('{"alg":7,"kid":{}}')],
    ['with unknown extensions', () => raw('{"alg":"RS256","crit":["b64"],"b64":false}')],
    ['whose header is a list', () => raw('[]')],
    ['whose header is nothing', () => raw('null')],
    ['whose claims are a word', async () => `${Buffer.from('{"alg":"RS256"}').toString('base64url')}.ImhlaiI.AAAA`],
    [
      'whose tenant is an object',
      async () => `e30.${Buffer.from('{"tid":{"toString":1}}').toString('base64url')}.AAAA`,
    ],
  ])('%s is refused and raises no alarm', async (_how, make) => {
    const answer = await door()('me', `Bearer ${await make()}`);
    expect([answer.status, answer.woken]).toEqual([401, []]);
  });
});

describe('when the keys cannot be fetched', () => {
  afterEach(() => faults.set('token', 'down', 0));

  test.each(['down', '503', '429', 'reset', 'truncated'] as const)('(%s) no caller is called unknown', async (kind) => {
    faults.set('token', kind, 5);
    const answer = await door()('me', `Bearer ${await tokenOf('maja')}`);
    expect([answer.status, problemIn(answer).code, answer.headers.get('retry-after')]).toEqual([
      503,
      'sign-in-unavailable',
      '5',
    ]);
  });

  test('an alarm is raised, with neither token nor name', async () => {
    faults.set('token', 'down', 5);
    const token = await tokenOf('maja');
    const woken = (await door()('me', `Bearer ${token}`)).woken.join();
    expect(woken).toContain('sign-in-unavailable');
    expect(woken).not.toMatch(new RegExp(`${token.slice(0, 20)}|Maja`));
  });

  test('it recovers with the first call that gets through', async () => {
    const ask = door();
    const authorization = `Bearer ${await tokenOf('maja')}`;
    faults.set('token', 'down', 1);
    expect([(await ask('me', authorization)).status, (await ask('me', authorization)).status]).toEqual([503, 200]);
  });

  test('those whose keys are known go on working', async () => {
    const ask = door();
    const authorization = `Bearer ${await tokenOf('maja')}`;
    await ask('me', authorization);
    faults.set('token', 'down', 5);
    expect((await ask('me', authorization)).status).toBe(200);
  });
});
