import { unpackBrowser } from './browser.ts';
import { prepareArchive } from './database/archive.ts';
import { prepareTemplate } from './database/server-template.ts';

/** Before the first suite: a browser, and the prepared database that each test begins from. */
const prepare = async (): Promise<void> => {
  await unpackBrowser();
  const url = process.env.TEST_DATABASE_URL;
  if (url) await prepareTemplate(url);
  else process.env.TEST_ARCHIVE = await prepareArchive();
};
export default prepare;
