import { globSync, readFileSync } from 'node:fs';
import { distancesTo, importersIn } from '../support/module-graph.ts';

/**
 * What says the same on a server as on the embedded database: input that is refused before any statement, who may call
 * which route, every odd value in every column and every column that is altered, what the bot says, and the single steps of
 * a review; its walks, its year and its faults stay.
 * `npm run test:postgres -- test/functions/reviews` runs all of those.
 */
const alike =
  /^test\/functions\/(?:http\/(?:hostile|fuzz|rights)|log\/every-(?:value|column)|bot\/|reviews\/(?!walk|year|every-membership|removals\/faults))/;

/** The server's tests that open a database of their own; the others say the same whatever database there is. */
export const testsOnDatabase = (): readonly string[] => {
  const paths = globSync('{functions,shared,test}/**/*.ts').map((path) => path.replaceAll('\\', '/'));
  const importers = importersIn(new Map(paths.map((path) => [path, readFileSync(path, 'utf8')])));
  const reaching = distancesTo(['test/support/database/database.ts'], importers);
  return paths.filter(
    (path) => /^test\/functions\/.*\.test\.ts$/.test(path) && !alike.test(path) && reaching.has(path),
  );
};
