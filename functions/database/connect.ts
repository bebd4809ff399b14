import { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Settings } from '../settings.ts';
import { openEmbedded } from './embedded.ts';
import { keepPrepared } from './keep-prepared.ts';
import { loseQuietly, silenceLimit } from './lost-connection.ts';
import { serverAddress } from './server-address.ts';
import type { DB as Tables } from './tables.ts';

export type Database = Kysely<Tables>;
export type OpenDatabase = { readonly db: Database; readonly embedded: boolean; readonly close: () => Promise<void> };

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

const poolOf = (options: pg.PoolConfig): pg.Pool => {
  const pool = new pg.Pool({ connectionTimeoutMillis: 10_000, types: parsers, ...options });
  pool.on('connect', (client) => {
    loseQuietly(client);
    keepPrepared(client);
  });
  pool.on('error', () => {}); // an idle connection that broke is replaced by the pool; the next query tells
  return pool;
};

/** Opens the database the settings name: PGlite in this process, or a PostgreSQL server. One driver, one SQL, for both. */
export const openDatabase = async (settings: Settings['database'], reach: Reach = {}): Promise<OpenDatabase> => {
  const embedded = settings.kind === 'embedded' ? await openEmbedded(settings.folder, reach.archive) : undefined;
  const open = embedded?.wire ?? (() => new Socket());
  const stream = reach.wire ? { stream: () => reach.wire?.(open) ?? open() } : embedded ? { stream: open } : {};
  const query_timeout = reach.silenceLimit ?? silenceLimit;
  const pool = poolOf(
    settings.kind === 'embedded'
      ? { max: 1, query_timeout, ssl: false, user: 'postgres', ...stream }
      : {
          ...serverAddress(settings.url, tokenOf(settings, reach)),
          max: 20,
          query_timeout,
          ...(settings.entraToken ? { maxLifetimeSeconds: 1800 } : {}),
          ...stream,
        },
  );
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return {
    db,
    embedded: embedded !== undefined,
    close: async () => {
      await db.destroy();
      await embedded?.close();
    },
  };
};

const tokenOf = (
  { entraToken, clientId }: Extract<Settings['database'], { kind: 'server' }>,
  { password }: Reach,
): (() => Promise<string>) | undefined => (entraToken && password ? () => password(clientId) : undefined);
