import { z } from 'zod';
import { deskSettings } from '../settings/desk-settings.ts';
import { route } from './route.ts';
import { rowVersion } from './row-version.ts';

export const readSettings = route({
  name: 'readSettings',
  method: 'GET',
  path: '/settings',
  who: 'desk',
  summary: 'Reminders, working time, duty roster and contacts',
  answer: z.object({ version: z.int(), settings: deskSettings }),
});

export const changeSettings = route({
  name: 'changeSettings',
  method: 'PUT',
  path: '/settings',
  who: 'admin',
  summary: 'Change the settings; both versions stay in the log',
  body: z.strictObject({ version: rowVersion, settings: deskSettings }),
  answer: z.object({ version: z.int(), settings: deskSettings }),
});

/** The services a municipality must have in place, in the order an administrator repairs them. */
export const setupParts = [
  'database',
  'clock',
  'log',
  'sign-in',
  'graph',
  'memberships',
  'bot-in-team',
  'channel',
  'activity-feed',
  'links',
  'mail',
  'team-members',
  'dpo',
] as const;

export const readSetup = route({
  name: 'readSetup',
  method: 'GET',
  path: '/setup',
  who: 'desk',
  summary: 'What is in place, what is wrong, since when, and how much is waiting',
  answer: z.object({
    parts: z.array(
      z.object({
        part: z.enum(setupParts),
        state: z.enum(['works', 'trouble', 'missing', 'untried']),
        since: z.iso.datetime().nullable(),
        code: z.string().nullable(),
      }),
    ),
    waiting: z.int(),
    oldestWaiting: z.iso.datetime().nullable(),
    /** When the outbox was last drained. */
    lastDrain: z.iso.datetime().nullable(),
    /** When the log was last verified, and the anchor that holds it since, by the beginning of its digest. */
    log: z
      .object({
        verifiedAt: z.iso.datetime(),
        anchor: z.object({ at: z.iso.datetime(), digest: z.string() }).nullable(),
      })
      .nullable(),
  }),
});

export const sendTestMail = route({
  name: 'sendTestMail',
  method: 'POST',
  path: '/setup/test-mail',
  who: 'admin',
  summary:
    "Send a mail from the desk's mailbox, to the team's address or the caller's; why it was not sent is in /setup",
  answer: z.object({ to: z.string(), sent: z.boolean() }),
});

export const readHealth = route({
  name: 'readHealth',
  method: 'GET',
  path: '/health',
  who: 'public',
  summary:
    'Whether the database answers, and when what is due was last looked for; 503 when silent or over five minutes',
  answer: z.object({ database: z.enum(['answers', 'silent']), lastDrain: z.iso.datetime().nullable() }),
});
