import { type AskedGraph, askGraph } from './ask-graph.ts';

describe('putting somebody into a group', () => {
  let stage: AskedGraph;
  beforeEach(() => {
    stage = askGraph();
    stage.switches.set('directoryLag', 'none');
  });

  const reference = (id: string) => ({ '@odata.id': `https://graph.microsoft.com/v1.0/directoryObjects/${id}` });
  const add = (group: string, id: string, list = 'members') =>
    stage.ask('POST', `groups/${stage.group(group).id}/${list}/$ref`, {
      body: reference(id),
      rights: list === 'owners' ? ['Group.ReadWrite.All'] : ['GroupMember.ReadWrite.All'],
    });
  const maja = () => stage.person('maja').id;
  const many = (count: number) => [...stage.tenant.people.keys()].slice(0, count);

  // Learn, "Add members": 204, by GroupMember.ReadWrite.All.
  test('answers 204 without a body, and the person is in it', async () => {
    const { status, body } = await add('Tom gruppe', maja());
    expect([status, body, stage.group('Tom gruppe').memberIds.has(maja())]).toEqual([204, '', true]);
  });

  // Learn, "Add members", the words of public clients.
  test('who is in it already is refused by a text, not a code of its own', async () => {
    await add('Tom gruppe', maja());
    expect(await add('Tom gruppe', maja())).toMatchObject({
      status: 400,
      code: 'Request_BadRequest',
      message: "One or more added object references already exist for the following modified properties: 'members'.",
    });
  });

  test('who is not in the directory is not found', async () =>
    expect(await add('Tom gruppe', '00000000-0000-4000-8000-000000000000')).toMatchObject({
      status: 404,
      code: 'Request_ResourceNotFound',
    }));

  // Learn, "Add members": the reference names the service, whatever stands between.
  test('a reference to another host is refused', async () => {
    const body = { '@odata.id': `https://graph.stage/v1.0/directoryObjects/${maja()}` };
    const path = `groups/${stage.group('Tom gruppe').id}/members/$ref`;
    expect(await stage.said('POST', path, { body })).toBe('400 Request_BadRequest');
  });

  test.each([
    ['Børn og Familie - nye', 403],
    ['Børn og Familie - fællesdrev', 400],
    ['Børn og Familie - postliste', 400],
    ['Børn og Familie - superbrugere', 403],
    ['Børn og Familie - beskyttede sager', 403],
  ])('into %s is refused with %i, as taking out is', async (name, status) =>
    expect((await add(name, stage.person('adam').id)).status).toBe(status),
  );

  const bind = (ids: readonly string[]) =>
    stage.ask('PATCH', `groups/${stage.group('Tom gruppe').id}`, {
      body: { 'members@odata.bind': ids.map((id) => reference(id)['@odata.id']) },
    });

  // Learn, "Add members": up to twenty in one call.
  test('twenty at once are taken', async () =>
    expect([(await bind(many(20))).status, stage.group('Tom gruppe').memberIds.size]).toEqual([204, 20]));

  test('twenty-one at once are refused, and none is put in', async () =>
    expect([(await bind(many(21))).status, stage.group('Tom gruppe').memberIds.size]).toEqual([400, 0]));

  test('where one of them is in it already none is put in', async () => {
    await add('Tom gruppe', maja());
    expect([(await bind([...many(5), maja()])).status, stage.group('Tom gruppe').memberIds.size]).toEqual([400, 1]);
  });

  // The Microsoft Sync client of canvas-lms.
  test('the hundred-and-first owner is one too many', async () => {
    stage.switches.set('concurrentWrites', 'never');
    for (const id of many(101))
      if (stage.group('Tom gruppe').ownerIds.size < 100) await add('Tom gruppe', id, 'owners');
    const [last = ''] = [...stage.tenant.people.keys()].slice(-1);
    expect(await add('Tom gruppe', last, 'owners')).toMatchObject({
      status: 403,
      code: 'Directory_QuotaExceeded',
      message:
        "Unable to perform operation as '101' would exceed the maximum quota count '100' for forward-link owners.",
    });
  });

  // Code Directory_ConcurrencyViolation in the clients of several public projects.
  test('two writes to one group in the same moment may be one too many', async () => {
    stage.switches.set('concurrentWrites', 'every-time');
    const first = await add('Tom gruppe', maja());
    const second = await add('Tom gruppe', stage.person('leo').id);
    const elsewhere = await add('Arkiv - uden ejer', stage.person('leo').id);
    expect([first.status, second.status, second.code, elsewhere.status]).toEqual([
      ...[204, 409, 'Directory_ConcurrencyViolation'],
      204,
    ]);
  });

  test('a third of a second later it is taken', async () => {
    stage.switches.set('concurrentWrites', 'every-time');
    await add('Tom gruppe', maja());
    stage.later(300);
    expect((await add('Tom gruppe', stage.person('leo').id)).status).toBe(204);
  });

  test('by itself one in twenty of such writes is refused', async () => {
    const statuses = [];
    for (const id of many(100)) statuses.push((await add('Tom gruppe', id)).status);
    const refused = statuses.filter((status) => status === 409).length;
    expect([refused > 0, refused < 15]).toEqual([true, true]);
  });
});
