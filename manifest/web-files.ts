import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Puts beside the built web app what its host needs: the icons that Outlook fetches by address, and the rules for
 * Static Web Apps (headers, who may frame the pages). Answers false if the web app has not been built.
 */
export const addWebFiles = (manifestFolder: string, webFolder: string): boolean => {
  if (!existsSync(join(webFolder, 'index.html'))) return false;
  const icons = readdirSync(join(manifestFolder, 'icons')).filter((name) => /\.(png|svg)$/.test(name));
  mkdirSync(join(webFolder, 'icons'), { recursive: true });
  for (const name of icons) copyFileSync(join(manifestFolder, 'icons', name), join(webFolder, 'icons', name));
  copyFileSync(join(manifestFolder, 'azure', 'staticwebapp.config.json'), join(webFolder, 'staticwebapp.config.json'));
  return true;
};
