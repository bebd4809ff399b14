import { randomUUID } from 'node:crypto';
import type { Duplex } from 'node:stream';
import { botEndpoint } from './bot/messages-endpoint.ts';
import { type OpenDatabase, openDatabase } from './database/connect.ts';
import { databasePassword } from './database/entra-password.ts';
import { mustMigrate } from './database/migrate.ts';
import { isOtherSchema, OtherSchema } from './database/other-schema.ts';
import { prepareDatabase } from './database/prepare.ts';
import { openOutbox } from './deliveries/open-outbox.ts';
import type { Opened } from './door.ts';
import type { Settings } from './environment.ts';
import { openGraph } from './graph/open-graph.ts';
import { photoAlbum } from './graph/photo-album.ts';
import { noteHealth } from './health/service-states.ts';
import { authenticator } from './http/authenticate.ts';
import { handlersOf } from './http/handlers.ts';
import { pacer } from './http/pace.ts';
import { openAnchors } from './log/anchors/open-anchors.ts';
import type { Later } from './outbox/drain.ts';
import { freeLeases } from './outbox/due.ts';
import { keepSigns } from './outbox/signs-of-life.ts';
import { ownDeliveries } from './own-deliveries.ts';
import { ownPlaces } from './own-places.ts';
import type { Parts } from './parts.ts';
import { rememberer } from './people/remember.ts';
import { serveTenants } from './setup/serve-tenants.ts';
import { openBookshelf } from './shelf/shelf.ts';
import { subjects } from './subjects.ts';
import { taskKinds } from './task-kinds.ts';
import { openTeams } from './teams/open-teams.ts';
import { maintenance } from './timers/maintenance.ts';

/** What a local run or a test may replace: the clock, the database and its wire, a prepared data folder. */
export type Given = {
  readonly clock?: () => Date;
  readonly wire?: (open: () => Duplex) => Duplex;
  readonly archive?: string;
  readonly openDatabase?: typeof openDatabase;
};

/**
 * Opens the database, brings it up to date, and builds the parts on it.
 * @param outdated called when another version of the desk has migrated the database meanwhile
 * @throws what the database says, OtherSchema, UnreadableData; nothing is left open then
 */
export const openParts = async (
  settings: Settings,
  now: () => Date,
  given: Given,
  outdated: () => void,
): Promise<Opened> => {
  let look = () => {};
  const database = await (given.openDatabase ?? openDatabase)(settings.database, {
    password: databasePassword,
    ...(given.wire ? { wire: given.wire } : {}),
    ...(given.archive ? { archive: given.archive } : {}),
    failed: (error) => {
      if (isOtherSchema(error)) look();
    },
  });
  try {
    await bringUpToDate(database, settings, now());
    look = () => void isMigratedBeneath(database, settings).then((is) => is && outdated());
    return buildOn(database, settings, now);
  } catch (error) {
    await database.close();
    throw error;
  }
};

/** A statement about a missing table may also be a fault of our own: the list of migrations decides. */
const isMigratedBeneath = ({ asOwner }: OpenDatabase, { migrations }: Settings): Promise<boolean> =>
  asOwner((owner) => mustMigrate(owner, migrations)).then(
    () => false,
    (error: unknown) => error instanceof OtherSchema,
  );

const bringUpToDate = async (opened: OpenDatabase, settings: Settings, now: Date): Promise<void> => {
  const { db, embedded } = opened;
  await prepareDatabase(opened, settings.migrations);
  await serveTenants(db, settings.tenants);
  await keepSigns(db, ['first-opened'], now);
  // The embedded database is this process's own: its leases belong to a process that has ended.
  if (embedded) await freeLeases(db, now);
};

const buildOn = ({ db, deliveries, embedded, close }: OpenDatabase, settings: Settings, now: () => Date): Opened => {
  const note = noteHealth(deliveries, now);
  const graph = openGraph(settings, note);
  const senders = {
    settings,
    subjects,
    taskKinds,
    ownPlaces,
    db,
    now,
    newId: randomUUID,
    graph,
    photos: photoAlbum(graph.photo, now),
    teams: openTeams(settings, note),
    guidance: openBookshelf(settings.articles),
    anchors: openAnchors(settings.anchors),
  };
  let isClosed = false;
  const later: Later = (milliseconds, act) => void setTimeout(() => isClosed || act(), milliseconds).unref();
  const outbox = openOutbox({ ...senders, db: deliveries }, later, ownDeliveries);
  const parts: Parts = { ...senders, kick: outbox.kick };
  const whoAsks = { authenticate: authenticator(settings, now), remember: rememberer(db), pace: pacer(now) };
  return {
    parts,
    deliveries,
    outbox,
    handlerOf: handlersOf(parts, whoAsks),
    bot: botEndpoint(parts),
    maintain: maintenance(parts, embedded),
    close: async () => {
      isClosed = true;
      await outbox.quiet();
      await close();
    },
  };
};
