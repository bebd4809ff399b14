import { app, type HttpHandler } from '@azure/functions';
import { type RouteName, routes } from '#shared/routes/all.ts';
import type { Parts } from '../parts.ts';
import { rememberer } from '../people/remember.ts';
import { botEndpoint } from '../teams/messages-endpoint.ts';
import { authenticator } from './authenticate.ts';
import { handlersOf } from './handlers.ts';
import { openApi } from './openapi.ts';

const register = (name: string, method: 'GET' | 'POST' | 'PUT', path: string, handler: HttpHandler): void =>
  app.http(name, { methods: [method], route: path.replace(/^\//, ''), authLevel: 'anonymous', handler });

/** Registers every route as a function of its own name, from the one table; Teams' calls to the bot and the description beside. */
export const registerRoutes = (parts: Parts): void => {
  const whoAsks = { authenticate: authenticator(parts.settings, parts.now), remember: rememberer(parts.db) };
  const handlerOf = handlersOf(parts, whoAsks);
  for (const name of Object.keys(routes) as RouteName[])
    register(name, routes[name].method, routes[name].path, handlerOf(name));
  // Written when first asked for: few ask, and every start would wait for it.
  let description: string | undefined;
  register('openApi', 'GET', '/openapi.json', async () => {
    description ??= JSON.stringify(openApi(parts.settings.authorityHost));
    return { body: description, headers: { 'content-type': 'application/json' } };
  });
  register('botMessages', 'POST', '/messages', botEndpoint(parts));
};
