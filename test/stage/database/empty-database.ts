import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Where the prepared empty database lies that belongs to the installed PGlite: making one takes a first start many times
 * as long as opening this. `node test/support/database/write-empty-database.ts` writes it when PGlite is a newer one.
 * @param root the project's folder
 */
export const emptyDatabaseIn = (root: string): string =>
  join(root, 'test/stage/database', `empty-${versionIn(root)}.tar.br`);

/** The same, or undefined where it was not written yet: the database is then made as it always was. */
export const preparedDatabaseIn = (root: string): string | undefined => {
  const file = emptyDatabaseIn(root);
  return existsSync(file) ? file : undefined;
};

const versionIn = (root: string): string =>
  String(JSON.parse(readFileSync(join(root, 'node_modules/@electric-sql/pglite/package.json'), 'utf8')).version);
