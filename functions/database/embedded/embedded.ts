import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { brotliDecompressSync } from 'node:zlib';
import type { PGlite } from '@electric-sql/pglite';
import { EmbeddedSession, type Identity } from './embedded-session.ts';
import { EmbeddedWire } from './embedded-wire.ts';
import { lockFolder } from './folder-lock.ts';

export type Embedded = { readonly wire: (as: Identity) => Duplex; readonly close: () => Promise<void> };

/** Thrown when what lies in the data folder is no database that can be opened; nothing in it was changed by us. */
export class UnreadableData extends Error {
  constructor(folder: string, options?: ErrorOptions) {
    super(`the data in ${folder} cannot be read: they are damaged, or of another version of the database`, options);
  }
}

/**
 * `archive`: a prepared data folder (`.tar`, `.tar.br`) to begin from, because creating one takes seconds.
 * @throws UnreadableData
 */
export const openEmbedded = async (folder: string, archive?: string): Promise<Embedded> => {
  const unlock = lockFolder(folder);
  try {
    const database = await openIn(folder, archive);
    const session = new EmbeddedSession(database);
    return {
      wire: (as) => new EmbeddedWire(session, as),
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

const openIn = async (folder: string, archive: string | undefined): Promise<PGlite> => {
  const dataDir = join(folder, 'postgres');
  // Exists while the database is being created: after a start that was killed meanwhile there is no data to lose.
  const making = join(folder, 'postgres.making');
  if (existsSync(making)) rmSync(dataDir, { recursive: true, force: true });
  const { PGlite } = await import('@electric-sql/pglite');
  if (existsSync(dataDir) && readdirSync(dataDir).length > 0) {
    // Without this file PGlite would make a new database in place of the one that lies there.
    if (!existsSync(join(dataDir, 'PG_VERSION'))) throw new UnreadableData(folder);
    return await PGlite.create({ dataDir }).catch((cause: unknown) => {
      throw new UnreadableData(folder, { cause });
    });
  }
  writeFileSync(making, '');
  const prepared = archive && existsSync(archive) ? { loadDataDir: readArchive(archive) } : {};
  const database = await PGlite.create({ dataDir, ...prepared });
  rmSync(making);
  return database;
};

const readArchive = (archive: string): Blob => {
  const bytes = readFileSync(archive);
  return new Blob([archive.endsWith('.br') ? brotliDecompressSync(bytes) : bytes]);
};
