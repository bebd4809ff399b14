import type { StageAnswer } from '../answer.ts';
import type { Directory } from '../directory/open-directory.ts';
import type { Faults } from '../faults.ts';
import type { CheckedToken, Permissions, TokenCheck } from '../identity/check-token.ts';
import type { Journal } from '../journal.ts';
import type { Chance } from '../municipality/chance.ts';
import type { Municipality, Tenant } from '../municipality/municipality.ts';
import type { Switches } from '../tenant/switches.ts';
import type { Query, QueryOption } from './query/query.ts';
import type { Quota } from './throttling/quota.ts';
import type { ActivityNotification, ChannelMessage } from './told.ts';

/** What Graph is handed: the rest of the stage as far as Graph knows of it. */
export type GraphGiven = {
  municipality: Municipality;
  clock: () => Date;
  checkToken: TokenCheck;
  faults: Faults;
  switches: Switches;
  directory: Directory;
  /** The Teams manifest, for its activity types; without one only `systemDefault` is known. */
  manifest?: unknown;
  onActivityNotification(told: ActivityNotification): void;
  channelMessages(tenantId: string, channelId: string): readonly ChannelMessage[];
  /** The manifest's resource-specific permissions; those of manifest/permissions.md unless said otherwise. */
  resourceSpecific?: readonly string[];
  /** Keeps sent mail over a restart. */
  journal?: Pick<Journal, 'read' | 'append'>;
};

/** Graph as it runs: what it was handed, and what it has for itself. */
export type RunningGraph = GraphGiven & {
  /** What is left to chance at the real one; the same from start to start. */
  chance: Chance;
  quota: Quota;
};

/** One request to Graph, its token checked and its query parsed. */
export type Call = {
  given: RunningGraph;
  tenant: Tenant;
  token: CheckedToken;
  method: string;
  /** Which copy of the directory the call happens to reach. */
  replica: number;
  /** The address up to and without the query, as the caller wrote it; nextLinks start with it. */
  address: string;
  /** Values for the names in braces of the route's path. */
  at: (name: string) => string;
  query: Query;
  header: (name: string) => string | undefined;
  body: string;
};

export type Route = {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Path under the version, names of ids in braces: `groups/{group}/members`. */
  path: string;
  needs: Permissions;
  /** Query options the endpoint takes; any other is refused. */
  takes?: readonly QueryOption[];
  answer: (call: Call) => StageAnswer | Promise<StageAnswer>;
};
