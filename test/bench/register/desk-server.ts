// A process with the desk's routes behind the functions host, without deliveries: what a report costs until its receipt.

import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { Opened } from '#functions/door.ts';
import { readEnvironment } from '#functions/environment.ts';
import { authenticator } from '#functions/http/authenticate.ts';
import { handlersOf } from '#functions/http/handlers.ts';
import { ownPlaces } from '#functions/own-places.ts';
import { rememberer } from '#functions/people/remember.ts';
import { openBookshelf } from '#functions/shelf/shelf.ts';
import { subjects } from '#functions/subjects.ts';
import { taskKinds } from '#functions/task-kinds.ts';
import { openFunctionsHost } from '#test/stage/functions-host/host.ts';
import { forgetfulJournal } from '#test/stage/journal.ts';
import { graphWith, teamsWith } from '#test/support/desk.ts';
import { addressOf } from '../address-of.ts';
import { openGivenDatabase } from '../given-database.ts';
import { obey } from '../obey.ts';
import { tell } from '../result.ts';
import { benchClient, benchTenant } from '../sign-in.ts';
import { countRows } from './count-rows.ts';

const settings = readEnvironment({
  NODE_ENV: 'test',
  TENANTS: benchTenant,
  API_CLIENT_ID: benchClient,
  BOT_CLIENT_ID: benchClient,
  BOT_TENANT_ID: benchTenant,
  TEAMS_APP_ID: '00000000-0000-4000-8000-000000000002',
  DESK_URL: 'http://localhost:4280',
  ...process.env,
});
const { db, bare, close } = await openGivenDatabase();
const host = await openFunctionsHost({
  load: async () => {
    const { registerRoutes } = await import('#functions/http/register-routes.ts');
    const now = () => new Date();
    const parts = {
      settings,
      subjects,
      taskKinds,
      ownPlaces,
      db,
      now,
      newId: randomUUID,
      graph: graphWith(),
      teams: teamsWith(),
      photos: async () => undefined,
      guidance: openBookshelf(settings.articles),
      anchors: undefined,
      kick: () => {},
    };
    const nothing = async () => {};
    const opened: Opened = {
      parts,
      deliveries: db,
      outbox: { drain: nothing, kick: () => {}, kickIfIdle: () => {}, quiet: nothing },
      handlerOf: handlersOf(parts, { authenticate: authenticator(settings, now), remember: rememberer(db) }),
      bot: async () => ({ status: 404 }),
      maintain: nothing,
      close,
    };
    registerRoutes({ settings: () => settings, now, open: async () => opened });
  },
  end: async () => {},
  first: new Date(),
  journal: forgetfulJournal(),
  headers: {},
  report: (name, _invocation, words) => tell(`${name}: ${words}`),
});
const url = await addressOf(createServer((request, response) => void host.answer(request, response)));

obey(
  {
    address: () => url,
    // As the owner: the desk's own sign-in sees no rows outside a municipality.
    rows: () => countRows(async (query) => (await bare.query(query)).rows),
    memory: () => process.memoryUsage.rss(),
  },
  close,
);
