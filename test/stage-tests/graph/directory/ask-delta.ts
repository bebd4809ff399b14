import { type Answer, askGraph, minute } from './ask-graph.ts';

type Link = { '@odata.type': string; id: string; '@removed'?: { reason: string } };
export type Row = {
  id: string;
  'members@delta'?: Link[];
  'owners@delta'?: Link[];
  '@removed'?: { reason: string };
};

export const start = 'groups/delta?$select=displayName,description,members,owners';

/** Follows what becomes of a directory by delta queries. */
export const askDelta = () => {
  const stage = askGraph();
  stage.switches.set('deltaReplays', 'none');
  /** All pages of a round, and its last link. */
  const round = async (path: string, headers: Record<string, string> = {}) => {
    const pages: Answer[] = [];
    for (let next: string | undefined = path; next; next = pages.at(-1)?.body['@odata.nextLink'])
      pages.push(await stage.get(next, { headers }));
    const rows: Row[] = pages.flatMap(({ body }) => body.value);
    return { pages, rows, link: String(pages.at(-1)?.body['@odata.deltaLink']) };
  };
  /** What a round tells that is asked when everything before is known to delta. */
  const since = async (what: () => unknown, { path = start, headers = {} } = {}) => {
    stage.later(5 * minute);
    const before = await round(path);
    await what();
    stage.later(5 * minute);
    return round(before.link, headers);
  };
  const open = () => stage.group('Børnesager - læseadgang');
  const maja = () => stage.person('maja').id;
  return {
    stage,
    round,
    since,
    open,
    maja,
    takeOut: () => stage.done({ do: 'link', list: 'members', group: open().id, object: maja(), holds: false }),
  };
};

export type AskedDelta = ReturnType<typeof askDelta>;

export const of = (rows: readonly Row[], id: string) => rows.filter((row) => row.id === id);
export const membersOf = (rows: readonly Row[], id: string) =>
  of(rows, id).flatMap((row) => row['members@delta'] ?? []);
