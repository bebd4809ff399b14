import { admitRequests } from './admit-requests.ts';
import type { OpenDatabase } from './connect.ts';
import { migrate, mustMigrate } from './migrate.ts';

/** How long one migration may take. Milliseconds. */
const migrationLimit = 10 * 60_000;

/**
 * Brings the schema up to date as its owner and lets requests in.
 * @returns the names of the migrations that were run
 * @throws OtherSchema, RequestsOwnTables
 */
export const prepareDatabase = async (opened: OpenDatabase, migrations: string): Promise<string[]> => {
  // A silent database is given up in seconds as everywhere, but a migration that is under way may take its time.
  const must = await opened.asOwner((owner) => mustMigrate(owner, migrations));
  const ran = must ? await opened.asOwner((owner) => migrate(owner, migrations), { longest: migrationLimit }) : [];
  await admitRequests(opened);
  return ran;
};
