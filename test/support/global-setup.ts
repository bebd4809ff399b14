import { prepareArchive } from './archive.ts';

/** Before the first suite: the prepared database, so that each suite opens its own in half a second. */
const prepare = async (): Promise<void> => {
  if (!process.env.TEST_DATABASE_URL) process.env.TEST_ARCHIVE = await prepareArchive();
};
export default prepare;
