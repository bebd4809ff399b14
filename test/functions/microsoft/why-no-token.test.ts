import { ClientSecretCredential } from '@azure/identity';
import { GraphTrouble } from '#functions/microsoft/trouble.ts';
import { whyNoToken } from '#functions/microsoft/why-no-token.ts';
import { clientSecret, type GraphOnLoopback, openGraph } from '#test/stage-tests/graph/graph-on-loopback.ts';

const entra = (words: string) => new Error('the library gave up', { cause: new Error(words) });

test.each([
  ['AADSTS7000222: The provided client secret keys are expired.', 'secret-expired'],
  ['AADSTS7000215: Invalid client secret provided.', 'not-trusted'],
  ['AADSTS70021: No matching federated identity record found.', 'not-trusted'],
  ['AADSTS700016: Application was not found in the directory.', 'app-off'],
  ['AADSTS65001: The administrator has not consented.', 'no-consent'],
  ['AADSTS90033: A transient error has occurred. Please try again.', 'no-token-service'],
  ['AADSTS99999: Something new.', 'no-token'],
])('%s is %s', (words, code) => expect(whyNoToken(entra(words))).toBe(code));

test('without a word of Entra it was not reached', () =>
  expect(whyNoToken(new Error('connect ECONNREFUSED'))).toBe('no-token-service'));

test('a trouble about a token says why there was none', () => {
  const cause = new Error('AADSTS7000222: expired');
  expect(new GraphTrouble({ part: 'graph', code: 'no-token' }, { cause }).code).toBe('secret-expired');
});

describe('as the identity library itself tells it', () => {
  const scope = 'https://graph.microsoft.com/.default';
  let stage: GraphOnLoopback;
  beforeAll(async () => {
    stage = await openGraph({ employees: 20 });
  });
  afterAll(() => stage.close());
  const credential = (secret: string) => {
    const { ids } = stage.municipality;
    const options = { authorityHost: stage.address, disableInstanceDiscovery: true, retryOptions: { maxRetries: 0 } };
    return new ClientSecretCredential(ids.tenantA, ids.apiClientId, secret, options);
  };
  const codeOf = (secret: string) =>
    credential(secret)
      .getToken(scope)
      .then(() => 'token', whyNoToken);

  test.each(['503', 'down', 'reset', 'truncated'] as const)('%s at the token service passes', async (kind) => {
    stage.faults.set('token', kind, 100);
    const code = await codeOf(clientSecret);
    stage.faults.set('token', kind, 0);
    expect(code).toBe('no-token-service');
  });

  test('a wrong secret is not trusted', async () => expect(await codeOf('forkert')).toBe('not-trusted'));
});
