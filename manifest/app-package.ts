import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { z } from 'zod';
import { fillJson, fillXml } from './fill.ts';
import type { Values } from './values.ts';

/** What the manifest says about other files of the package. Its own shape is the schema's business. */
const partsOf = z.object({
  localizationInfo: z.object({ additionalLanguages: z.array(z.object({ file: z.string() })) }),
  icons: z.record(z.string(), z.string()),
  activities: z.object({ activityIcons: z.array(z.object({ iconFile: z.string() })) }),
});

export type AppPackage = { zip: Uint8Array; macManifest: string };

/**
 * Makes the package that Teams admin center takes, and the second manifest for Outlook on Mac and phones.
 * The same folder, values and version give the same bytes: the order and the times in the archive are fixed.
 */
export const makeAppPackage = (folder: string, values: Values, version: string): AppPackage => {
  const all = { ...values, VERSION: version };
  const manifest = fillJson(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')), all);
  const { localizationInfo, icons, activities } = partsOf.parse(manifest);
  const others = [
    ...localizationInfo.additionalLanguages.map(({ file }) => file),
    ...Object.values(icons),
    ...activities.activityIcons.map(({ iconFile }) => iconFile),
  ];
  const files = new Map<string, Uint8Array>([['manifest.json', strToU8(`${JSON.stringify(manifest, null, 2)}\n`)]]);
  for (const name of others) files.set(name, readFileSync(join(folder, name)));
  return {
    zip: archive(files),
    macManifest: fillXml(readFileSync(join(folder, 'outlook-mac.xml'), 'utf8'), all),
  };
};

/** A zip file states local times without a zone, so that a local date is the one that is the same everywhere. */
const fixedTime = new Date(2026, 0, 1);

const archive = (files: ReadonlyMap<string, Uint8Array>): Uint8Array =>
  zipSync(Object.fromEntries([...files].toSorted(([a], [b]) => (a < b ? -1 : 1))), { level: 9, mtime: fixedTime });
