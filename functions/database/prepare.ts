import { admitRequests } from './admit-requests.ts';
import type { OpenDatabase } from './connect.ts';
import { migrate } from './migrate.ts';

/**
 * Brings the schema up to date as its owner and lets requests in.
 * @returns the names of the migrations that were run
 * @throws OtherSchema, RequestsOwnTables
 */
export const prepareDatabase = async (opened: OpenDatabase, migrations: string): Promise<string[]> => {
  const ran = await opened.asOwner((owner) => migrate(owner, migrations));
  await admitRequests(opened);
  return ran;
};
