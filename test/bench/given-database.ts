import type { Duplex } from 'node:stream';
import pg from 'pg';
import { type OpenDatabase, openDatabase } from '#functions/database/connect.ts';
import { prepareDatabase } from '#functions/database/prepare.ts';
import type { Settings } from '#functions/environment.ts';
import { serveTenants } from '#functions/setup/serve-tenants.ts';
import { benchTenant } from './sign-in.ts';

/** The database this process was given, as the desk's settings name it. */
export const givenDatabase = (): Settings['database'] => {
  const { DATABASE_URL: url, DATA_DIR: folder = '' } = process.env;
  return url ? { kind: 'server', url, entraToken: false } : { kind: 'embedded', folder };
};

/** The database as the desk has it, and a connection of the bare driver to the same: the tables' owner, no Kysely. */
export type Given = OpenDatabase & { readonly bare: pg.Client };

/**
 * Opens it with the desk's schema and one municipality. The embedded database has one session, so there the two are
 * never to be used at the same moment.
 */
export const openGivenDatabase = async (): Promise<Given> => {
  const archive = process.env.BENCH_ARCHIVE;
  const database = givenDatabase();
  let wire: (() => Duplex) | undefined;
  const opened = await openDatabase(database, {
    ...(archive ? { archive } : {}),
    wire: (open) => {
      wire ??= open; // the first to be opened is the owner's
      return open();
    },
  });
  await prepareDatabase(opened, 'functions/database/migrations');
  await serveTenants(opened.db, [benchTenant]);
  const bare = new pg.Client(
    database.kind === 'server'
      ? { connectionString: database.url }
      : { ssl: false, user: 'postgres', ...(wire && { stream: wire }) },
  );
  await bare.connect();
  const close = async () => {
    await bare.end();
    await opened.close();
  };
  return { ...opened, bare, close };
};
