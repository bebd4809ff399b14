import { prepareArchive } from './archive.ts';
import { unpackBrowser } from './browser.ts';

/** Before the first suite: a browser, and the prepared database, so that each suite opens its own in half a second. */
const prepare = async (): Promise<void> => {
  await unpackBrowser();
  if (!process.env.TEST_DATABASE_URL) process.env.TEST_ARCHIVE = await prepareArchive();
};
export default prepare;
