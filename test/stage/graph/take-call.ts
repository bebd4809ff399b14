import type { StageAnswer } from '../answer.ts';
import { replicas } from '../directory/lags.ts';
import { type CheckedToken, type Permissions, requireOneOf, TokenRefusal } from '../identity/check-token.ts';
import { wanted } from '../identity/granted-permissions.ts';
import { type Tenant, tenantOf } from '../municipality/municipality.ts';
import type { GraphGiven, RunningGraph } from './call.ts';
import { parseQuery } from './query/query.ts';
import { badRequest, type CallIds, denied, GraphRefusal, refusalAnswer } from './refusal.ts';
import { routeFor } from './routes.ts';
import { costOf } from './throttling/cost.ts';

/** One call to Graph, whether it came alone or inside a batch. */
export type RawCall = {
  method: string;
  /** Absolute. */
  url: URL;
  header: (name: string) => string | undefined;
  body: string;
};

const audience = 'https://graph.microsoft.com';

/** Checks the token, finds the route and answers; refusals come in Graph's own shape. */
export const takeCall = async (given: RunningGraph, raw: RawCall, ids: CallIds): Promise<StageAnswer> => {
  try {
    return await answered(given, raw);
  } catch (no) {
    return refusalAnswer(graphRefusalFrom(no), given.clock(), ids);
  }
};

export const checkGraphToken = async (given: GraphGiven, header: string | undefined): Promise<CheckedToken> => {
  const token = await given.checkToken(header, { audience });
  const isDesk = token.kind === 'app' && token.clientId === given.municipality.ids.apiClientId;
  if (!isDesk || given.switches.get('reviewRights') === 'as-asked') return token;
  return { ...token, permissions: new Set([...token.permissions, ...wanted]) };
};

const answered = async (given: RunningGraph, raw: RawCall): Promise<StageAnswer> => {
  const token = await checkGraphToken(given, raw.header('authorization'));
  given.directory.settle();
  const tenant = tenantOf(given.municipality, token.tenantId);
  const charged = charge(given, raw, token, tenant);
  const segments = meReplaced(segmentsOf(raw.url), token);
  const { route, values } = routeFor(raw.method, segments);
  requirePermission(route.path, token, route.needs);
  const { headers, ...answer } = await route.answer({
    given,
    token,
    tenant,
    method: raw.method,
    replica: given.chance.below(replicas),
    address: `${raw.url.origin}${raw.url.pathname}`,
    at: (name) => values.get(name) ?? '',
    query: parseQuery(raw.url.searchParams, route.takes ?? []),
    header: raw.header,
    body: raw.body,
  });
  return { ...answer, headers: { ...headers, ...charged } };
};

const charge = (given: RunningGraph, raw: RawCall, token: CheckedToken, tenant: Tenant): Record<string, string> => {
  const now = given.clock().getTime();
  if (raw.url.pathname.startsWith('/v1.0/auditLogs/')) given.quota.chargeReport(token, now);
  const cost = costOf(raw);
  return cost ? given.quota.charge(token, tenant, cost, now) : {};
};

/** `users('id')/messages` and `users/id/messages` are the same; `servicePrincipals(appId='...')` keeps its key's name. */
const segmentsOf = (url: URL): string[] => {
  const [, version, ...path] = url.pathname.split('/');
  if (version !== 'v1.0') throw badRequest(`Invalid version: ${version}`);
  return path.flatMap((segment) => {
    const plain = decodeURIComponent(segment).replace(/^(microsoft\.graph\.)?delta(\(\))?$/, 'delta');
    const [, name, key] = /^(\w+)\((.+)\)$/.exec(plain) ?? [];
    if (!name || !key) return [plain];
    return [name, /^'(.*)'$/.exec(key)?.[1] ?? key];
  });
};

const meReplaced = (segments: string[], token: CheckedToken): string[] => {
  if (segments[0] !== 'me') return segments;
  if (token.kind === 'app') throw badRequest('/me request is only valid with delegated authentication flow.');
  return ['users', token.objectId, ...segments.slice(1)];
};

/** An endpoint that names no application permission asks for a resource-specific one and looks it up itself. */
const requirePermission = (path: string, token: CheckedToken, needs: Permissions): void => {
  if (token.kind === 'app' && needs.app.length === 0) return;
  try {
    requireOneOf(token, needs);
  } catch (no) {
    if (no instanceof TokenRefusal)
      throw path.includes('/messages') ? new GraphRefusal(403, 'ErrorAccessDenied', no.message) : denied(no.message);
    throw no;
  }
};

const graphRefusalFrom = (no: unknown): GraphRefusal => {
  if (no instanceof GraphRefusal) return no;
  if (no instanceof TokenRefusal)
    return new GraphRefusal(
      no.status,
      no.status === 401 ? 'InvalidAuthenticationToken' : 'Authorization_RequestDenied',
      no.message,
    );
  if (no instanceof URIError) return badRequest('The path could not be read.');
  throw no;
};
