import { z } from 'zod';
import { route } from './route.ts';

/** What the web app must know before sign-in. Nothing secret, nothing of one municipality. */
export const readClientSettings = route({
  name: 'readClientSettings',
  method: 'GET',
  path: '/client-settings',
  who: 'public',
  summary: 'Addresses and ids the web app signs in with',
  answer: z.object({
    clientId: z.string(),
    /** Where people sign in: at the tenant that is served; at `organizations` where several are. */
    authority: z.string(),
    scope: z.string(),
    officeJs: z.string(),
    teamsAppId: z.string(),
    now: z.iso.datetime(),
  }),
});
