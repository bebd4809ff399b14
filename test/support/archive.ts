import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { openDatabase } from '#functions/database/connect.ts';
import { migrate } from '#functions/database/migrate.ts';

const migrations = join(process.cwd(), 'functions/database/migrations');

const digest = (): string => {
  const hash = createHash('sha256').update(readFileSync('node_modules/@electric-sql/pglite/package.json'));
  for (const name of readdirSync(migrations).sort()) hash.update(name).update(readFileSync(join(migrations, name)));
  return hash.digest('hex').slice(0, 16);
};

/**
 * A migrated, empty embedded database as one file. Creating one takes seconds, loading it half a second; it is made once
 * and again when a migration or the database's version changes.
 */
export const prepareArchive = async (): Promise<string> => {
  const file = join(process.cwd(), 'dist/embedded', `${digest()}.tar`);
  if (existsSync(file)) return file;
  const folder = mkdtempSync(join(tmpdir(), 'gdpr-desk-archive-'));
  try {
    const { db, close } = await openDatabase({ kind: 'embedded', folder });
    await migrate(db, migrations);
    await close();
    const database = await PGlite.create({ dataDir: join(folder, 'postgres') });
    const dump = await database.dumpDataDir('none');
    await database.close();
    mkdirSync(dirname(file), { recursive: true });
    const half = `${file}.${process.pid}`;
    writeFileSync(half, Buffer.from(await dump.arrayBuffer()));
    renameSync(half, file); // never half a file, also when two start at once
    return file;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
