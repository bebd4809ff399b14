// `npm run packages`: whether the licence of every package fits, and whether the registry knows of advisories of level high or
// above on what production brings along. A registry that does not answer is said in words and holds nothing up.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readAdvisories } from './runner/advisories.ts';
import { unfitLicences } from './runner/licences.ts';

const unfit = unfitLicences(readFileSync('package-lock.json', 'utf8'));
for (const one of unfit) console.error(`This licence does not fit: ${one}`);
if (unfit.length === 0) console.log('The licences of all packages fit.');

const options = ['audit', '--omit=dev', '--json', '--fetch-retries=1', '--fetch-timeout=20000'];
const npm = process.env.npm_execpath;
const { stdout } = npm
  ? spawnSync(process.execPath, [npm, ...options], { encoding: 'utf8' })
  : spawnSync('npm', options, { encoding: 'utf8', shell: true });
const advisories = readAdvisories(stdout, 'high');
if (!advisories.answered)
  console.log(`The registry gave no advisories (${advisories.why}), so that they were not checked this time.`);
else {
  for (const one of advisories.serious) console.error(`There is an advisory on ${one}.`);
  for (const one of advisories.others) console.log(`There is a lesser advisory on ${one}.`);
  if (advisories.serious.length === 0) console.log('No package of production has an advisory of level high or above.');
}
process.exitCode = unfit.length > 0 || (advisories.answered && advisories.serious.length > 0) ? 1 : 0;
