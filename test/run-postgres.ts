// `npm run test:postgres`: the server's tests that open a database, against a real PostgreSQL, where locks and contention
// show. What is given after `--` goes to jest in their place: `npm run test:postgres -- test/functions/outbox -t 'once'`.
import { testsOnDatabase } from './runner/on-database.ts';
import { runSteps } from './runner/run-steps.ts';
import { serverSuite } from './runner/steps.ts';
import { throwAwayPostgres } from './runner/throw-away-postgres.ts';

const given = process.argv.slice(2);
const only = given.length > 0 ? given : ['--runTestsByPath', ...testsOnDatabase()];
const own = process.env.DATABASE_URL ? undefined : await throwAwayPostgres();
const url = process.env.DATABASE_URL ?? own?.url;
if (url === undefined) {
  console.error('No PostgreSQL found: install the server (Debian: postgresql), or name one in DATABASE_URL.');
  process.exitCode = 1;
} else {
  process.exitCode = (await runSteps([serverSuite({ TEST_DATABASE_URL: url }, 'postgres', only)])) ? 0 : 1;
  await own?.stop();
}
