import pg from 'pg';
import { openEmbedded } from '#functions/database/embedded/embedded.ts';
import { givenDatabase } from './given-database.ts';

/** The bare driver at the given database, as the tables' owner, with as many connections as the desk has. */
export const openFloorPool = async (): Promise<{ readonly pool: pg.Pool; readonly close: () => Promise<void> }> => {
  const database = givenDatabase();
  const embedded = database.kind === 'embedded' ? await openEmbedded(database.folder) : undefined;
  const pool = new pg.Pool(
    database.kind === 'server'
      ? { connectionString: database.url, max: 20 }
      : { max: 1, ssl: false, user: 'postgres', ...(embedded && { stream: () => embedded.wire('owner') }) },
  );
  const close = async () => {
    await pool.end();
    await embedded?.close();
  };
  return { pool, close };
};
