import { readFileSync } from 'node:fs';
import type { NestedRequest } from '#test/stage/identity/nested-app-auth.ts';
import { hostClients } from '#test/stage/identity/registration.ts';
import { type GraphOnLoopback, openGraph } from '#test/stage-tests/graph/graph-on-loopback.ts';

let stage: GraphOnLoopback;
beforeAll(async () => {
  stage = await openGraph({ employees: 60 });
});
afterEach(() => {
  stage.switches.set('naa', 'works');
  stage.issuer.challenges.demand(stage.person('maja').id, undefined);
});
afterAll(() => stage.close());

/** Maja asks as our app does, but for what is said otherwise. */
const answer = async (otherwise: Partial<NestedRequest> = {}): Promise<string> => {
  const { apiClientId, tenantA } = stage.municipality.ids;
  const request = {
    interactive: false,
    clientId: apiClientId,
    authority: `https://login.microsoftonline.com/${tenantA}`,
    scope: `api://${apiClientId}/access_as_user openid profile offline_access`,
    ...otherwise,
  };
  const answered = await stage.issuer.answerNestedRequest(stage.person('maja'), request);
  return 'no' in answered ? `${answered.no.status} ${answered.no.description.split(':')[0]}` : 'token';
};
const app = () => stage.municipality.ids.apiClientId;

test('the tenant, the app by its id, and its own client get a token', async () => expect(await answer()).toBe('token'));

test.each(['organizations', 'common'])('an app of one tenant gets none at %s', async (asked) =>
  expect(await answer({ authority: `https://login.microsoftonline.com/${asked}` })).toBe(
    'PERSISTENT_ERROR AADSTS50194',
  ),
);

test('another tenant does not know her', async () =>
  expect(await answer({ authority: `https://login.microsoftonline.com/${stage.municipality.ids.tenantB}` })).toBe(
    'PERSISTENT_ERROR AADSTS50020',
  ));

test('an app that asks for itself by an address with a host in it gets none', async () =>
  expect(await answer({ scope: `api://gdpr.example/${app()}/access_as_user` })).toBe('PERSISTENT_ERROR AADSTS90009'));

test('a scope without an owner gives none', async () =>
  expect(await answer({ scope: 'api://fremmed/access_as_user' })).toBe('PERSISTENT_ERROR AADSTS500011'));

test('signing in alone is no scope', async () =>
  expect(await answer({ scope: 'openid profile' })).toBe('PERSISTENT_ERROR AADSTS70011'));

test('a stranger’s app is not known', async () =>
  expect(await answer({ clientId: stage.municipality.ids.tenantB })).toBe('PERSISTENT_ERROR AADSTS700016'));

test.each([
  ['server-error', 'PERSISTENT_ERROR ServerError'],
  ['no-account', 'ACCOUNT_UNAVAILABLE No account is signed in to the host.'],
  ['origin-invalid', 'PERSISTENT_ERROR The origin is not valid.'],
])('the switch %s breaks the bridge', async (value, words) => {
  stage.switches.set('naa', value);
  expect(await answer()).toBe(words);
});

test('the registration in the instructions authorises the clients that the stage does, the app itself first', () => {
  const steps = readFileSync('manifest/azure/entra.md', 'utf8');
  const ids = [...steps.matchAll(/\| *`?([0-9a-f]{8}-[0-9a-f-]{27}|<API_CLIENT_ID>)`? *\|/g)].map(([, id]) => id);
  expect(ids.slice(0, hostClients.length + 1)).toEqual(['<API_CLIENT_ID>', ...hostClients]);
});

test('the registration in the instructions has the address brokers want', () =>
  expect(readFileSync('manifest/azure/entra.md', 'utf8')).toContain('`api://<API_CLIENT_ID>`'));

describe('a demand of Conditional Access', () => {
  const claims = () => stage.issuer.challenges.of(stage.person('maja').id)?.claims ?? '';
  const demand = (code: '50076' | '53003') => stage.issuer.challenges.demand(stage.person('maja').id, code);

  test('is not met without her hand', async () => {
    demand('50076');
    expect(await answer({ claims: claims() })).toBe('USER_INTERACTION_REQUIRED AADSTS50076');
  });

  test('is met when she signs in with its claims', async () => {
    demand('50076');
    expect(await answer({ claims: claims(), interactive: true })).toBe('token');
  });

  test('that blocks is met by nothing', async () => {
    demand('53003');
    expect(await answer({ claims: claims(), interactive: true })).toBe('PERSISTENT_ERROR AADSTS53003');
  });
});
