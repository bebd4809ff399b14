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
import { prepareDatabase } from '#functions/database/prepare.ts';
import { preparedDatabaseIn } from '#test/stage/database/empty-database.ts';

const migrationsIn = (root: string): string => join(root, 'functions/database/migrations');

// What made it: the database's version, the migrations, and how they are run.
const digestIn = (root: string): string => {
  const migrations = migrationsIn(root);
  const made = [
    'node_modules/@electric-sql/pglite/package.json',
    'functions/database/migrate.ts',
    'functions/database/admit-requests.ts',
  ];
  const hash = createHash('sha256');
  for (const file of made) hash.update(readFileSync(join(root, file)));
  for (const name of readdirSync(migrations).sort()) hash.update(name).update(readFileSync(join(migrations, name)));
  return hash.digest('hex').slice(0, 16);
};

/**
 * A migrated, empty embedded database as one file, so that each test opens its own in half a second; it is made once and
 * again when a migration or the database's version changes.
 * @param root the project's folder
 */
export const prepareArchive = async (root = process.cwd()): Promise<string> => {
  const file = join(root, 'dist/embedded', `${digestIn(root)}.tar`);
  if (existsSync(file)) return file;
  const folder = mkdtempSync(join(tmpdir(), 'gdpr-desk-archive-'));
  try {
    const archive = preparedDatabaseIn(root);
    const opened = await openDatabase({ kind: 'embedded', folder }, archive ? { archive } : {});
    await prepareDatabase(opened, migrationsIn(root));
    await opened.close();
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
