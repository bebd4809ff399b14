import { app, type HttpHandler } from '@azure/functions';
import { type RouteName, routes, type SignedInRouteName } from '#shared/routes/all.ts';
import type { Route } from '#shared/routes/route.ts';
import { languageOf } from '#shared/text/language.ts';
import { answerPressWhileAway } from '../bot/press-while-away.ts';
import { readActivity } from '../bot/read-activity.ts';
import type { Door, Opened } from '../door.ts';
import { authorityOf } from '../setup/client-settings.ts';
import type { ByPath } from './answer.ts';
import { doingOf } from './doing.ts';
import { openHandlers } from './open-handlers.ts';
import { openApiDocument } from './openapi.ts';
import { problemOf } from './problem-answer.ts';

const register = (name: string, method: 'GET' | 'POST' | 'PUT', path: string, handler: HttpHandler): void =>
  app.http(name, { methods: [method], route: path.replace(/^\//, ''), authLevel: 'anonymous', handler });

/** Registers every route as a function of its own name, from the one table; Teams' calls to the bot and the description beside. */
export const registerRoutes = (door: Door): void => {
  const open = openHandlers({ ...door, open: async () => ({ db: (await door.open()).deliveries }) });
  const isOpen = (name: RouteName): name is keyof typeof open => Object.hasOwn(open, name);
  for (const name of Object.keys(routes) as RouteName[]) {
    const handler = isOpen(name) ? drainingAfter(door, open[name], name) : whenOpen(door, name);
    const { method, path, formerly }: Route = routes[name];
    register(name, method, path, handler);
    if (formerly && !isOpen(name))
      register(`${formerly.name}Formerly`, method, formerly.path, whenOpen(door, name, 'formerly'));
  }
  // Written when first asked for: few ask, and every start would wait for it.
  let description: string | undefined;
  register('openApi', 'GET', '/openapi.json', async (request, context) => {
    try {
      description ??= JSON.stringify(openApiDocument(authorityOf(door.settings())));
    } catch (error) {
      return problemOf(error, languageOf(request.headers.get('accept-language')), context, 'reading');
    }
    return { body: description, headers: { 'content-type': 'application/json' } };
  });
  register('botMessages', 'POST', '/messages', whenOpen(door, 'botMessages'));
};

const handlerIn = (desk: Opened, name: SignedInRouteName | 'botMessages', by: ByPath): HttpHandler =>
  name === 'botMessages' ? desk.bot : desk.handlerOf(name, by);

/** Until the desk can be opened every caller is asked in words to retry; afterwards any call keeps the outbox moving. */
const whenOpen =
  (door: Door, name: SignedInRouteName | 'botMessages', by: ByPath = 'now'): HttpHandler =>
  async (request, context) => {
    let desk: Opened;
    try {
      desk = await door.open();
    } catch (error) {
      const problem = problemOf(error, languageOf(request.headers.get('accept-language')), context, doingOf(name));
      if (name !== 'botMessages') return problem;
      return answerPressWhileAway(await readActivity(request), error) ?? problem;
    }
    const answer = await handlerIn(desk, name, by)(request, context);
    desk.outbox.kickIfIdle('request');
    return answer;
  };

/** A route that needs no database does not wait for it: the outbox is drained afterwards. */
const drainingAfter =
  (door: Door, handler: HttpHandler, name: RouteName): HttpHandler =>
  async (request, context) => {
    const answer = await handler(request, context);
    const by = name === 'readHealth' ? 'health' : 'request';
    door.open().then(
      (desk) => desk.outbox.kickIfIdle(by),
      () => undefined, // the next call to need it says so
    );
    return answer;
  };
