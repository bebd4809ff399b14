import { HttpRequest, HttpResponse, type HttpResponseInit, InvocationContext } from '@azure/functions';
import type { ByPath, WhoAsks } from '#functions/http/answer.ts';
import { handlersOf } from '#functions/http/handlers.ts';
import { openHandlers } from '#functions/http/open-handlers.ts';
import type { Parts } from '#functions/parts.ts';
import { rememberer } from '#functions/people/remember.ts';
import type { Caller } from '#shared/people/caller.ts';
import { type Problem, problem } from '#shared/refusals/problem.ts';
import { Refusal } from '#shared/refusals/refusal.ts';
import { type RouteName, routes } from '#shared/routes/all.ts';
import type { Route } from '#shared/routes/route.ts';

/** What a request may be made of. `json` is sent as such; `text` and `bytes` are sent as they are. */
export type Request = {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: string;
  readonly json?: unknown;
  readonly text?: string;
  readonly bytes?: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
  /** `null` leaves the key out; otherwise each request to a creating route gets a new one. */
  readonly key?: string | null;
  readonly language?: 'da' | 'en';
  /** By the path the route had in the version before, where it had another. */
  readonly by?: ByPath;
};

export type Answered = {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
  readonly bytes: Uint8Array;
  /** What was logged as an alarm. */
  readonly woken: readonly string[];
};

/** Asks the real handlers as Azure Functions does, with an `authenticate` that is handed in. */
export const askHandlers = (
  parts: Parts,
  authenticate: WhoAsks['authenticate'],
  pace: NonNullable<WhoAsks['pace']> = () => {},
) => {
  const signedIn = handlersOf(parts, { authenticate, remember: rememberer(parts.db), pace });
  const open = openHandlers({ settings: () => parts.settings, now: parts.now, open: async () => parts });
  const isOpen = (name: RouteName): name is keyof typeof open => Object.hasOwn(open, name);
  const handlerOf = (name: RouteName, by: ByPath) => (isOpen(name) ? open[name] : signedIn(name, by));
  return async (name: RouteName, request: Request = {}): Promise<Answered> => {
    const woken: string[] = [];
    const context = new InvocationContext({
      functionName: name,
      logHandler: (level, ...words) => void woken.push(`${level} ${words.map(String).join(' ')}`),
    });
    const answer = await handlerOf(name, request.by ?? 'now')(httpRequest(parts, name, request), context);
    const sent = new HttpResponse(isInit(answer) ? answer : {});
    const bytes = new Uint8Array(await sent.arrayBuffer());
    const isJson = /json/.test(sent.headers.get('content-type') ?? '');
    return {
      status: sent.status,
      headers: sent.headers,
      body: isJson ? JSON.parse(new TextDecoder().decode(bytes)) : undefined,
      bytes,
      woken,
    };
  };
};

const isInit = (answer: unknown): answer is HttpResponseInit => typeof answer === 'object' && answer !== null;

/** The same with a caller chosen by the test; `null` is a call without sign-in. */
export const askAs = (parts: Parts, caller: Caller | null, pace?: WhoAsks['pace']) =>
  askHandlers(
    parts,
    async () => {
      if (!caller) throw new Refusal('not-signed-in');
      return { caller, token: 'a.b.c' };
    },
    pace,
  );

/** The problem in an answer; fails when it is none, so that no no travels in another form. */
export const problemIn = ({ headers, body, status }: Answered): Problem => {
  const kind = headers.get('content-type') ?? '';
  if (!kind.startsWith('application/problem+json')) throw new Error(`${status} came as ${kind || 'no problem'}`);
  return problem.parse(body);
};

const httpRequest = (parts: Parts, name: RouteName, request: Request): HttpRequest => {
  const { method, key, ...route }: Route = routes[name];
  const path = (request.by === 'formerly' && route.formerly?.path) || route.path;
  const { params = {}, query = '', json, text, bytes, headers = {}, language = 'da' } = request;
  const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, param = '']) => [param, params[param] ?? ''] as const);
  const filled = named.reduce<string>(
    (at, [param, value]) => at.replace(`{${param}}`, encodeURIComponent(value)),
    path,
  );
  const string = json === undefined ? text : JSON.stringify(json);
  const given = request.key === undefined && key === 'required' ? parts.newId() : request.key;
  return new HttpRequest({
    method,
    url: `http://localhost:4280/api${filled}${query ? `?${query}` : ''}`,
    params: Object.fromEntries(named),
    headers: {
      'accept-language': language,
      authorization: 'Bearer a.b.c',
      ...(string === undefined ? {} : { 'content-type': 'application/json' }),
      ...(given ? { 'idempotency-key': given } : {}),
      ...headers,
    },
    ...(bytes ? { body: { bytes } } : string === undefined ? {} : { body: { string } }),
  });
};
