import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { type FaultyToken, faultyTokens } from '#test/stage/identity/faulty-token.ts';
import { type GraphOnLoopback, openGraph, stageStart } from '#test/stage-tests/graph/graph-on-loopback.ts';

describe("the add-in's token", () => {
  let stage: GraphOnLoopback;
  beforeAll(async () => {
    stage = await openGraph();
  });
  afterAll(() => stage.close());

  /** As an API does: keys from the issuer, issuer and audience, tenants served, and an access token of a person. */
  const accept = async (token: string): Promise<string> => {
    const { ids } = stage.municipality;
    const keys = createRemoteJWKSet(new URL(`${stage.address}/${ids.tenantA}/discovery/v2.0/keys`));
    const issuer = [ids.tenantA, ids.tenantB].map((tenant) => `${stage.address}/${tenant}/v2.0`);
    const { payload } = await jwtVerify(token, keys, {
      issuer,
      audience: ids.apiClientId,
      algorithms: ['RS256'],
      currentDate: stage.time.now,
      requiredClaims: ['tid', 'oid'],
    });
    if (payload.scp !== 'access_as_user') throw new Error('no access token of a person');
    return String(payload.oid);
  };

  test('is accepted and names the person', async () => {
    const maja = stage.person('maja');
    expect(await accept(await stage.issuer.issueUserToken(maja))).toBe(maja.id);
  });

  test.each(faultyTokens)('is refused when it is %s', async (as: FaultyToken) => {
    await expect(accept(await stage.issuer.issueUserToken(stage.person('maja'), { as }))).rejects.toThrow();
  });

  test('is good for one hour of the stage clock', async () => {
    const token = await stage.issuer.issueUserToken(stage.person('maja'));
    stage.time.now = new Date(stageStart.getTime() + 3_601_000);
    const late = accept(token);
    await expect(late).rejects.toThrow('exp');
    stage.time.now = stageStart;
  });

  test('of Jonas carries the role he has through a group', async () => {
    expect(decodeJwt(await stage.issuer.issueUserToken(stage.person('jonas'))).roles).toEqual(['Gdpr.Team']);
  });

  test('of an employee carries no roles', async () => {
    expect(decodeJwt(await stage.issuer.issueUserToken(stage.person('maja'))).roles).toBeUndefined();
  });

  test('is not given to a person who left', async () => {
    const [tenant] = stage.municipality.tenants.values();
    const leaver = [...(tenant?.people.values() ?? [])].find(({ leftOn }) => leftOn);
    if (!leaver) throw new Error('there is no leaver');
    await expect(stage.issuer.issueUserToken(leaver)).rejects.toThrow('AADSTS50057');
  });

  test('the call of Teams to our bot comes from the bot service, not from the municipality’s Entra', async () => {
    const claims = decodeJwt(await stage.issuer.issueBotFrameworkToken({ serviceUrl: 'http://localhost/connector/' }));
    expect(claims).toMatchObject({ iss: 'https://api.botframework.com', aud: stage.municipality.ids.botClientId });
    expect(claims).not.toHaveProperty('tid');
  });

  test('the call of Teams to our bot is valid by real time and by a stage clock years ahead', async () => {
    stage.time.now = new Date('2031-01-01T00:00:00Z');
    const { exp = 0, nbf = 0 } = decodeJwt(
      await stage.issuer.issueBotFrameworkToken({ serviceUrl: 'http://localhost/connector/' }),
    );
    stage.time.now = stageStart;
    expect([nbf * 1000 < Date.now(), exp * 1000 > Date.parse('2031-01-01T00:30:00Z')]).toEqual([true, true]);
  });
});
