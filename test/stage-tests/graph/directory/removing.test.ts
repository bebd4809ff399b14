import { type AskedGraph, askGraph, reviewer } from './ask-graph.ts';

describe('taking a member out of a group', () => {
  let stage: AskedGraph;
  beforeEach(() => {
    stage = askGraph();
    stage.switches.set('directoryLag', 'none');
  });

  const open = 'Børnesager - læseadgang';
  const maja = () => stage.person('maja').id;
  const member = (group: string, id = maja(), end = '/$ref') => `groups/${stage.group(group).id}/members/${id}${end}`;
  const plain = 'Insufficient privileges to complete the operation.';
  const missing = (id: string) =>
    `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`;

  // Learn, "Remove member": 204 and no body, by GroupMember.ReadWrite.All.
  test('answers 204 without a body, with GroupMember.ReadWrite.All alone', async () => {
    const { status, body } = await stage.ask('DELETE', member(open), { rights: ['GroupMember.ReadWrite.All'] });
    expect([status, body, stage.group(open).memberIds.has(maja())]).toEqual([204, '', false]);
  });

  test('without the right is refused in the words of a missing permission', async () =>
    expect(await stage.said('DELETE', member(open), { rights: ['GroupMember.Read.All'] })).toBe(
      '403 Authorization_RequestDenied',
    ));

  test('is remembered over a restart', async () => {
    await stage.ask('DELETE', member(open));
    expect(stage.journal.read('directory')).toMatchObject([{ do: 'link', object: maja(), holds: false }]);
  });

  // msgraph-sdk-dotnet issue 1106: without /$ref the object itself goes.
  test('without /$ref deletes the person, where the app may manage people', async () => {
    const id = maja();
    await stage.ask('DELETE', member(open, id, ''), { rights: [...reviewer, 'User.ReadWrite.All'] });
    expect([stage.tenant.people.has(id), stage.tenant.deleted.has(id)]).toEqual([false, true]);
  });

  test('without /$ref is told loudly in the journal', async () => {
    const id = maja();
    await stage.ask('DELETE', member(open, id, ''), { rights: [...reviewer, 'User.ReadWrite.All'] });
    expect(stage.journal.read('alarm')).toMatchObject([
      { words: expect.stringMatching(/DELETED the user Maja Holm ITSELF/) },
    ]);
  });

  test('without /$ref is refused where the app may not manage people', async () => {
    expect(await stage.said('DELETE', member(open, maja(), ''))).toBe('403 Authorization_RequestDenied');
    expect(stage.tenant.people.has(maja())).toBe(true);
  });

  // microsoft-graph-docs issue 18714: the 404 names the group.
  test('who is not in it is not found, by the name of the group', async () => {
    await stage.ask('DELETE', member(open));
    expect(await stage.ask('DELETE', member(open))).toMatchObject({
      status: 404,
      code: 'Request_ResourceNotFound',
      message: missing(stage.group(open).id),
    });
  });

  // The Microsoft Sync client of canvas-lms knows both shapes.
  test('who is not in it is a bad reference in some tenants', async () => {
    stage.switches.set('notAMember', 'bad-reference');
    await stage.ask('DELETE', member(open));
    expect(await stage.ask('DELETE', member(open))).toMatchObject({
      status: 400,
      code: 'Request_BadRequest',
      message: "One or more removed object references do not exist for the following modified properties: 'members'.",
    });
  });

  // The Microsoft Sync client of canvas-lms: they cannot be told apart.
  test('a group that is not there and a person who is not there are the very same 404', async () => {
    const { id } = stage.group(open);
    const nobody = '00000000-0000-4000-8000-000000000000';
    const [noPerson, noGroup] = [
      await stage.ask('DELETE', `groups/${id}/members/${nobody}/$ref`),
      await stage.ask('DELETE', `groups/${nobody}/members/${maja()}/$ref`),
    ];
    expect([noPerson.status, noPerson.code, noPerson.message, noGroup.status, noGroup.code, noGroup.message]).toEqual([
      ...[404, 'Request_ResourceNotFound', missing(id)],
      ...[404, 'Request_ResourceNotFound', missing(nobody)],
    ]);
  });

  test.each([
    // CIPP issues 468 and 1607; Learn, "Remove member".
    ['Børn og Familie - nye', 403, 'Authorization_RequestDenied', plain],
    ['Vikarer - reglen er sat på pause', 403, 'Authorization_RequestDenied', plain],
    [
      'Børn og Familie - fællesdrev', // Learn, "Update group": objects mastered on-premises
      400,
      'Request_BadRequest',
      'Unable to update the specified properties for on-premises mastered Directory Sync objects or objects currently undergoing migration.',
    ],
    // microsoft-graph-docs issues 14827 and 4771.
    ...['Børn og Familie - postliste', 'Børn og Familie - vagt'].map(
      (name) =>
        [
          name,
          400,
          'Request_BadRequest',
          'Cannot Update a mail-enabled security groups and or distribution list.',
        ] as const,
    ),
    // Learn, "Remove member": RoleManagement.ReadWrite.Directory.
    ['Børn og Familie - superbrugere', 403, 'Authorization_RequestDenied', plain],
    [
      'Børn og Familie - beskyttede sager', // Learn, "Restricted management administrative units"
      403,
      'Authorization_RequestDenied',
      expect.stringContaining('Target object is a member of a restricted management administrative unit'),
    ],
  ] as const)('from %s is refused with %i %s', async (name, status, code, message) =>
    expect(await stage.ask('DELETE', member(name))).toMatchObject({ status, code, message }),
  );

  // By the order of these checks; what a group is must be read from the group.
  test('from a dynamic group is refused also for who is not in it', async () =>
    expect(await stage.said('DELETE', member('Vikarer - reglen er sat på pause'))).toBe(
      '403 Authorization_RequestDenied',
    ));

  // Learn, "Convert Group Source of Authority to the cloud".
  test('from a group that has moved to the cloud works', async () => {
    const [id] = stage.group('Fællesdrev - flyttet til skyen').memberIds;
    expect(await stage.said('DELETE', member('Fællesdrev - flyttet til skyen', id))).toBe('204');
  });

  test('from a role-assignable group works with RoleManagement.ReadWrite.Directory', async () =>
    expect(
      await stage.said('DELETE', member('Børn og Familie - superbrugere'), {
        rights: [...reviewer, 'RoleManagement.ReadWrite.Directory'],
      }),
    ).toBe('204'));

  // Learn, "Restricted management administrative units": security groups alone, and whatever the app may do.
  test('from a restricted group is refused whatever the app may do', async () =>
    expect(
      await stage.said('DELETE', member('Børn og Familie - beskyttede sager'), {
        rights: [...reviewer, 'Directory.ReadWrite.All', 'RoleManagement.ReadWrite.Directory'],
      }),
    ).toBe('403 Authorization_RequestDenied'));

  test('no Microsoft 365 group is restricted', async () => {
    const rows = await stage.all('groups?$select=groupTypes,isManagementRestricted');
    expect(rows.filter((row) => row.isManagementRestricted && row.groupTypes.includes('Unified'))).toEqual([]);
  });

  test('the last member goes, and the group is empty', async () => {
    const group = stage.group('Tom gruppe');
    stage.done({ do: 'link', list: 'members', group: group.id, object: maja(), holds: true });
    expect([await stage.said('DELETE', member('Tom gruppe')), group.memberIds.size]).toEqual(['204', 0]);
  });

  const writesGroups = { rights: ['Group.ReadWrite.All'] };
  const owner = (group: string, id: string) => `groups/${stage.group(group).id}/owners/${id}/$ref`;

  // Learn, "Remove group owner": at least one, and a person.
  test('the last person who owns a group stays, though a program owns it as well', async () => {
    const person = [...stage.group('Robotter').ownerIds].find((id) => stage.tenant.people.has(id)) ?? '';
    expect(await stage.ask('DELETE', owner('Robotter', person), writesGroups)).toMatchObject({
      status: 400,
      code: 'Request_BadRequest',
      message: 'The group must have at least one owner, hence this owner cannot be removed.',
    });
  });

  // Learn, "Remove group owner": known issue of groups connected to a team.
  test('who stops owning a team stops being a member of it', async () => {
    const team = stage.group('Projekt Nyt Rådhus');
    const id = [...team.ownerIds].find((one) => team.memberIds.has(one)) ?? '';
    await stage.ask('DELETE', owner('Projekt Nyt Rådhus', id), writesGroups);
    expect([team.ownerIds.has(id), team.memberIds.has(id)]).toEqual([false, false]);
  });

  // Learn, "Remove member": the membership alone.
  test('who stops being a member of a group owns it still', async () => {
    const team = stage.group('Projekt Nyt Rådhus');
    const id = [...team.ownerIds].find((one) => team.memberIds.has(one)) ?? '';
    await stage.ask('DELETE', member('Projekt Nyt Rådhus', id));
    expect([team.ownerIds.has(id), team.memberIds.has(id)]).toEqual([true, false]);
  });
});
