import type { HttpHandler, HttpRequest, HttpResponseInit } from '@azure/functions';
import { z } from 'zod';
import { largestEvidence } from '#shared/cases/evidence.ts';
import type { Caller } from '#shared/people/caller.ts';
import { Refusal } from '#shared/refusals/refusal.ts';
import { type FileRouteName, type Routes, routes, type SignedInRouteName } from '#shared/routes/all.ts';
import { changes, type Route } from '#shared/routes/route.ts';
import { languageOf } from '#shared/text/language.ts';
import type { Once } from '../database/once.ts';
import type { Parts } from '../parts.ts';
import { admit, perform } from '../perform.ts';
import { digestOfRequest } from '../request-digest.ts';
import type { Asked } from '../use-case.ts';
import type { Authenticated } from './authenticate.ts';
import { doingOf } from './doing.ts';
import { parse } from './faulty-fields.ts';
import { fileAnswer } from './file-answer.ts';
import { inFormerNames, paramsOfNow, pathOf } from './formerly.ts';
import type { Pace } from './pace.ts';
import { problemOf } from './problem-answer.ts';
import { readBytes, readJson } from './read-body.ts';

/** How a caller is identified: by the token; their name is then kept. */
export type WhoAsks = {
  readonly authenticate: (authorization: string | null, acceptLanguage: string | null) => Promise<Authenticated>;
  readonly remember: (caller: Caller) => Promise<void>;
  readonly pace?: Pace;
};

const headers = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };
const uuid = z.uuid();

const bodyOf = async (
  route: Route,
  request: HttpRequest,
): Promise<{ readonly asked: unknown; readonly body: unknown }> => {
  if (route.method === 'GET') return { asked: {}, body: {} };
  if (route.body === 'bytes') {
    const bytes = await readBytes(request, largestEvidence, 'evidence-too-large');
    return { asked: bytes, body: bytes };
  }
  const asked = await readJson(request);
  return { asked, body: parse(route.body, asked) };
};

const onceOf = (route: Route, request: HttpRequest, asked: unknown): Once | undefined => {
  const given = request.headers.get('idempotency-key');
  if (route.key === 'none') return undefined;
  const key = uuid.safeParse(given);
  if (!key.success) throw new Refusal('key-missing');
  const { formerly } = route;
  const mark = (name: string, path: string) => ({
    key: key.data.toLowerCase(),
    route: name,
    digest: digestOfRequest(`/api${pathOf(path, paramsOfNow(request.params))}`, asked),
  });
  return {
    ...mark(route.name, route.path),
    status: route.status,
    ...(formerly && { formerly: mark(formerly.name, formerly.path) }),
  };
};

const isFile = (name: SignedInRouteName): name is FileRouteName => routes[name].answer === 'bytes';

const sent = (name: SignedInRouteName, answer: unknown, request: HttpRequest): HttpResponseInit =>
  isFile(name) && answer instanceof Uint8Array
    ? fileAnswer[name](answer, request)
    : { status: routes[name].status, jsonBody: answer, headers };

/** By which of its paths a route was called. */
export type ByPath = 'now' | 'formerly';

/**
 * Turns a route into an Azure Functions handler: authenticate, authorise, parse, perform the use case, answer. Every
 * refusal becomes a problem answer in the caller's language; other errors reveal nothing.
 */
export const answer =
  <N extends SignedInRouteName>(
    name: N,
    parts: Parts,
    { authenticate, remember, pace }: WhoAsks,
    by: ByPath = 'now',
  ): HttpHandler =>
  async (request, context) => {
    const route: Route = routes[name];
    const wish = request.headers.get('accept-language');
    try {
      const { caller, token } = await authenticate(request.headers.get('authorization'), wish);
      const params = parseParams(route, request);
      await admit(parts, caller, name, params);
      if (changes(route)) pace?.(caller);
      await remember(caller);
      const query = parse(route.query, Object.fromEntries(request.query));
      const { asked, body } = await bodyOf(route, request);
      const given = { params, query, body, once: onceOf(route, request, asked), userToken: token };
      const result = await perform(parts, caller, name, parsed(given));
      if (changes(route)) parts.kick();
      return sent(name, inFormerNames(route, result, by === 'formerly'), request);
    } catch (error) {
      return problemOf(error, languageOf(wish), context, doingOf(name));
    }
  };

// A malformed id gets the same answer as an id that does not exist.
const parseParams = (route: Route, request: HttpRequest): unknown => {
  const parsed = route.params.safeParse(paramsOfNow(request.params));
  if (!parsed.success) throw new Refusal('not-found');
  return parsed.data;
};

// The schemas of this very route have just parsed all three; the compiler cannot follow them through the table.
const parsed = <N extends SignedInRouteName>(asked: unknown): Asked<Routes[N]> => asked as Asked<Routes[N]>;
