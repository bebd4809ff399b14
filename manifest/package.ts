import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { makeAppPackage } from './app-package.ts';
import { bundleFunctions } from './bundle-functions.ts';
import { trialValues } from './trial-values.ts';
import { readValues } from './values.ts';
import { addWebFiles } from './web-files.ts';

const root = join(import.meta.dirname, '..');
const out = join(root, 'dist', 'package');
const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));

try {
  const values = readValues(process.env, process.argv.slice(2), trialValues);
  const { zip, macManifest } = makeAppPackage(import.meta.dirname, values, version);
  mkdirSync(out, { recursive: true });
  const zipFile = join(out, `gdpr-desk-${version}.zip`);
  const macFile = join(out, `gdpr-desk-outlook-mac-${version}.xml`);
  writeFileSync(zipFile, zip);
  writeFileSync(macFile, macManifest);
  await bundleFunctions(root, join(root, 'dist', 'functions'), version);
  const web = addWebFiles(import.meta.dirname, join(root, 'dist', 'addin'), values);
  console.log(nextSteps(relative(root, zipFile), relative(root, macFile), web, values === trialValues));
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
}

function nextSteps(zipFile: string, macFile: string, web: boolean, trial: boolean): string {
  const first = trial
    ? `Made ${zipFile} for the imaginary municipality: look into it, but Teams cannot install it. Give the values (manifest/README.md) for a real one.`
    : `Made ${zipFile}: upload it in Teams admin center under Manage apps, and ${macFile} in Microsoft 365 admin center under Integrated apps.`;
  const second = web
    ? 'Deploy dist/functions and dist/addin as manifest/azure/install.md says.'
    : 'dist/functions is ready for Azure; the web app is not built yet (npm run build), so run this again after that.';
  return `${first}\n${second}`;
}
