import { type AskedGraph, askGraph, eventual, minute } from './ask-graph.ts';

describe('lists of the directory', () => {
  let stage: AskedGraph;
  let members: string;
  beforeAll(() => {
    stage = askGraph();
    members = `groups/${stage.group('Nyhedsbrev til alle').id}/members`;
  });

  // Learn, "List groups", "List group members": 100 rows, $top from 1 to 999.
  test.each([
    ['users', 100, ''],
    ['users', 999, '&$top=999'],
    ['users', 7, '&$top=7'],
  ])('%s come in pages of %i', async (path, rows, top) => {
    const whole = stage.tenant.people.size;
    expect((await stage.get(`${path}?$select=id${top}`)).body.value).toHaveLength(Math.min(rows, whole));
  });

  test('members come a hundred a page', async () =>
    expect((await stage.get(`groups/${stage.largest().id}/members`)).body.value).toHaveLength(100));

  // Learn, "group resource type": given only where they are selected.
  test('a Microsoft 365 group has its sensitivity label, a security group none', async () => {
    const labels = async (name: string) =>
      (await stage.get(`groups/${stage.group(name).id}?$select=assignedLabels`)).body.assignedLabels;
    expect(await labels('Børn og Familie - samarbejde')).toMatchObject([{ displayName: 'Fortroligt' }]);
    expect(await labels('Børnesager - læseadgang')).toEqual([]);
  });

  // Seen in the clients of several public projects.
  const each = {
    users: () => 'users',
    groups: () => 'groups',
    members: () => members,
    owners: () => members.replace('/members', '/owners'),
  };
  test.each(Object.keys(each).flatMap((name) => [0, 1000].map((size) => [name as keyof typeof each, size] as const)))(
    '%s are refused in pages of %i',
    async (name, size) =>
      expect(await stage.get(`${each[name]()}?$top=${size}`)).toMatchObject({
        status: 400,
        code: 'Request_UnsupportedQuery',
        message: `Invalid page size specified: '${size}'. Must be between 1 and 999 inclusive.`,
      }),
  );

  const nextOf = async () => String((await stage.get('groups?$top=2&$select=id')).body['@odata.nextLink']);

  // Learn, "Paging Microsoft Graph data": the whole address, with a token that is opaque.
  test('a nextLink is an address of its own, with a long token', async () =>
    expect(await nextOf()).toMatch(/^https:\/\/graph\.stage\/v1\.0\/groups\?.*\$?skiptoken=[\w-]{150,}$/));

  test.each([
    ['another page size', (link: string) => link.replace('top=2', 'top=3')],
    ['another collection', (link: string) => link.replace('/groups?', '/users?')],
    ['another token', (link: string) => link.replace(/skiptoken=\w{4}/, 'skiptoken=AAAA')],
  ])('a nextLink with %s is refused', async (_, bent) =>
    expect(await stage.said('GET', bent(await nextOf()))).toBe('400 BadRequest'),
  );

  // Code Directory_ExpiredPageToken in several public clients; ten minutes are the stage's own.
  test('a nextLink can be followed for ten minutes', async () => {
    const link = await nextOf();
    stage.later(10 * minute);
    expect(await stage.said('GET', link)).toBe('200');
  });

  test('a nextLink has expired after ten minutes', async () => {
    const link = await nextOf();
    stage.later(10 * minute + 1);
    expect(await stage.said('GET', link)).toBe('400 Directory_ExpiredPageToken');
  });

  test('in some tenants it can be followed for an hour', async () => {
    stage.switches.set('pageTokens', 'an-hour');
    const link = await nextOf();
    stage.later(60 * minute);
    const inTime = await stage.said('GET', link);
    stage.later(1);
    const late = await stage.said('GET', link);
    stage.switches.set('pageTokens', 'ten-minutes');
    expect([inTime, late]).toEqual(['200', '400 Directory_ExpiredPageToken']);
  });

  // Learn, "List group members": both the header and $count=true.
  const asked = ['$filter=startswith(displayName,%27M%27)', '$orderby=displayName', '$search=%22displayName:M%22'];
  test.each(asked)('members are refused by %s alone', async (option) =>
    expect(await stage.said('GET', `${members}?${option}`)).toBe('400 Request_UnsupportedQuery'),
  );

  test.each(asked)('members are refused by %s with the header alone', async (option) =>
    expect(await stage.said('GET', `${members}?${option}`, { headers: eventual })).toBe('400 Request_UnsupportedQuery'),
  );

  test.each(asked)('members are given by %s with the header and $count', async (option) =>
    expect(await stage.said('GET', `${members}?${option}&$count=true`, { headers: eventual })).toBe('200'),
  );

  test('a cast is refused without the header and $count', async () =>
    expect(await stage.said('GET', `${members}/microsoft.graph.user`)).toBe('400 Request_UnsupportedQuery'));

  // Learn, "List group members": $count as a segment.
  test('a count is a bare number in plain text', async () => {
    const { body, headers } = await stage.get(`${members}/$count`, { headers: eventual });
    expect([body, headers['content-type']]).toEqual([
      String(stage.group('Nyhedsbrev til alle').memberIds.size),
      'text/plain',
    ]);
  });

  // microsoft-graph-docs issues 9254 and 18613.
  test('a count without the header is refused', async () =>
    expect((await stage.get(`${members}/$count`)).status).toBe(400));

  // Learn, "List group members", its examples: @odata.context says which type it is.
  test('rows of a cast do not say their type, and those of a mixed list do', async () => {
    const cast = await stage.get(`${members}/microsoft.graph.user?$count=true&$top=1`, { headers: eventual });
    const mixed = await stage.get(`${members}?$top=1`);
    expect([
      cast.body.value[0]['@odata.type'],
      cast.body['@odata.context'],
      mixed.body.value[0]['@odata.type'],
    ]).toEqual([undefined, 'https://graph.stage/v1.0/$metadata#users', '#microsoft.graph.user']);
  });

  // Learn, "Advanced query capabilities on Microsoft Entra ID objects": they answer from another, later store.
  test('what is asked of the index follows what is listed within a minute', async () => {
    const { id } = stage.group('Tom gruppe');
    const counted = async () => (await stage.get(`groups/${id}/members/$count`, { headers: eventual })).body;
    stage.done({ do: 'link', list: 'members', group: id, object: stage.person('maja').id, holds: true });
    const atOnce = [(await stage.all(`groups/${id}/members`)).length, await counted()];
    stage.later(minute);
    expect([atOnce, await counted()]).toEqual([[1, '0'], '1']);
  });
});
