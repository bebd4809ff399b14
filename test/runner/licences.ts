import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** Licences under which a package may come along: what they ask for is their notice, and for MPL their own files' source. */
const fitting = [
  ...['MIT', 'MIT-0', 'ISC', 'Apache-2.0', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'MPL-2.0'],
  ...['Unlicense', 'CC0-1.0', 'Python-2.0', 'PSF-2.0', 'OFL-1.1'],
  // For data and texts, not for code.
  ...['CC-BY-3.0', 'CC-BY-4.0'],
];

// npm's old form of more than one licence is a list of `{ type, url }`.
const stated = z.object({
  license: z.string().optional(),
  licenses: z.array(z.object({ type: z.string() })).optional(),
});
const lock = z.object({ packages: z.record(z.string(), stated) });

/** Whether an SPDX expression lets the package come along: one of what OR joins, all of it where AND joins any. */
export const isFitting = (expression: string): boolean => {
  const licences = expression.split(/ AND | OR |[()]/).filter((part) => part !== '');
  const fits = (licence: string): boolean => fitting.includes(licence);
  return licences.length > 0 && (/ AND /.test(expression) ? licences.every(fits) : licences.some(fits));
};

/** What the text of a licence calls itself, in the file of a package that does not name it (png-js). */
const licenceInFile = (path: string): string | undefined => {
  const file = `${path}/LICENSE`;
  return existsSync(file) && /^\s*(?:The )?MIT License\b/i.test(readFileSync(file, 'utf8')) ? 'MIT' : undefined;
};

/**
 * The packages of a package-lock.json whose licence does not fit or is not known, as `path (licence)`. The lock names the
 * licence; where it does not, the package says it itself, or the file it brings. One that is neither installed here nor named is for another system.
 */
export const unfitLicences = (text: string): string[] =>
  Object.entries(lock.parse(JSON.parse(text)).packages).flatMap(([path, named]) => {
    if (path === '') return [];
    const description = `${path}/package.json`;
    const own = named.license === undefined && existsSync(description);
    const { license, licenses } = own ? stated.parse(JSON.parse(readFileSync(description, 'utf8'))) : named;
    const licence =
      license ?? licenses?.map(({ type }) => type).join(' OR ') ?? (own ? licenceInFile(path) : undefined);
    if (licence === undefined) return own ? [`${path} (no licence)`] : [];
    return isFitting(licence) ? [] : [`${path} (${licence})`];
  });
