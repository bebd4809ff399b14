import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { PGlite } from '@electric-sql/pglite';
import { emptyDatabaseIn } from '#test/stage/database/empty-database.ts';

const folder = mkdtempSync(join(tmpdir(), 'gdpr-desk-empty-'));
try {
  const database = await PGlite.create({ dataDir: join(folder, 'postgres') });
  await database.exec('checkpoint');
  const dump = Buffer.from(await (await database.dumpDataDir('none')).arrayBuffer());
  await database.close();
  // A window as wide as can be: the cluster holds the same tables three times over.
  const params = { [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: dump.length };
  writeFileSync(emptyDatabaseIn(process.cwd()), brotliCompressSync(dump, { params }));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
