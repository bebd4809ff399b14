import { randomUUID } from 'node:crypto';
import type { Duplex } from 'node:stream';
import { app } from '@azure/functions';
import { openDatabase } from './database/connect.ts';
import { databasePassword } from './database/entra-password.ts';
import { prepareDatabase } from './database/prepare.ts';
import { openGraph } from './graph/open.ts';
import { registerRoutes } from './http/register-routes.ts';
import { openDrain } from './outbox/drain.ts';
import { freeLeases } from './outbox/free-leases.ts';
import { nextDue } from './outbox/next-due.ts';
import type { Parts } from './parts.ts';
import { readSettings } from './settings.ts';
import { notePart } from './setup/part-states.ts';
import { serveTenants } from './setup/serve-tenants.ts';
import { openTeams } from './teams/open.ts';
import { timers } from './timers/timers.ts';

/** What a local run or a test may own instead of the world: the clock, the database's wire, a prepared data folder. */
export type Given = {
  readonly clock?: () => Date;
  readonly wire?: (open: () => Duplex) => Duplex;
  readonly archive?: string;
};

export type Desk = {
  /** The earliest instant at which something is to be told or done, if anything is. */
  readonly nextDue: () => Promise<Date | undefined>;
  /** Settles when nothing is being delivered. */
  readonly quiet: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/**
 * Begins here: reads the settings, opens the database and brings it up to date, builds the parts and registers every
 * route and timer with Azure Functions.
 * @throws FaultySettings with every fault by name
 */
export const openDesk = async (env: Readonly<Record<string, string | undefined>>, given: Given = {}): Promise<Desk> => {
  const settings = readSettings(env);
  const reach = {
    password: databasePassword,
    ...(given.wire ? { wire: given.wire } : {}),
    ...(given.archive ? { archive: given.archive } : {}),
  };
  const opened = await openDatabase(settings.database, reach);
  const { db, embedded, close } = opened;
  await prepareDatabase(opened, settings.migrations);
  await serveTenants(db, settings.tenants);
  const now = given.clock ?? (() => new Date());
  // The embedded database is this process's own: what was claimed in it was claimed by one that has ended.
  if (embedded) await freeLeases(db, now());
  const note = notePart(db, now);
  const senders = {
    settings,
    db,
    now,
    newId: randomUUID,
    graph: openGraph(settings, note),
    teams: openTeams(settings, note),
  };
  const drain = openDrain(senders);
  const parts: Parts = { ...senders, kick: drain.kick };
  registerRoutes(parts);
  for (const { name, schedule, run } of timers(parts, { drain, embedded })) app.timer(name, { schedule, handler: run });
  return {
    nextDue: () => nextDue(db),
    quiet: drain.quiet,
    close: async () => {
      await drain.quiet();
      await close();
    },
  };
};
