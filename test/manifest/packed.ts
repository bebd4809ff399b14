import { strFromU8, unzipSync } from 'fflate';
import { makeAppPackage } from '../../manifest/app-package.ts';
import type { Json } from '../../manifest/fill.ts';
import { trialValues } from '../../manifest/trial-values.ts';
import type { Values } from '../../manifest/values.ts';

const manifestFolder = 'manifest';
export const version = '1.2.3';

/** The package as an administrator gets it, opened again. */
export const packed = (changed: Partial<Values> = {}) => {
  const { zip, macManifest } = makeAppPackage(manifestFolder, { ...trialValues, ...changed }, version);
  const files = unzipSync(zip);
  const json = (name: string): Json => JSON.parse(strFromU8(files[name] ?? new Uint8Array()));
  return { zip, macManifest, files, json, manifest: json('manifest.json'), english: json('languages/en.json') };
};

type Found = { readonly path: string; readonly key: string; readonly value: Json };

/** Every member of a document with its path as the localisation file writes it: `staticTabs[0].name`. */
export const membersOf = (json: Json, path = ''): Found[] => {
  if (Array.isArray(json)) return json.flatMap((item, i) => membersOf(item, `${path}[${i}]`));
  if (json === null || typeof json !== 'object') return [];
  return Object.entries(json).flatMap(([key, value]) => {
    const here = path ? `${path}.${key}` : key;
    return [{ path: here, key, value }, ...membersOf(value, here)];
  });
};

/** The texts under members of this name, at any depth. */
export const textsNamed = (json: Json, ...keys: string[]): string[] =>
  membersOf(json).flatMap(({ key, value }) => (keys.includes(key) && typeof value === 'string' ? [value] : []));
