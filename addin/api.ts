import { type Problem, problem as problemShape } from '#shared/refusals/problem.ts';
import type { RouteName, Routes } from '#shared/routes/all.ts';
import { firstRoutes } from '#shared/routes/first.ts';
import type { AnswerOf, BodyIn, ParamsIn, QueryIn, Route } from '#shared/routes/route.ts';
import type { Language } from '#shared/text/language.ts';
import { type GetToken, NotReached, type TokenWish } from './host/host.ts';
import { inTime } from './host/in-time.ts';

/** Why a call failed: no connection, no sign-in, or a refusal of the desk (with its problem, if it could). */
export type FailureKind =
  | 'offline'
  | 'signed-out'
  | 'busy'
  | 'changed'
  | 'forbidden'
  | 'not-found'
  | 'refused'
  | 'broken';

export class CallFailed extends Error {
  readonly kind: FailureKind;
  readonly problem: Problem | undefined;
  /** Seconds the desk asks to wait before the same is sent again. */
  readonly retryAfter: number | undefined;

  constructor(kind: FailureKind, problem?: Problem, retryAfter?: number) {
    super(problem?.code ?? kind);
    this.name = 'CallFailed';
    this.kind = kind;
    this.problem = problem;
    this.retryAfter = retryAfter;
  }

  /** True if the call may have had its effect: the answer was lost, so only the same key may be sent again. */
  get maybeDone(): boolean {
    return this.kind === 'offline' || this.kind === 'busy' || this.kind === 'broken';
  }
}

type Piece<Name extends string, Value> =
  Record<string, never> extends Value ? { readonly [K in Name]?: Value } : { readonly [K in Name]: Value };

/** What a call is given; only what its route asks for. `key` is the Idempotency-Key (a UUID), kept over retries. */
export type Given<R extends Route> = Piece<'params', ParamsIn<R>> &
  Piece<'query', QueryIn<R>> &
  Piece<'body', BodyIn<R>> &
  (R['key'] extends 'required' ? { readonly key: string } : unknown) & {
    readonly signal?: AbortSignal | undefined;
    /** It goes on after the window is closed, where the browser has room for it. */
    readonly outlivesWindow?: boolean;
  };

export type Api = <N extends RouteName>(name: N, given: Given<Routes[N]>) => Promise<AnswerOf<Routes[N]>>;

export type ApiNeeds = {
  /** The access token for our own API: a new one after a 401, with what Conditional Access demands where that was why. */
  readonly token: GetToken;
  readonly language: Language;
  readonly fetch: typeof fetch;
};

type Loose = {
  params?: Readonly<Record<string, string>>;
  query?: Readonly<Record<string, unknown>>;
  body?: unknown;
  key?: string;
  signal?: AbortSignal;
  outlivesWindow?: boolean;
};

const addressOf = (route: Route, { params = {}, query = {} }: Loose): string => {
  const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const asked = Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
  return `/api${path}${asked.length > 0 ? `?${new URLSearchParams(asked)}` : ''}`;
};

const bodyOf = (route: Route, { body }: Loose): { type: string; body: BodyInit } | undefined => {
  if (route.method === 'GET') return undefined;
  if (route.body === 'bytes' && body instanceof Uint8Array)
    return { type: 'message/rfc822', body: new Blob([new Uint8Array(body)]) };
  return { type: 'application/json', body: JSON.stringify(body ?? {}) };
};

/**
 * The desk itself always refuses with a problem. An answer without one - a page of the front door, the empty 404 of a
 * host whose functions are not registered yet - is not the desk's: retry later.
 */
const failureOf = ({ status, headers }: Response, problem: Problem | undefined): CallFailed => {
  if (!problem && status !== 401 && status !== 413) return new CallFailed('busy');
  if (status === 401) return new CallFailed('signed-out', problem);
  if (status === 403) return new CallFailed('forbidden', problem);
  if (status === 404) return new CallFailed('not-found', problem);
  if (status === 409) return new CallFailed('changed', problem);
  if (status === 429 || status === 503) return new CallFailed('busy', problem, secondsIn(headers.get('retry-after')));
  return new CallFailed(status >= 500 ? 'broken' : 'refused', problem);
};

// RFC 9110, 10.2.3: seconds; a date is left alone, since the clocks of two machines differ.
const secondsIn = (header: string | null): number | undefined =>
  header !== null && /^\d{1,5}$/.test(header) ? Number(header) : undefined;

// Without a network a host may wait for one; what is written is then kept and said to be kept. Milliseconds.
const offlineTimeoutMs = 3_000;

const tokenFrom = async (needs: ApiNeeds, wish: TokenWish): Promise<string> => {
  try {
    const asked = needs.token(wish);
    return await (navigator.onLine ? asked : inTime(offlineTimeoutMs, asked));
  } catch (reason) {
    throw new CallFailed(reason instanceof NotReached || !navigator.onLine ? 'offline' : 'signed-out');
  }
};

// A window that closes does not wait for the host: what is sent last goes with the token of the call before.
const tokensSeen = new WeakMap<ApiNeeds, string>();
const tokenFor = async (needs: ApiNeeds, { outlivesWindow }: Loose, wish: TokenWish): Promise<string> => {
  const seen = tokensSeen.get(needs);
  if (outlivesWindow && !wish.fresh && seen !== undefined) return seen;
  const token = await tokenFrom(needs, wish);
  tokensSeen.set(needs, token);
  return token;
};

const ask = async (needs: ApiNeeds, route: Route, given: Loose, wish: TokenWish): Promise<Response> => {
  const headers = new Headers({ 'accept-language': needs.language });
  if (route.who !== 'public') headers.set('authorization', `Bearer ${await tokenFor(needs, given, wish)}`);
  if (given.key) headers.set('idempotency-key', given.key);
  const sent = bodyOf(route, given);
  if (sent) headers.set('content-type', sent.type);
  const { signal, outlivesWindow } = given;
  const send = (keepalive: boolean) =>
    needs.fetch(addressOf(route, given), {
      method: route.method,
      headers,
      ...(sent && { body: sent.body }),
      ...(signal && { signal }),
      ...(keepalive && { keepalive }),
    });
  try {
    return await (outlivesWindow ? outliving(sizeOf(sent?.body), send) : send(false));
  } catch (reason) {
    if (signal?.aborted) throw reason;
    throw new CallFailed('offline');
  }
};

// Fetch, "HTTP-network-or-cache fetch": what is under way with keepalive holds so many bytes together; what is more fails as
// if there were no network. Such a call goes as any other, and is lost only with its window.
const mostOutliving = 65_536;
let bytesOutliving = 0;
const outliving = async (bytes: number, send: (keepalive: boolean) => Promise<Response>): Promise<Response> => {
  if (bytesOutliving + bytes > mostOutliving) return send(false);
  bytesOutliving += bytes;
  try {
    return await send(true);
  } finally {
    bytesOutliving -= bytes;
  }
};
const sizeOf = (body: BodyInit = ''): number => new Blob(typeof body === 'string' ? [body] : []).size;

const problemIn = async (response: Response): Promise<Problem | undefined> =>
  problemShape.safeParse(await response.json().catch(() => undefined)).data;
const isPage = (response: Response): boolean => /text\/html/.test(response.headers.get('content-type') ?? '');

const answerOf = async (route: Route, response: Response): Promise<unknown> => {
  if (isPage(response)) throw new CallFailed('busy');
  if (route.answer === 'bytes') return new Uint8Array(await response.arrayBuffer());
  const found = route.answer.safeParse(await response.json().catch(() => undefined));
  if (!found.success) throw new CallFailed('broken');
  return found.data;
};

const isFirst = (name: RouteName): name is keyof typeof firstRoutes => Object.hasOwn(firstRoutes, name);

// Kept, because a window that closes runs no task more, and an import is one, of what is loaded too.
let loaded: Routes | undefined;
const loadRoutes = async (): Promise<Routes> => {
  try {
    loaded = (await import('#shared/routes/all.ts')).routes;
    return loaded;
  } catch {
    throw new CallFailed('offline');
  }
};

/**
 * The desk's functions, called by the names in shared/routes: `api('takeCase', { params, body })`.
 * Fails only with CallFailed (or the signal's abort). A 401 is answered once with a fresh token before it counts; one that
 * carries claims with a token the person got by them.
 */
export const openApi = (needs: ApiNeeds): Api => {
  const call = async (name: RouteName, given: Loose): Promise<unknown> => {
    const route: Route = isFirst(name) ? firstRoutes[name] : (loaded ?? (await loadRoutes()))[name];
    const first = await ask(needs, route, given, { fresh: false });
    if (first.ok) return answerOf(route, first);
    const problem = await problemIn(first);
    if (first.status !== 401 || route.who === 'public') throw failureOf(first, problem);
    const second = await ask(needs, route, given, { fresh: true, claims: problem?.claims });
    if (second.ok) return answerOf(route, second);
    throw failureOf(second, await problemIn(second));
  };
  // The route table ties each name to its shapes; TypeScript cannot follow that through one implementation.
  return call as unknown as Api;
};
