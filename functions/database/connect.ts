import { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { Kysely, PostgresDialect, type PostgresPool } from 'kysely';
import pg from 'pg';
import type { Settings } from '../environment.ts';
import { askAs } from './ask-as.ts';
import { type Embedded, openEmbedded } from './embedded/embedded.ts';
import type { Identity } from './embedded/embedded-session.ts';
import { keepPrepared } from './embedded/keep-prepared.ts';
import { type Login, loginsOf } from './logins.ts';
import { connectLimit, loseQuietly, silenceLimit, turnLimit } from './lost-connection.ts';
import { sendTogether } from './send-together.ts';
import { serverAddress } from './server-address.ts';
import { shareOf } from './shared-pool.ts';
import type { DB as Tables } from './tables.ts';
import { makeTurns } from './turns.ts';

export type Database = Kysely<Tables>;
/** Another database of the same server; how many milliseconds a statement may take. */
export type AsOwner = { readonly database?: string; readonly longest?: number };
export type OpenDatabase = {
  /** As requests and timers have it: never the owner of the tables, nor able to become it. */
  readonly db: Database;
  /** The same for deliveries: they have their turns at the connections however many requests come. */
  readonly deliveries: Database;
  readonly embedded: boolean;
  /** Work of the tables' owner (migrations), on a connection of its own that is closed afterwards. */
  readonly asOwner: <T>(work: (owner: Database) => Promise<T>, how?: AsOwner) => Promise<T>;
  readonly login: { readonly kind: 'embedded' } | { readonly kind: 'made' | 'entra'; readonly url: string };
  readonly close: () => Promise<void>;
};

/** What may be handed in: a password for each new connection (an Entra token), and a way to reach into the wire. */
export type Reach = {
  readonly password?: (clientId?: string) => Promise<string>;
  readonly wire?: (open: () => Duplex) => Duplex;
  readonly archive?: string;
  /** Called with the error of every failed statement of requests and deliveries. */
  readonly failed?: (error: unknown) => void;
  /** Milliseconds after which an unanswered statement's connection counts as lost. */
  readonly silenceLimit?: number;
  /** Whether requests send what they say in a row in one round trip; without it on a server only, where a round trip costs. */
  readonly together?: boolean;
};

// Instants come back as Date, counts as number; json stays text until the place that knows its shape parses it.
const parsers = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === 114 && format !== 'binary' ? String : pg.types.getTypeParser(oid, format),
};

const poolOf = (as: Identity, options: pg.PoolConfig, reach: Reach): pg.Pool => {
  const pool = new pg.Pool({
    connectionTimeoutMillis: connectLimit,
    types: parsers,
    query_timeout: reach.silenceLimit ?? silenceLimit,
    ...options,
  });
  pool.on('connect', (client) => {
    askAs(client);
    sendTogether(client, as === 'requests' && (reach.together ?? false));
    loseQuietly(client);
    if (as === 'requests') keepPrepared(client);
  });
  pool.on('error', () => {}); // an idle connection that broke is replaced by the pool; the next query tells
  return pool;
};

/** Opens the database the settings name: PGlite in this process, or a PostgreSQL server. One driver, one SQL, for both. */
export const openDatabase = async (settings: Settings['database'], reach: Reach = {}): Promise<OpenDatabase> =>
  settings.kind === 'embedded' ? openEmbeddedDatabase(settings.folder, reach) : openServer(settings, reach);

const openEmbeddedDatabase = async (folder: string, reach: Reach): Promise<OpenDatabase> =>
  databaseOn(await openEmbedded(folder, reach.archive), reach);

/** The same on an embedded database that is open already; it is closed with it. */
export const databaseOn = (embedded: Embedded, reach: Reach = {}): OpenDatabase => {
  const poolAs = (as: Identity, how: AsOwner = {}) =>
    poolOf(
      as,
      { max: 1, ssl: false, user: 'postgres', ...limitOf(how), ...streamOf(reach, () => embedded.wire(as)) },
      reach,
    );
  const { end, ...shares } = sharesOf(poolAs('requests'), 1, reach);
  return {
    ...shares,
    embedded: true,
    asOwner: (work, how) => onceOn(poolAs('owner', how), work),
    login: { kind: 'embedded' },
    close: async () => {
      await end();
      await embedded.close();
    },
  };
};

/** Connections of one instance; 40 instances stay below what the server of database.bicep takes. */
const mostOnServer = 20;

const openServer = (settings: Extract<Settings['database'], { kind: 'server' }>, reach: Reach): OpenDatabase => {
  const { owner, requests } = loginsOf(settings);
  const poolAs = (as: Identity, { url, clientId }: Login, options: pg.PoolConfig) => {
    const { password } = reach;
    const token = settings.entraToken && password ? () => password(clientId) : undefined;
    const lifetime = settings.entraToken ? { maxLifetimeSeconds: 1800 } : {};
    const stream = reach.wire ? streamOf(reach, () => new Socket()) : {};
    return poolOf(
      as,
      { ...serverAddress(url, token), ...options, ...lifetime, ...stream },
      { together: true, ...reach },
    );
  };
  const { end, ...shares } = sharesOf(poolAs('requests', requests, { max: mostOnServer }), mostOnServer, reach);
  const inDatabase = (database: string | undefined): Login => {
    const address = new URL(owner.url);
    if (database !== undefined) address.pathname = `/${database}`;
    return { ...owner, url: address.href };
  };
  return {
    ...shares,
    embedded: false,
    asOwner: (work, how = {}) => onceOn(poolAs('owner', inDatabase(how.database), { max: 1, ...limitOf(how) }), work),
    login: { kind: settings.entraToken ? 'entra' : 'made', url: requests.url },
    close: end,
  };
};

const kyselyOn = (pool: PostgresPool, { failed }: Reach = {}): Database =>
  new Kysely<Tables>({
    dialect: new PostgresDialect({ pool }),
    log: (event) => (event.level === 'error' ? failed?.(event.error) : undefined),
  });

const sharesOf = (pool: pg.Pool, most: number, reach: Reach) => {
  const turns = makeTurns(most, turnLimit);
  const [db, deliveries] = [
    kyselyOn(shareOf(pool, turns, 'requests'), reach),
    kyselyOn(shareOf(pool, turns, 'deliveries'), reach),
  ];
  const end = async () => {
    await db.destroy();
    await deliveries.destroy();
    await pool.end();
  };
  return { db, deliveries, end };
};

const limitOf = ({ longest }: AsOwner): pg.PoolConfig => (longest === undefined ? {} : { query_timeout: longest });

const streamOf = (reach: Reach, open: () => Duplex) => ({ stream: () => reach.wire?.(open) ?? open() });

const onceOn = async <T>(pool: pg.Pool, work: (db: Database) => Promise<T>): Promise<T> => {
  const db = kyselyOn(pool);
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
};
