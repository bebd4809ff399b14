import { type AskedGraph, askGraph, day, reviewer } from './ask-graph.ts';

describe('people of the directory', () => {
  let stage: AskedGraph;
  beforeEach(() => {
    stage = askGraph({ employees: 700 });
  });

  const maja = () => stage.person('maja').id;
  const person = (rest = '') => `users/${maja()}${rest}`;
  const managesPeople = { rights: [...reviewer, 'User.ReadWrite.All', 'Group.ReadWrite.All'] };

  // Seen in many public issues: the quoted word says that it is the manager who is missing.
  test('who has no manager has none to be found', async () => {
    stage.done({ do: 'manager', person: maja(), manager: null });
    expect(await stage.get(person('/manager'))).toMatchObject({
      status: 404,
      code: 'Request_ResourceNotFound',
      message: "Resource 'manager' does not exist or one of its queried reference-property objects are not present.",
    });
  });

  test('an expanded manager who is not there is no property at all', async () => {
    stage.done({ do: 'manager', person: maja(), manager: null });
    const { body } = await stage.get(person('?$select=id&$expand=manager($select=id)'));
    expect(Object.keys(body)).not.toContain('manager');
  });

  test('a manager who was deleted is none', async () => {
    stage.done({ do: 'delete', object: stage.person('birgit').id });
    expect((await stage.get(person('/manager'))).status).toBe(404);
  });

  const managers = () =>
    new Map(
      [...stage.tenant.people.values()].map(({ id, managerId }) => [
        id,
        managerId && stage.tenant.people.get(managerId),
      ]),
    );

  // Learn, "Assign manager": Entra checks none of it.
  test.each([
    ['themselves', (id: string, manager: { id: string }) => manager.id === id],
    [
      'somebody whom they manage',
      (id: string, manager: { id: string; managerId?: string }) => manager.id !== id && manager.managerId === id,
    ],
    ['a guest', (_: string, manager: { userType: string }) => manager.userType === 'Guest'],
    ['a mailbox', (_: string, manager: { isSharedMailbox: boolean }) => manager.isSharedMailbox],
    [
      'somebody whose account is disabled',
      (_: string, manager: { accountEnabled: boolean }) => !manager.accountEnabled,
    ],
  ])('some have as their manager %s', (_, fits) =>
    expect([...managers()].some(([id, manager]) => manager && fits(id, manager))).toBe(true),
  );

  // Learn, "Delete user", "Get deleted item".
  test('who was deleted is gone from people and found among what was deleted', async () => {
    const { upn } = stage.person('maja');
    const path = person();
    const id = maja();
    await stage.ask('DELETE', path, managesPeople);
    const { body } = await stage.get(`directory/deletedItems/${id}`, managesPeople);
    expect([await stage.said('GET', path), body.deletedDateTime, body.userPrincipalName]).toEqual([
      '404 Request_ResourceNotFound',
      stage.time.now.toISOString(),
      `${id.replaceAll('-', '')}${upn}`,
    ]);
  });

  test('who was deleted is in no list, and listed among those deleted', async () => {
    const [id, members] = [maja(), `groups/${stage.group('Børnesager - læseadgang').id}/members?$select=id`];
    await stage.ask('DELETE', person(), managesPeople);
    const ids = async (path: string) => (await stage.all(path, managesPeople)).map((row) => row.id);
    const lists = [
      await ids('users?$select=id'),
      await ids(members),
      await ids('directory/deletedItems/microsoft.graph.user'),
    ];
    expect(lists.map((list) => list.includes(id))).toEqual([false, false, true]);
  });

  // Learn, "Restore deleted directory object": within thirty days, with the same id.
  test('who is restored has the id and the memberships', async () => {
    const [id, path] = [maja(), person()];
    await stage.ask('DELETE', path, managesPeople);
    stage.later(29 * day);
    const { status } = await stage.ask('POST', `directory/deletedItems/${id}/restore`, managesPeople);
    const groups = (await stage.all(`${path}/memberOf?$select=displayName`)).map(({ displayName }) => displayName);
    expect([status, await stage.said('GET', path), groups.includes('Børnesager - læseadgang')]).toEqual([
      200,
      '200',
      true,
    ]);
  });

  test('who was deleted thirty days ago cannot be restored', async () => {
    const id = maja();
    await stage.ask('DELETE', person(), managesPeople);
    stage.later(30 * day);
    expect((await stage.ask('POST', `directory/deletedItems/${id}/restore`, managesPeople)).status).toBe(404);
  });

  // Learn, "Restore a deleted Microsoft 365 group".
  test('a Microsoft 365 group is restored with its id, members and owners', async () => {
    const group = stage.group('Børn og Familie - samarbejde');
    const before = [[...group.memberIds], [...group.ownerIds]];
    await stage.ask('DELETE', `groups/${group.id}`, managesPeople);
    const gone = await stage.said('GET', `groups/${group.id}`);
    await stage.ask('POST', `directory/deletedItems/${group.id}/restore`, managesPeople);
    const { memberIds, ownerIds } = stage.group('Børn og Familie - samarbejde');
    expect([gone, [[...memberIds], [...ownerIds]]]).toEqual(['404 Request_ResourceNotFound', before]);
  });

  test('a security group that was deleted is gone for good', async () => {
    const { id } = stage.group('Børnesager - læseadgang');
    await stage.ask('DELETE', `groups/${id}`, managesPeople);
    expect(await stage.said('GET', `directory/deletedItems/${id}`, managesPeople)).toBe('404 Request_ResourceNotFound');
  });

  test('people may be deleted by those apps alone that manage people', async () =>
    expect(await stage.said('DELETE', person())).toBe('403 Authorization_RequestDenied'));

  const seesSignIns = { rights: [...reviewer, 'AuditLog.Read.All'] };
  const signIns = 'users?$select=id,signInActivity&$top=999';

  // Learn, "signInActivity resource type"; seen in public issues.
  test('without AuditLog.Read.All the whole list is refused', async () =>
    expect(await stage.said('GET', signIns)).toBe('403 Authentication_MSGraphPermissionMissing'));

  test('in a tenant that grants what helps reviewers the app reads them', async () => {
    stage.switches.set('reviewRights', 'all-that-help');
    expect(await stage.said('GET', signIns)).toBe('200');
  });

  test('without the licence the whole list is refused', async () => {
    stage.switches.set('entraLicence', 'free');
    expect(await stage.said('GET', signIns, seesSignIns)).toBe(
      '403 Authentication_RequestFromNonPremiumTenantOrB2CTenant',
    );
  });

  // Learn, "List users": at most 500 with signInActivity.
  test('with sign-ins a page has five hundred people, however many are asked for', async () =>
    expect((await stage.get(signIns, seesSignIns)).body.value).toHaveLength(500));

  test('by a user principal name nobody is told of a sign-in', async () =>
    expect((await stage.get(`users/${stage.person('maja').upn}?$select=signInActivity`, seesSignIns)).status).toBe(
      400,
    ));

  test('who never signed in has no signInActivity', async () => {
    const rows = await stage.all(signIns, seesSignIns);
    const never = [...stage.tenant.people.values()].filter(({ lastSignIn }) => lastSignIn === undefined);
    expect([never.length > 0, rows.filter((row) => !('signInActivity' in row)).length]).toEqual([true, never.length]);
  });

  // Learn, "signInActivity resource type": kept since 1 December 2023, and not filled in.
  test('who was last seen before December 2023 has no last success', async () => {
    const rows = await stage.all(signIns, seesSignIns);
    const old = rows.filter(({ signInActivity }) => signInActivity?.lastSignInDateTime < '2023-12-01');
    expect([
      old.length > 0,
      old.some(({ signInActivity }) => 'lastSuccessfulSignInDateTime' in signInActivity),
    ]).toEqual([true, false]);
  });

  // Learn, "List sponsors": people or groups that answer for a guest.
  test('some guests have a sponsor, and some have none', async () => {
    const guests = [...stage.tenant.people.values()].filter(({ userType }) => userType === 'Guest');
    const counts = await Promise.all(guests.map(async ({ id }) => (await stage.all(`users/${id}/sponsors`)).length));
    expect([counts.includes(0), counts.includes(1)]).toEqual([true, true]);
  });
});
