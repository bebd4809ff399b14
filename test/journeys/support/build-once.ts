import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { unpackBrowser } from '#test/support/browser.ts';
import { prepareArchive } from '#test/support/database/archive.ts';
import { newcomersEnvironment } from './newcomers-environment.ts';

// Laid out as a folder once, so that each start of the stage costs a copy.
const layOut = async (archive: string): Promise<string> => {
  const folder = archive.replace(/\.tar$/, '');
  if (existsSync(folder)) return folder;
  const half = `${folder}.${process.pid}`;
  mkdirSync(half, { recursive: true });
  const prepared = { loadDataDir: new Blob([readFileSync(archive)]) };
  const database = await PGlite.create({ dataDir: join(half, 'postgres'), ...prepared });
  await database.close();
  try {
    renameSync(half, folder); // never half a folder, also when two start at once
  } catch {
    rmSync(half, { recursive: true });
  }
  return folder;
};

/** Once for all journeys: the pages are built, a browser is unpacked, and a migrated database lies ready. */
export default async (): Promise<void> => {
  execFileSync(process.execPath, ['test/journeys/support/build-pages.ts'], { env: newcomersEnvironment() });
  await unpackBrowser();
  process.env.JOURNEY_DATABASE = await layOut(await prepareArchive());
};
