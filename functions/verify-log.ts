import { existsSync } from 'node:fs';
import { openDatabase } from './database/connect.ts';
import { databasePassword } from './database/entra-password.ts';
import { readLogSettings } from './environment.ts';
import { openAnchors } from './log/anchors/open-anchors.ts';
import { breakLine, resultLines } from './log/result-lines.ts';
import { asReader } from './log/verify/as-reader.ts';
import { verifyAll } from './log/verify/verify-all.ts';

// `npm run verify-log`: DATABASE_URL or DATA_DIR say where the desk's data is, ANCHORS_URL where its anchors are (else
// DATA_DIR/anchors). `--json` prints an array of the breaks. Ends with 0 when all is whole, 1 when something was altered, 2
// when nothing was found altered, but the database or the anchors could not be read.
const verify = async (): Promise<number> => {
  const { database, anchors } = readLogSettings({ DATA_DIR: '.data/stage', NODE_ENV: 'local', ...process.env });
  if (database.kind === 'embedded' && !existsSync(database.folder)) {
    process.stderr.write(
      `Nothing is kept in ${database.folder}. DATA_DIR or DATABASE_URL say where the desk's data is.\n`,
    );
    return 2;
  }
  const opened = await openDatabase(database, { password: databasePassword });
  try {
    const verified = await asReader(opened, (as) => verifyAll(as, openAnchors(anchors)));
    const asJson = process.argv.includes('--json');
    const { breaks, held } = verified;
    const result = resultLines(verified);
    if (asJson && held === 'anchors-unreadable') process.stderr.write(`${result.join('\n')}\n`);
    process.stdout.write(
      `${asJson ? JSON.stringify(breaks, undefined, 1) : [...breaks.map(breakLine), ...result].join('\n')}\n`,
    );
    if (breaks.length > 0) return 1;
    return held === 'anchors-unreadable' ? 2 : 0;
  } finally {
    await opened.close();
  }
};

process.exitCode = await verify().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  return 2;
});
