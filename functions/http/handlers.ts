import type { HttpHandler } from '@azure/functions';
import type { OpenRouteName, RouteName } from '#shared/routes/all.ts';
import { languageOf } from '#shared/text/language.ts';
import type { Parts } from '../parts.ts';
import { readClientSettings, readHealth } from '../setup/client-settings.ts';
import { answer, type WhoAsks } from './answer.ts';
import { problemOf } from './problem.ts';

const open: { readonly [N in OpenRouteName]: (parts: Parts) => Promise<unknown> } = { readClientSettings, readHealth };

const isOpen = (name: RouteName): name is OpenRouteName => Object.hasOwn(open, name);

/** The handler of each route by its name. */
export const handlersOf = (parts: Parts, whoAsks: WhoAsks) => {
  const openly =
    (name: OpenRouteName): HttpHandler =>
    async (request, context) => {
      try {
        return { jsonBody: await open[name](parts), headers: { 'cache-control': 'no-store' } };
      } catch (error) {
        return problemOf(error, languageOf(request.headers.get('accept-language')), context);
      }
    };
  return (name: RouteName): HttpHandler => (isOpen(name) ? openly(name) : answer(name, parts, whoAsks));
};
