import { PageIterator } from '@microsoft/microsoft-graph-client';
import { type GraphOnLoopback, openGraph, refusalOf } from './graph-on-loopback.ts';

describe('people and groups, asked by the real Graph client', () => {
  let stage: GraphOnLoopback;
  let token: string;
  beforeAll(async () => {
    stage = await openGraph({
      employees: 1200,
      besides: { application: ['AuditLog.Read.All'], delegated: ['User.Read'] },
    });
    token = await stage.appToken();
  });
  afterAll(() => stage.close());

  const group = (displayName: string) => {
    for (const found of stage.municipality.tenants.get(stage.municipality.ids.tenantA)?.groups.values() ?? [])
      if (found.displayName === displayName) return found;
    throw new Error(`no group ${displayName}`);
  };
  const eventual = { headers: { ConsistencyLevel: 'eventual' } };

  test('PageIterator walks every person of the tenant and none of the other', async () => {
    const client = stage.clientWith(token);
    const ids = new Set<string>();
    const first = await client.api('/users').select('id,signInActivity').top(999).get();
    await new PageIterator(client, first, (user) => ids.add(user.id) && true).iterate();
    expect([...ids].sort()).toEqual(
      [...(stage.municipality.tenants.get(stage.municipality.ids.tenantA)?.people.keys() ?? [])].sort(),
    );
  });

  test('with sign-in dates a page has at most 500 people', async () => {
    const page = await stage.clientWith(token).api('/users').select('id,signInActivity').top(999).get();
    expect(page.value).toHaveLength(500);
  });

  test('a nextLink is good only unchanged', async () => {
    const { '@odata.nextLink': next } = await stage.clientWith(token).api('/users').top(5).get();
    const bent = new URL(next);
    bent.searchParams.set('$top', '6');
    expect(await refusalOf(fetch(bent, { headers: { authorization: `Bearer ${token}` } }))).toBe('400 BadRequest');
  });

  test('a person comes with the expanded manager', async () => {
    const maja = await stage
      .clientWith(token)
      .api(`/users/${stage.person('maja').upn}`)
      .select('id')
      .expand('manager($select=id,displayName)')
      .get();
    expect(maja.manager).toMatchObject({ id: stage.person('birgit').id, displayName: 'Birgit Dam' });
  });

  test('a person of the other municipality does not exist here', async () => {
    expect(await refusalOf(stage.raw(`users/${stage.person('nora').id}`, token))).toBe('404 Request_ResourceNotFound');
  });

  test.each([
    ['users?$select=shoeSize', '400 BadRequest'],
    ['users?$expand=cousins', '400 BadRequest'],
    ['users?$top=1000', '400 Request_UnsupportedQuery'],
    ['users?$fiter=id', '400 BadRequest'],
    ["users?$filter=shoeSize eq '1'", '400 Request_UnsupportedQuery'],
    ["users?$filter=displayName like 'M'", '400 BadRequest'],
    ["users?$filter=userType ne 'Guest'", '400 Request_UnsupportedQuery'],
    ['users?$count=true', '400 Request_UnsupportedQuery'],
    ['planets', '400 BadRequest'],
    ['users/maja.holm@eksempel-kommune.example?$select=signInActivity', '400 BadRequest'],
  ])('%s is refused with %s', async (path, refusal) => {
    expect(await refusalOf(stage.raw(path, token))).toBe(refusal);
  });

  test('guests are counted by an eventually consistent query', async () => {
    const answer = await stage.raw("users?$filter=userType eq 'Guest'&$count=true&$top=1", token, eventual);
    expect(await answer.json()).toMatchObject({ '@odata.count': 25 });
  });

  test('groups are found by the kind Teams gives them', async () => {
    const { value } = await stage
      .clientWith(token)
      .api('/groups')
      .filter("resourceProvisioningOptions/Any(x:x eq 'Team') and displayName eq 'GDPR-vagten'")
      .get();
    expect(value).toHaveLength(1);
  });

  test('transitive members hold those of the group inside', async () => {
    const outer = group('Børnesager - alle adgange');
    const { value } = await stage
      .clientWith(token)
      .api(`/groups/${outer.id}/transitiveMembers`)
      .select('id')
      .top(999)
      .get();
    expect(value.length).toBeGreaterThan(outer.memberIds.size);
  });

  test('a cast to user leaves devices, contacts and groups out', async () => {
    const answer = await stage.raw(
      `groups/${group('Børnesager - alle adgange').id}/members/microsoft.graph.user?$count=true`,
      token,
      eventual,
    );
    expect(await answer.json()).toMatchObject({ '@odata.count': 3 });
  });

  test('a cast without ConsistencyLevel is refused', async () => {
    const path = `groups/${group('Børnesager - alle adgange').id}/members/microsoft.graph.user`;
    expect(await refusalOf(stage.raw(path, token))).toBe('400 Request_UnsupportedQuery');
  });

  test('members are counted without being listed', async () => {
    const answer = await stage.raw(`groups/${group('GDPR-team').id}/members/$count`, token, eventual);
    expect(await answer.text()).toBe('2');
  });

  test('a person reads the own entry as /me', async () => {
    const answer = await stage.raw('me?$select=displayName', await stage.tokenFor('maja'));
    expect(await answer.json()).toMatchObject({ displayName: 'Maja Holm' });
  });

  test('an app has no /me', async () => {
    expect(await refusalOf(stage.raw('me', token))).toBe('400 BadRequest');
  });

  test('the desk finds who holds its roles, Jonas behind a group', async () => {
    const client = stage.clientWith(token);
    const { value } = await client
      .api(`/servicePrincipals(appId='${stage.municipality.ids.apiClientId}')/appRoleAssignedTo`)
      .get();
    expect(value.map(({ principalDisplayName }: { principalDisplayName: string }) => principalDisplayName)).toEqual([
      'Sofie Lauritsen',
      'Dorte Ågren',
      'Adam Bertelsen',
      'Lars Forladt',
      'GDPR-team',
    ]);
  });

  test("a person's app roles include those of a group", async () => {
    const { value } = await stage
      .clientWith(token)
      .api(`/users/${stage.person('jonas').id}/appRoleAssignments`)
      .get();
    expect(value).toMatchObject([{ principalType: 'Group' }]);
  });

  test('the organisation names its verified domain', async () => {
    const { value } = await stage.clientWith(token).api('/organization').select('verifiedDomains').get();
    expect(value[0].verifiedDomains[0]).toMatchObject({ name: 'eksempel-kommune.example', isDefault: true });
  });

  test('a person may not list colleagues with what she consented to', async () => {
    expect(await refusalOf(stage.raw('users', await stage.tokenFor('maja')))).toBe('403 Authorization_RequestDenied');
  });

  test.each(['expired', 'wrong-audience', 'unsigned', 'other-key'] as const)(
    'a token that is %s opens nothing',
    async (as) => {
      const bad = await stage.issuer.issueUserToken(stage.person('sofie'), { as });
      expect(await refusalOf(stage.raw('organization', bad))).toBe('401 InvalidAuthenticationToken');
    },
  );
});

describe('without a granted permission Graph refuses', () => {
  let stage: GraphOnLoopback;
  beforeAll(async () => {
    stage = await openGraph();
  });
  afterAll(() => stage.close());

  test('the date of the last sign-in', async () => {
    const token = await stage.appToken();
    expect(await refusalOf(stage.raw('users?$select=id,signInActivity', token))).toMatch(/^403 /);
  });

  test('the installed apps of a person', async () => {
    const path = `users/${stage.person('sofie').id}/teamwork/installedApps`;
    expect(await refusalOf(stage.raw(path, await stage.appToken()))).toBe('403 Authorization_RequestDenied');
  });

  test('the name of a channel', async () => {
    const [team] = stage.municipality.tenants.get(stage.municipality.ids.tenantA)?.teams.values() ?? [];
    expect(await refusalOf(stage.raw(`teams/${team?.id}/channels`, await stage.appToken()))).toBe('403 Forbidden');
  });
});
