import { graphCaller } from '#functions/graph/client.ts';
import type { DirectoryGraph } from '#functions/graph/directory/directory-graph.ts';
import { groupPagesOf } from '#functions/graph/directory/group-pages.ts';
import { peopleChangesOf } from '#functions/graph/directory/people-changes.ts';
import { peoplePagesOf } from '#functions/graph/directory/people-pages.ts';
import { programsOf } from '#functions/graph/directory/program-members.ts';
import { thingPagesOf } from '#functions/graph/directory/thing-pages.ts';
import { makeCertificate, trustCertificate } from '#test/stage/certificate.ts';
import { type Listening, listenSecurely } from '#test/stage/http/listen.ts';
import { settings } from '#test/support/desk.ts';

export type Answer = { readonly status?: number; readonly headers?: Record<string, string>; readonly body?: unknown };
type List = 'people' | 'changes' | 'guests' | 'deleted' | 'groups' | 'batch';
/** What a list answers; `count`: how often it was asked before. */
type Answering = (asked: { readonly path: string; readonly body: string; readonly count: number }) => Answer;

/** The ids of the parts of a batch. */
export const partsIn = (body: string): string[] => JSON.parse(body).requests.map(({ id }: { id: string }) => id);

const listAt = (path: string): List => {
  if (path.includes('$batch')) return 'batch';
  if (path.includes('deletedItems')) return 'deleted';
  if (path.includes('/groups/delta')) return 'groups';
  if (path.includes('/users/delta')) return 'changes';
  return path.includes('sponsors') ? 'guests' : 'people';
};

/** Graph as it may answer, list by list, over https, with our own client before it; what is not scripted is empty. */
export const scriptedGraph = async () => {
  const certificate = await makeCertificate();
  trustCertificate(certificate);
  const [graph, elsewhere] = [await listenSecurely(certificate), await listenSecurely(certificate)];
  const script = new Map<List, Answering>();
  const asked: string[] = [];
  const strayed: string[] = [];
  const usual: Record<List, Answering> = {
    ...{ people: () => listed([]), guests: () => listed([]), deleted: () => listed([]) },
    // Nobody's changes are told: people are read whole.
    changes: () => refused(400, 'Request_UnsupportedQuery'),
    groups: () => listed([], { '@odata.deltaLink': `${graph.url}/v1.0/groups/delta?$deltatoken=after` }),
    batch: ({ body }) => ({
      body: { responses: partsIn(body).map((id) => ({ id, status: 200, body: { members: [] } })) },
    }),
  };
  const serve = (listening: Listening, seen: string[]) =>
    listening.serve(async (request, response) => {
      const path = decodeURIComponent(request.url ?? '');
      const list = listAt(path);
      const count = seen.filter((one) => listAt(one) === list).length;
      seen.push(path);
      let body = '';
      for await (const part of request) body += String(part);
      const { status = 200, headers, body: said } = (script.get(list) ?? usual[list])({ path, body, count });
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(typeof said === 'string' ? said : JSON.stringify(said));
    });
  serve(graph, asked);
  serve(elsewhere, strayed);
  const tokens = { graph: async () => 'ours', removal: async () => 'removers', graphFor: async () => 'theirs' };
  const ask = graphCaller({ ...settings, graphUrl: graph.url }, { ...tokens, bot: async () => 'bots' }, async () => {});
  const directory: DirectoryGraph = {
    ...groupPagesOf(ask),
    ...peoplePagesOf(ask),
    ...peopleChangesOf(ask),
    ...programsOf(ask),
    ...thingPagesOf(ask),
  };
  return {
    ...{ directory, script, asked, strayed },
    /** Addresses of another page, here and on a host that is none of Microsoft's. */
    links: {
      own: (rest: string) => `${graph.url}/v1.0/${rest}`,
      foreign: (rest: string) => `${elsewhere.url}/v1.0/${rest}`,
    },
    reset: () => {
      script.clear();
      asked.length = 0;
      strayed.length = 0;
    },
    close: () => Promise.all([graph.close(), elsewhere.close()]),
  };
};
export type ScriptedGraph = Awaited<ReturnType<typeof scriptedGraph>>;

export const listed = (value: readonly unknown[], more: object = {}): Answer => ({ body: { value, ...more } });
export const refused = (status: number, code: string, headers: Record<string, string> = {}): Answer => ({
  ...{ status, headers },
  body: { error: { code, message: code } },
});
