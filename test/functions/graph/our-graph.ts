import { readEnvironment } from '#functions/environment.ts';
import { type AskGraph, graphCaller } from '#functions/graph/client.ts';
import { openCredentials } from '#functions/graph/credentials.ts';
import type { Graph } from '#functions/graph/graph.ts';
import { openGraph } from '#functions/graph/open-graph.ts';
import type { NoteHealth } from '#functions/health/service-states.ts';
import {
  clientSecret,
  type GraphOnLoopback,
  openGraph as openStageGraph,
} from '#test/stage-tests/graph/graph-on-loopback.ts';

export type OurGraph = {
  readonly stage: GraphOnLoopback;
  readonly graph: Graph;
  /** The same client, for calls that `graph` does not make. */
  readonly ask: AskGraph;
  readonly tenant: string;
  /** What was taken down about parts of the setup: `graph works`, `graph trouble TooManyRequests`. */
  readonly noted: string[];
};

type Opening = { employees?: number; withheld?: readonly string[]; application?: readonly string[] };

/**
 * Our Graph client against the stage's Graph, over https; `withheld`: what the tenant has not granted, `application`: what
 * it has besides.
 */
export const openOurGraph = async ({
  employees = 60,
  withheld = [],
  application = [],
}: Opening = {}): Promise<OurGraph> => {
  const stage = await openStageGraph({ employees, withheld, besides: { application } });
  const { ids } = stage.municipality;
  const settings = readEnvironment({
    NODE_ENV: 'test',
    TENANTS: ids.tenantA,
    API_CLIENT_ID: ids.apiClientId,
    API_CLIENT_SECRET: clientSecret,
    REMOVAL_CLIENT_ID: ids.removalClientId,
    REMOVAL_CLIENT_SECRET: clientSecret,
    AUTHORITY_HOST: stage.address,
    GRAPH_URL: stage.address,
    BOT_CLIENT_ID: ids.botClientId,
    BOT_TENANT_ID: ids.tenantA,
    TEAMS_APP_ID: ids.teamsAppId,
    DESK_URL: 'http://localhost:4280',
    DATA_DIR: 'unused',
  });
  const noted: string[] = [];
  const note: NoteHealth = async (_tenant, part, state, code) =>
    void noted.push([part, state, code].filter(Boolean).join(' '));
  const ask = graphCaller(settings, openCredentials(settings), note);
  return { stage, graph: openGraph(settings, note), ask, tenant: ids.tenantA, noted };
};
