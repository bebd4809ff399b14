import { existsSync } from 'node:fs';
import { openDatabase } from './database/connect.ts';
import { databasePassword } from './database/entra-password.ts';
import { verifyLog } from './database/verify-log.ts';
import { readDatabaseSettings } from './settings.ts';

// `npm run verify-log`: DATABASE_URL or DATA_DIR say where the desk's data is. Ends with 1 when an entry was altered, with
// 2 when the log could not be read.
const verify = async (): Promise<number> => {
  const settings = readDatabaseSettings({ DATA_DIR: '.data/stage', NODE_ENV: 'local', ...process.env });
  if (settings.kind === 'embedded' && !existsSync(settings.folder)) {
    process.stderr.write(
      `Nothing is kept in ${settings.folder}. DATA_DIR or DATABASE_URL say where the desk's data is.\n`,
    );
    return 2;
  }
  const { db, close } = await openDatabase(settings, { password: databasePassword });
  try {
    const { entries, chains, firstBreak } = await verifyLog(db);
    if (!firstBreak) {
      process.stdout.write(`Unaltered: ${entries} entries in ${chains} chains.\n`);
      return 0;
    }
    const { tenantId, subjectId, sequence, what } = firstBreak;
    process.stdout.write(`Broken: entry ${sequence} of ${subjectId} (municipality ${tenantId}) is ${what}.\n`);
    return 1;
  } finally {
    await close();
  }
};

process.exitCode = await verify().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  return 2;
});
