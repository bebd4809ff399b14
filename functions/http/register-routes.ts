import { app, type HttpHandler } from '@azure/functions';
import { type RouteName, type Routes, routes } from '#shared/routes/all.ts';
import { languageOf } from '#shared/text/language.ts';
import type { Parts } from '../parts.ts';
import { rememberer } from '../people/remember.ts';
import { readClientSettings, readHealth } from '../setup/client-settings.ts';
import { botEndpoint } from '../teams/messages-endpoint.ts';
import { answer } from './answer.ts';
import { authenticator } from './authenticate.ts';
import { openApi } from './openapi.ts';
import { problemOf } from './problem.ts';
import { type OpenRouteName, useCases } from './use-cases.ts';

const open: { readonly [N in OpenRouteName]: (parts: Parts) => Promise<unknown> } = { readClientSettings, readHealth };

const isOpen = (name: RouteName): name is OpenRouteName => Object.hasOwn(open, name);

const register = (name: string, method: 'GET' | 'POST' | 'PUT', path: string, handler: HttpHandler): void =>
  app.http(name, { methods: [method], route: path.replace(/^\//, ''), authLevel: 'anonymous', handler });

/** Registers every route as a function of its own name, from the one table; Teams' calls to the bot and the description beside. */
export const registerRoutes = (parts: Parts): void => {
  const whoAsks = { authenticate: authenticator(parts.settings, parts.now), remember: rememberer(parts.db) };
  const handlerOf = <N extends RouteName>(name: N): HttpHandler => {
    if (isOpen(name)) {
      return async (request, context) => {
        try {
          return { jsonBody: await open[name](parts), headers: { 'cache-control': 'no-store' } };
        } catch (error) {
          return problemOf(error, languageOf(request.headers.get('accept-language')), context);
        }
      };
    }
    return handle(name);
  };
  const handle = <N extends keyof typeof useCases>(name: N): HttpHandler =>
    answer<Routes[N]>(routes[name], useCases[name], parts, whoAsks);

  for (const name of Object.keys(routes) as RouteName[])
    register(name, routes[name].method, routes[name].path, handlerOf(name));
  const description = JSON.stringify(openApi(parts.settings.authorityHost));
  register('openApi', 'GET', '/openapi.json', async () => ({
    body: description,
    headers: { 'content-type': 'application/json' },
  }));
  register('botMessages', 'POST', '/messages', botEndpoint(parts));
};
