import { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Settings } from '../settings.ts';
import { openEmbedded } from './embedded.ts';
import type { Identity } from './embedded-wire.ts';
import { keepPrepared } from './keep-prepared.ts';
import { type Login, loginsOf } from './logins.ts';
import { connectLimit, loseQuietly, silenceLimit } from './lost-connection.ts';
import { serverAddress } from './server-address.ts';
import type { DB as Tables } from './tables.ts';

export type Database = Kysely<Tables>;
/** Another database of the same server; how many milliseconds a statement may take. */
export type AsOwner = { readonly database?: string; readonly longest?: number };
export type OpenDatabase = {
  /** As requests and timers have it: never the owner of the tables, nor able to become it. */
  readonly db: Database;
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
  /** Milliseconds after which an unanswered statement's connection counts as lost. */
  readonly silenceLimit?: number;
};

// Instants come back as Date, counts as number; json stays text until the place that knows its shape parses it.
const parsers = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === 114 && format !== 'binary' ? String : pg.types.getTypeParser(oid, format),
};

const poolOf = (as: Identity, options: pg.PoolConfig): pg.Pool => {
  const pool = new pg.Pool({ connectionTimeoutMillis: connectLimit, types: parsers, ...options });
  pool.on('connect', (client) => {
    loseQuietly(client);
    if (as === 'requests') keepPrepared(client);
  });
  pool.on('error', () => {}); // an idle connection that broke is replaced by the pool; the next query tells
  return pool;
};

/** Opens the database the settings name: PGlite in this process, or a PostgreSQL server. One driver, one SQL, for both. */
export const openDatabase = async (settings: Settings['database'], reach: Reach = {}): Promise<OpenDatabase> =>
  settings.kind === 'embedded' ? openEmbeddedDatabase(settings.folder, reach) : openServer(settings, reach);

const openEmbeddedDatabase = async (folder: string, reach: Reach): Promise<OpenDatabase> => {
  const embedded = await openEmbedded(folder, reach.archive);
  const poolAs = (as: Identity, how: AsOwner = {}) =>
    kyselyOn(
      as,
      { max: 1, ssl: false, user: 'postgres', ...limitOf(how), ...streamOf(reach, () => embedded.wire(as)) },
      reach,
    );
  const db = poolAs('requests');
  return {
    db,
    embedded: true,
    asOwner: (work, how) => closing(poolAs('owner', how), work),
    login: { kind: 'embedded' },
    close: async () => {
      await db.destroy();
      await embedded.close();
    },
  };
};

const openServer = (settings: Extract<Settings['database'], { kind: 'server' }>, reach: Reach): OpenDatabase => {
  const { owner, requests } = loginsOf(settings);
  const poolAs = (as: Identity, { url, clientId }: Login, options: pg.PoolConfig) => {
    const { password } = reach;
    const token = settings.entraToken && password ? () => password(clientId) : undefined;
    const lifetime = settings.entraToken ? { maxLifetimeSeconds: 1800 } : {};
    const stream = reach.wire ? streamOf(reach, () => new Socket()) : {};
    return kyselyOn(as, { ...serverAddress(url, token), ...options, ...lifetime, ...stream }, reach);
  };
  const db = poolAs('requests', requests, { max: 20 });
  const inDatabase = (database: string | undefined): Login => {
    const address = new URL(owner.url);
    if (database !== undefined) address.pathname = `/${database}`;
    return { ...owner, url: address.href };
  };
  return {
    db,
    embedded: false,
    asOwner: (work, how = {}) => closing(poolAs('owner', inDatabase(how.database), { max: 1, ...limitOf(how) }), work),
    login: { kind: settings.entraToken ? 'entra' : 'made', url: requests.url },
    close: () => db.destroy(),
  };
};

const kyselyOn = (as: Identity, options: pg.PoolConfig, reach: Reach): Database =>
  new Kysely<Tables>({
    dialect: new PostgresDialect({
      pool: poolOf(as, { query_timeout: reach.silenceLimit ?? silenceLimit, ...options }),
    }),
  });

const limitOf = ({ longest }: AsOwner): pg.PoolConfig => (longest === undefined ? {} : { query_timeout: longest });

const streamOf = (reach: Reach, open: () => Duplex) => ({ stream: () => reach.wire?.(open) ?? open() });

const closing = async <T>(db: Database, work: (db: Database) => Promise<T>): Promise<T> => {
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
};
