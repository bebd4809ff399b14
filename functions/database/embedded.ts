import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { EmbeddedWire } from './embedded-wire.ts';
import { lockFolder } from './folder-lock.ts';

export type Embedded = { readonly wire: () => Duplex; readonly close: () => Promise<void> };

/** `archive`: a prepared data folder (`.tar`) to begin from, because creating one takes seconds. */
export const openEmbedded = async (folder: string, archive?: string): Promise<Embedded> => {
  const unlock = lockFolder(folder);
  try {
    const { PGlite } = await import('@electric-sql/pglite');
    const dataDir = join(folder, 'postgres');
    const fresh = !existsSync(join(dataDir, 'PG_VERSION'));
    const prepared = fresh && archive && existsSync(archive) ? { loadDataDir: new Blob([readFileSync(archive)]) } : {};
    const database = await PGlite.create({ dataDir, ...prepared });
    return {
      wire: () => new EmbeddedWire(database),
      close: async () => {
        await database.close();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
};
