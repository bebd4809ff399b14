import { globSync, readFileSync } from 'node:fs';
import { distancesTo, importersIn } from '../support/module-graph.ts';

/** The server's tests that open a database of their own; the others say the same whatever database there is. */
export const testsOnDatabase = (): readonly string[] => {
  const paths = globSync('{functions,shared,test}/**/*.ts').map((path) => path.replaceAll('\\', '/'));
  const importers = importersIn(new Map(paths.map((path) => [path, readFileSync(path, 'utf8')])));
  const reaching = distancesTo(['test/support/database/database.ts'], importers);
  return paths.filter((path) => /^test\/functions\/.*\.test\.ts$/.test(path) && reaching.has(path));
};
