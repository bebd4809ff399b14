import { Client, type GraphRequest, RetryHandlerOptions } from '@microsoft/microsoft-graph-client';
import type { Settings } from '../environment.ts';
import type { NoteHealth } from '../health/service-states.ts';
import type { SetupPart } from '../microsoft/trouble.ts';
import { GraphTrouble } from '../microsoft/trouble.ts';
import { within } from '../microsoft/within.ts';
import type { Credentials } from './entra-credentials.ts';
import { graphTroubleOf } from './graph-trouble-of.ts';

/** How one call is made: for which tenant, with whose rights, for which service of the setup, with which timeout. */
export type Asking = {
  readonly tenantId: string;
  readonly part: SetupPart;
  /** The person's own token for our API: the call is made on their behalf, and says nothing about the service's health. */
  readonly userToken?: string;
  /** The call is to a mailbox the person shares with others. */
  readonly shared?: boolean;
  readonly timeoutMs?: number;
  /** The caller records what becomes of it: one call of several. */
  readonly unnoted?: boolean;
  /** Failures that say nothing about the service: the person, not the setup, lacks something. */
  readonly excused?: (trouble: GraphTrouble) => boolean;
};

export type AskGraph = <T>(asking: Asking, call: (api: (path: string) => GraphRequest) => Promise<T>) => Promise<T>;

const usualTimeoutMs = 8000;

// A longer wait is left to the outbox: Graph may ask for minutes, and the library would sleep them.
const retryOnlyAtOnce = new RetryHandlerOptions(1, 1, (_delay, _attempt, _request, _options, response) => {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  return seconds <= 1;
});

// Refusals on a person's behalf that concern the app itself; all others are the person's, or show in the app's own calls.
const ofTheApp = new Set(['no-consent', 'secret-expired', 'not-trusted', 'app-off']);

/**
 * Makes every call to Graph: a token, a timeout, one short retry; failures become a GraphTrouble and are recorded as the
 * service's health. A call on a person's behalf says nothing about it, unless the app itself is refused.
 */
export const graphCaller = (settings: Settings, credentials: Credentials, note: NoteHealth): AskGraph => {
  const { origin, hostname } = new URL(settings.graphUrl);
  const customHosts = new Set([hostname]);
  return async (asking, call) => {
    const { tenantId, part, userToken, timeoutMs = usualTimeoutMs, unnoted = false, excused } = asking;
    try {
      const token = await tokenFor(credentials, asking);
      const client = Client.initWithMiddleware({
        authProvider: { getAccessToken: () => Promise.resolve(token) },
        baseUrl: `${settings.graphUrl}/`,
        customHosts,
      });
      const signal = AbortSignal.timeout(timeoutMs);
      const api = (path: string) => {
        // A link that an answer gave: what leads elsewhere is neither shown our token nor believed.
        if (/^https?:/i.test(path) && new URL(path).origin !== origin)
          throw new GraphTrouble({ part, code: 'foreign-link', permanent: true });
        return client.api(path).options({ signal }).middlewareOptions([retryOnlyAtOnce]);
      };
      const answer = await within(timeoutMs + 1000, () => call(api));
      if (!userToken && !unnoted) await note(tenantId, part, 'works');
      return answer;
    } catch (error) {
      const trouble = graphTroubleOf(error, part);
      if (trouble === undefined) throw error;
      if (userToken ? ofTheApp.has(trouble.code) : !unnoted && !excused?.(trouble))
        await note(tenantId, part, 'trouble', trouble.code);
      throw trouble;
    }
  };
};

const tokenFor = async (credentials: Credentials, { tenantId, part, userToken, shared = false }: Asking) => {
  try {
    return await (userToken ? credentials.graphFor(tenantId, userToken, shared) : credentials.graph(tenantId));
  } catch (error) {
    throw new GraphTrouble({ part, code: 'no-token' }, { cause: error });
  }
};
