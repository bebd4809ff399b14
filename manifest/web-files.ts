import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillJson } from './fill.ts';
import type { Values } from './values.ts';

/**
 * Puts beside the built web app what its host needs: the icons that Outlook fetches by address, and the rules for
 * Static Web Apps (headers, who may frame the pages, the one front door it answers through). Answers false if the web app has not been built.
 */
export const addWebFiles = (manifestFolder: string, webFolder: string, values: Values): boolean => {
  if (!existsSync(join(webFolder, 'index.html'))) return false;
  const icons = readdirSync(join(manifestFolder, 'icons')).filter((name) => /\.(png|svg)$/.test(name));
  mkdirSync(join(webFolder, 'icons'), { recursive: true });
  for (const name of icons) copyFileSync(join(manifestFolder, 'icons', name), join(webFolder, 'icons', name));
  const rules = JSON.parse(readFileSync(join(manifestFolder, 'azure', 'staticwebapp.config.json'), 'utf8'));
  writeFileSync(join(webFolder, 'staticwebapp.config.json'), JSON.stringify(fillJson(rules, values), null, 2));
  return true;
};
