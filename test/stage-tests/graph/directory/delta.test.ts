import { type AskedDelta, askDelta, membersOf, of, type Row, start } from './ask-delta.ts';
import { day, minute, reviewer } from './ask-graph.ts';

describe('what has become of groups since', () => {
  let graph: AskedDelta;
  beforeEach(() => {
    graph = askDelta();
  });

  // Learn, "Use delta query to track changes in Microsoft Graph data".
  test('a round has a nextLink on each page but the last, and there a deltaLink', async () => {
    const { pages } = await graph.round(start);
    const links = pages.map(({ body }) => Object.keys(body).filter((name) => /Link$/.test(name)));
    expect([links.length > 2, links.slice(0, -1).flat(), links.at(-1)]).toEqual([
      true,
      links.slice(1).map(() => '@odata.nextLink'),
      ['@odata.deltaLink'],
    ]);
  });

  test('a page may be empty', async () => expect((await graph.round(start)).pages.at(-1)?.body.value).toEqual([]));

  test('the first round tells of every group and every member that is listed', async () => {
    const { rows } = await graph.round(start);
    const { id } = graph.stage.largest();
    const listed = await graph.stage.all(`groups/${id}/members?$select=id`);
    expect([
      new Set(rows.map((row) => row.id)).size,
      membersOf(rows, id)
        .map((link) => link.id)
        .toSorted(),
    ]).toEqual([graph.stage.tenant.groups.size, listed.map((row) => row.id).toSorted()]);
  });

  // msgraph-sdk-dotnet issue 574: a group of 10,000 came twenty times.
  test('a large group comes in several rows, with others between them', async () => {
    const { rows } = await graph.round(start);
    const { id } = graph.stage.largest();
    const places = rows.flatMap((row, at) => (row.id === id ? [at] : []));
    expect([places.length > 1, (places.at(-1) ?? 0) - (places[0] ?? 0) >= places.length]).toEqual([true, true]);
  });

  test('a group that is deleted between two pages takes no other with it', async () => {
    const first = await graph.stage.get(start);
    const told: Row[] = first.body.value;
    const [gone = ''] = told.map((row) => row.id);
    const before = new Set(graph.stage.tenant.groups.keys());
    graph.stage.done({ do: 'delete', object: gone });
    const { rows } = await graph.round(first.body['@odata.nextLink']);
    expect(new Set([...told, ...rows].map((row) => row.id))).toEqual(before);
  });

  // Learn, "Use delta query": do not assume a specific sequence.
  test('groups come in another order than they are listed', async () => {
    const listed = [...graph.stage.tenant.groups.keys()];
    const told = [...new Set((await graph.round(start)).rows.map((row) => row.id))];
    expect(told).not.toEqual(listed);
  });

  // Learn, "Get incremental changes for groups": the annotation is missing altogether.
  test('a group without members has no members@delta', async () => {
    const [row] = of((await graph.round(start)).rows, graph.stage.group('Tom gruppe').id);
    expect(Object.keys(row ?? {})).not.toContain('members@delta');
  });

  test('owners come with members, each with type and id alone', async () => {
    const [row] = of((await graph.round(start)).rows, graph.open().id);
    expect(row?.['owners@delta']).toEqual([
      { '@odata.type': '#microsoft.graph.user', id: [...graph.open().ownerIds][0] },
    ]);
  });

  test('without a select members come and owners do not', async () => {
    const [row] = of((await graph.round('groups/delta')).rows, graph.open().id);
    expect([row?.['members@delta'] !== undefined, row?.['owners@delta']]).toEqual([true, undefined]);
  });

  // Learn, "Get incremental changes for groups": the reason is "deleted", though the person lives on.
  test('a member who was taken out is removed, with the reason deleted', async () => {
    const { rows } = await graph.since(graph.takeOut);
    expect(membersOf(rows, graph.open().id)).toEqual([
      { '@odata.type': '#microsoft.graph.user', id: graph.maja(), '@removed': { reason: 'deleted' } },
    ]);
  });

  test('a member who was put in comes without being removed', async () => {
    const { id } = graph.stage.group('Tom gruppe');
    const { rows } = await graph.since(() =>
      graph.stage.done({ do: 'link', list: 'members', group: id, object: graph.maja(), holds: true }),
    );
    expect(rows).toEqual([
      {
        id,
        displayName: 'Tom gruppe',
        'members@delta': [{ '@odata.type': '#microsoft.graph.user', id: graph.maja() }],
      },
    ]);
  });

  test('where nothing has happened a round tells nothing', async () =>
    expect((await graph.since(() => undefined)).rows).toEqual([]));

  test('a group described anew comes without members@delta', async () => {
    const { rows } = await graph.since(() =>
      graph.stage.done({ do: 'describe', group: graph.open().id, description: 'Læser børnesager' }),
    );
    expect(rows).toEqual([
      { id: graph.open().id, displayName: graph.open().displayName, description: 'Læser børnesager' },
    ]);
  });

  // Learn, "Configure Group Source of Authority": onPremisesSyncEnabled is null once a group has moved to the cloud.
  test('a group that moves to the cloud is told of as synced no more', async () => {
    const { id } = graph.stage.group('Børn og Familie - fællesdrev');
    const path = 'groups/delta?$select=onPremisesSyncEnabled';
    const move = () => graph.stage.done({ do: 'cloud-managed', group: id, cloudManaged: true });
    expect((await graph.since(move, { path })).rows).toEqual([{ id, onPremisesSyncEnabled: null }]);
  });

  test('what was not selected tells nothing', async () => {
    const path = 'groups/delta?$select=displayName,members';
    const describe = () =>
      graph.stage.done({ do: 'describe', group: graph.open().id, description: 'Læser børnesager' });
    expect((await graph.since(describe, { path })).rows).toEqual([]);
  });

  // Learn, "Use delta query", resource representation: "changed" can be restored, "deleted" cannot.
  test.each([
    ['Microsoft 365', 'Børn og Familie - samarbejde', 'changed'],
    ['security', 'Børnesager - læseadgang', 'deleted'],
  ])('a %s group that was deleted is removed', async (_, name, reason) => {
    const { id } = graph.stage.group(name);
    const { rows } = await graph.since(() => graph.stage.done({ do: 'delete', object: id }));
    expect(of(rows, id)).toEqual([{ id, '@removed': { reason } }]);
  });

  test('a group that was deleted and purged is removed for good', async () => {
    const { id } = graph.stage.group('Børn og Familie - samarbejde');
    const { rows } = await graph.since(() => {
      graph.stage.done({ do: 'delete', object: id });
      graph.stage.done({ do: 'purge', object: id });
    });
    expect(of(rows, id)).toEqual([{ id, '@removed': { reason: 'deleted' } }]);
  });

  // microsoft-graph-docs issues 14708 and 18628.
  test('of a deleted person groups say nothing until the person is purged', async () => {
    const id = graph.maja();
    const { rows, link } = await graph.since(() => graph.stage.done({ do: 'delete', object: id }));
    graph.stage.later(2 * day);
    const before = await graph.round(link);
    graph.stage.done({ do: 'purge', object: id });
    graph.stage.later(5 * minute);
    const after = await graph.round(before.link);
    expect([rows, of(before.rows, graph.open().id), membersOf(after.rows, graph.open().id)]).toEqual([
      [],
      [],
      [{ '@odata.type': '#microsoft.graph.user', id, '@removed': { reason: 'deleted' } }],
    ]);
  });

  // microsoft-graph-docs issue 5544: back in the groups.
  test('a person who was restored is told of as a member', async () => {
    const id = graph.maja();
    graph.stage.done({ do: 'delete', object: id });
    const { rows } = await graph.since(() => graph.stage.done({ do: 'restore', object: id }));
    expect(membersOf(rows, graph.open().id)).toEqual([{ '@odata.type': '#microsoft.graph.user', id }]);
  });

  // Learn, "Use delta query": replays, and entities several times in an answer.
  test('some groups come twice in a round, and some changes come again', async () => {
    graph.stage.switches.set('deltaReplays', 'some');
    const { rows } = await graph.round('groups/delta?$select=displayName');
    const put = (object: string, holds: boolean) =>
      graph.stage.done({ do: 'link', list: 'members', group: graph.open().id, object, holds });
    const again = new Set<string>();
    let { link } = await graph.round(start);
    for (const [at, object] of [...graph.open().memberIds].entries()) {
      put(object, false);
      graph.stage.later(5 * minute);
      const next = await graph.round(link);
      link = next.link;
      for (const { id } of membersOf(next.rows, graph.open().id)) if (at > 0 && id !== object) again.add(id);
    }
    expect([rows.length > new Set(rows.map((row) => row.id)).size, again.size > 0]).toEqual([true, true]);
  });

  test('who was taken out and put back is told of as a member, whatever comes again', async () => {
    graph.stage.switches.set('deltaReplays', 'some');
    const link = (holds: boolean) =>
      graph.stage.done({ do: 'link', list: 'members', group: graph.open().id, object: graph.maja(), holds });
    const told: boolean[] = [];
    for (let round = 0; round < 12; round += 1) {
      await graph.since(() => link(false));
      const { rows } = await graph.since(() => link(true));
      told.push(membersOf(rows, graph.open().id).some((row) => row.id === graph.maja() && !row['@removed']));
    }
    expect(told).not.toContain(false);
  });

  // Learn, "group: delta": permissions as for reading the group.
  test('hidden members are not told of without the right to see them', async () => {
    const { id } = graph.stage.group('Børn og Familie - støttegruppe');
    const rights = [...reviewer, 'Member.Read.Hidden'];
    const path = `groups/delta?$select=members&$filter=id eq '${id}'`;
    const [hidden, shown] = [await graph.stage.get(path), await graph.stage.get(path, { rights })];
    expect([hidden.body.value[0]['members@delta'], shown.body.value[0]['members@delta'].length > 0]).toEqual([
      undefined,
      true,
    ]);
  });

  // Learn, "user: delta": properties, and the manager as a relation.
  test('of people one is told a new unit, a new manager, and who was deleted', async () => {
    const [moved, left] = [graph.stage.person('leo').id, graph.stage.person('ulla').id];
    const birgit = graph.stage.person('birgit').id;
    const { rows } = await graph.since(
      () => {
        graph.stage.done({ do: 'unit', person: moved, unit: 'Ny enhed' });
        graph.stage.done({ do: 'manager', person: moved, manager: graph.maja() });
        graph.stage.done({ do: 'delete', object: left });
      },
      { path: 'users/delta?$select=department,manager' },
    );
    const user = { '@odata.type': '#microsoft.graph.user' };
    expect(rows.toSorted((one) => (one.id === moved ? -1 : 1))).toEqual([
      {
        id: moved,
        department: 'Ny enhed',
        'manager@delta': [
          { ...user, id: birgit, '@removed': { reason: 'deleted' } },
          { ...user, id: graph.maja() },
        ],
      },
      { id: left, '@removed': { reason: 'changed' } },
    ]);
  });
});
