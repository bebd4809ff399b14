import {
  ClientAssertionCredential,
  ClientSecretCredential,
  ManagedIdentityCredential,
  OnBehalfOfCredential,
} from '@azure/identity';
import { decodeJwt } from 'jose';
import {
  clientSecret,
  type GraphOnLoopback,
  identityHeader,
  openGraph,
  refusalOf,
} from '#test/stage-tests/graph/graph-on-loopback.ts';

const graphScope = 'https://graph.microsoft.com/.default';

describe('the issuer, asked by the real @azure/identity', () => {
  let stage: GraphOnLoopback;
  const options = () => ({ authorityHost: stage.address, disableInstanceDiscovery: true });

  beforeAll(async () => {
    stage = await openGraph();
    process.env.IDENTITY_ENDPOINT = stage.identityEndpoint;
    process.env.IDENTITY_HEADER = identityHeader;
  });
  afterAll(() => stage.close());

  test('a client secret gets an app-only token with the granted roles', async () => {
    const { ids } = stage.municipality;
    const credential = new ClientSecretCredential(ids.tenantA, ids.apiClientId, clientSecret, options());
    const { token } = await credential.getToken(graphScope);
    expect(decodeJwt(token).roles).toContain('Mail.Send');
  });

  test('the same app gets a token of tenant B at tenant B', async () => {
    const { ids } = stage.municipality;
    const credential = new ClientSecretCredential(ids.tenantB, ids.apiClientId, clientSecret, options());
    expect(decodeJwt((await credential.getToken(graphScope)).token).tid).toBe(ids.tenantB);
  });

  test('the app that takes people out of groups is another, and may do nothing else', async () => {
    const { ids } = stage.municipality;
    const credential = new ClientSecretCredential(ids.tenantA, ids.removalClientId, clientSecret, options());
    const { appid, oid, roles } = decodeJwt((await credential.getToken(graphScope)).token);
    expect([appid, oid, roles]).toEqual([
      ids.removalClientId,
      stage.municipality.tenants.get(ids.tenantA)?.removalPrincipalId,
      ['GroupMember.ReadWrite.All'],
    ]);
  });

  test('the app that takes people out of groups acts on behalf of nobody', async () => {
    const { ids } = stage.municipality;
    const userAssertionToken = await stage.issuer.issueUserToken(stage.person('maja'));
    const asked = { tenantId: ids.tenantA, clientId: ids.removalClientId, clientSecret, userAssertionToken };
    const credential = new OnBehalfOfCredential({ ...asked, ...options() });
    await expect(credential.getToken('https://graph.microsoft.com/Mail.Read')).rejects.toThrow('AADSTS700016');
  });

  test('a wrong secret is refused as Entra does', async () => {
    const { ids } = stage.municipality;
    const credential = new ClientSecretCredential(ids.tenantA, ids.apiClientId, 'forkert', options());
    await expect(credential.getToken(graphScope)).rejects.toThrow('AADSTS7000215');
  });

  test('on behalf of a person the token carries her id and the consented scopes', async () => {
    const { ids } = stage.municipality;
    const userAssertionToken = await stage.issuer.issueUserToken(stage.person('maja'));
    const credential = new OnBehalfOfCredential({
      tenantId: ids.tenantA,
      clientId: ids.apiClientId,
      clientSecret,
      userAssertionToken,
      ...options(),
    });
    const claims = decodeJwt((await credential.getToken('https://graph.microsoft.com/Mail.Read')).token);
    expect([claims.oid, claims.scp]).toEqual([stage.person('maja').id, 'Mail.Read Mail.Read.Shared User.Read']);
  });

  test('on behalf of no one is refused: an id token is no user assertion', async () => {
    const { ids } = stage.municipality;
    const userAssertionToken = await stage.issuer.issueUserToken(stage.person('maja'), { as: 'id-token' });
    const credential = new OnBehalfOfCredential({
      tenantId: ids.tenantA,
      clientId: ids.apiClientId,
      clientSecret,
      userAssertionToken,
      ...options(),
    });
    await expect(credential.getToken('https://graph.microsoft.com/Mail.Read')).rejects.toThrow('AADSTS50027');
  });

  test('the managed identity vouches for the app without any secret', async () => {
    const { ids } = stage.municipality;
    const vouching = `${stage.identityEndpoint}?api-version=2019-08-01&resource=api://AzureADTokenExchange&client_id=${ids.managedIdentityClientId}`;
    const assertion = async () => {
      const answer = await fetch(vouching, { headers: { 'x-identity-header': identityHeader } });
      return String(Reflect.get(Object(await answer.json()), 'access_token'));
    };
    const credential = new ClientAssertionCredential(ids.tenantB, ids.apiClientId, assertion, options());
    expect(decodeJwt((await credential.getToken(graphScope)).token).appid).toBe(ids.apiClientId);
  });

  test('a token fetched before the clock moved by a month still opens Graph', async () => {
    const token = await stage.appToken();
    stage.time.now = new Date('2026-12-20T08:00:00Z');
    const answer = await stage.raw('organization', token);
    stage.time.now = new Date('2026-11-20T08:00:00Z');
    expect(answer.status).toBe(200);
  });

  test('the managed identity endpoint refuses callers without its header', async () => {
    const answer = await fetch(`${stage.identityEndpoint}?api-version=2019-08-01&resource=api://AzureADTokenExchange`);
    expect(answer.status).toBe(401);
  });

  test('the managed identity endpoint refuses callers who do not say which identity they are', async () => {
    const credential = new ManagedIdentityCredential();
    await expect(credential.getToken(graphScope)).rejects.toThrow(
      'No User Assigned or Delegated Managed Identity found',
    );
  });

  test('ManagedIdentityCredential gets a token, and it holds no right on Graph', async () => {
    const credential = new ManagedIdentityCredential(stage.municipality.ids.managedIdentityClientId);
    const { token } = await credential.getToken(graphScope);
    expect(await refusalOf(stage.raw('users', token))).toBe('403 Authorization_RequestDenied');
  });
});
