import type { HttpHandler } from '@azure/functions';
import type { PublicRouteName } from '#shared/routes/all.ts';
import { languageOf } from '#shared/text/language.ts';
import type { Database } from '../database/connect.ts';
import type { Door } from '../door.ts';
import { readClientSettings } from '../setup/client-settings.ts';
import { healthLook } from '../setup/read-health.ts';
import { problemOf } from './problem-answer.ts';

type Needs = Pick<Door, 'settings' | 'now'> & { readonly open: () => Promise<{ readonly db: Database }> };

const headers = { 'cache-control': 'no-store' };

/** The handlers of the public routes, which answer also while the database does not. */
export const openHandlers = ({ settings, now, open }: Needs): { readonly [N in PublicRouteName]: HttpHandler } => {
  const look = healthLook({ open, now });
  return {
    readClientSettings: async (request, context) => {
      try {
        return { jsonBody: readClientSettings(settings(), now()), headers };
      } catch (error) {
        return problemOf(error, languageOf(request.headers.get('accept-language')), context, 'reading');
      }
    },
    readHealth: async () => {
      const { healthy, said } = await look();
      return { status: healthy ? 200 : 503, jsonBody: said, headers };
    },
  };
};
