import { type AskedDelta, askDelta, membersOf, of, start } from './ask-delta.ts';
import { day, minute } from './ask-graph.ts';

describe('links of a delta query', () => {
  let graph: AskedDelta;
  beforeEach(() => {
    graph = askDelta();
  });

  // microsoft-graph-docs issue 14708; Learn, "Use delta query": replication delays.
  test('what has happened is told within five minutes, and not at once', async () => {
    graph.stage.later(5 * minute);
    const { link } = await graph.round(start);
    graph.takeOut();
    const atOnce = await graph.round(link);
    graph.stage.later(5 * minute);
    expect([atOnce.rows, membersOf((await graph.round(atOnce.link)).rows, graph.open().id)]).toEqual([
      [],
      [expect.objectContaining({ id: graph.maja() })],
    ]);
  });

  // Microsoft Graph dev blog, "Duration of change tracking tokens for directory objects" (2020).
  test.each([
    ['week', 7 * day, '200'],
    ['week and a moment', 7 * day + 1, '400 syncStateNotFound'],
  ])('a deltaLink that is a %s old', async (_, age, said) => {
    const { link } = await graph.round(start);
    graph.stage.later(age);
    expect(await graph.stage.said('GET', link)).toBe(said);
  });

  test('each round begins a week of its own', async () => {
    const { link } = await graph.round(start);
    graph.stage.later(6 * day);
    const next = await graph.round(link);
    graph.stage.later(6 * day);
    expect(await graph.stage.said('GET', next.link)).toBe('200');
  });

  test.each([
    ['altered', (link: string) => link.replace('deltatoken=', 'deltatoken=A')],
    ['of another collection', (link: string) => link.replace('/groups/', '/users/')],
    ['with an option besides', (link: string) => `${link}&$select=displayName`],
  ])('a link that is %s is refused', async (_, bent) =>
    expect(await graph.stage.said('GET', bent((await graph.round(start)).link))).toBe('400 BadRequest'),
  );

  const idFilter = (count: number) =>
    Array.from({ length: count }, (_, at) => `id eq '00000000-0000-4000-8000-${String(at).padStart(12, '0')}'`).join(
      ' or ',
    );

  // Learn, "group: delta": by id alone, at most fifty.
  test('fifty groups can be asked for', async () =>
    expect(await graph.stage.said('GET', `groups/delta?$filter=${idFilter(50)}`)).toBe('200'));

  test.each([
    ['fifty-one groups', `$filter=${idFilter(51)}`],
    ['groups by name', "$filter=displayName eq 'GDPR-team'"],
    ['$top', '$top=5'],
    ['$orderby', '$orderby=displayName'],
    ['$expand', '$expand=members'],
    ['a property no group has', '$select=shoeSize'],
  ])('%s cannot', async (_, query) => expect((await graph.stage.get(`groups/delta?${query}`)).status).toBe(400));

  test('a filter tells of those groups alone', async () => {
    const { rows } = await graph.round(`groups/delta?$filter=id eq '${graph.open().id}'&$select=displayName`);
    expect(rows).toEqual([{ id: graph.open().id, displayName: graph.open().displayName }]);
  });

  // Learn, "Use delta query": sync from now.
  test('from now on there is a link and nothing else', async () => {
    const { pages, link } = await graph.round(`${start}&$deltatoken=latest`);
    graph.takeOut();
    graph.stage.later(5 * minute);
    expect([
      pages.map(({ body }) => body.value),
      membersOf((await graph.round(link)).rows, graph.open().id).length,
    ]).toEqual([[[]], 1]);
  });

  // Learn, "group: delta": Prefer: return=minimal.
  test('minimal answers leave out what has not changed', async () => {
    const { rows } = await graph.since(graph.takeOut, { headers: { prefer: 'return=minimal' } });
    expect(Object.keys(rows[0] ?? {})).toEqual(['id', 'members@delta']);
  });

  test('what was emptied comes as null, and what never was set does not come', async () => {
    graph.stage.done({ do: 'describe', group: graph.open().id, description: 'Læser børnesager' });
    const { rows } = await graph.since(() =>
      graph.stage.done({ do: 'describe', group: graph.open().id, description: '' }),
    );
    const [empty] = of((await graph.round(start)).rows, graph.stage.group('Tom gruppe').id);
    expect([rows[0], Object.keys(empty ?? {})]).toEqual([
      { id: graph.open().id, displayName: graph.open().displayName, description: null },
      ['id', 'displayName', 'owners@delta'],
    ]);
  });
});
