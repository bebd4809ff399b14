import { z } from 'zod';
import type { Found } from '../break.ts';
import { alteredOutside, type Entry, lastSeal } from '../entry.ts';
import { type Digests, sealOf } from '../sealed-columns.ts';
import { parsed } from './readable.ts';

const columns = z.record(z.string(), z.record(z.string(), z.string()));

export type KeptSeal = { readonly seal: string; readonly columns: string | null };

/**
 * Compares the rows with the newest seal in the log.
 * @returns breaks, and whether the log holds a seal at all: what was written before there were seals proves no row
 */
export const breaksOfSeal = (
  entries: readonly Entry[],
  kept: KeptSeal | undefined,
  now: Digests,
): { readonly breaks: Found[]; readonly sealed: boolean } => {
  const before = alteredOutside(entries).flatMap(({ sequence, columns: names }) =>
    names.map((name) => ({ ...placeOf(name), sequence, what: 'altered' as const })),
  );
  const last = lastSeal(entries);
  if (!last) {
    const added: Found[] = kept ? [{ table: 'log_seals', column: null, sequence: null, what: 'added' }] : [];
    return { breaks: [...before, ...added], sealed: false };
  }
  const { sequence } = last;
  if (!kept)
    return { breaks: [...before, { table: 'log_seals', column: null, sequence, what: 'missing' }], sealed: true };
  const written = partsOf(kept);
  const parts = written ?? new Map<string, string>();
  // A column that a later version has added is in no older seal.
  const known = new Map([...now].filter(([name]) => parts.has(name) || !parts.has(`${name.split('.')[0]}.*`)));
  const differing = namesIn(parts, known).filter((name) => parts.get(name) !== known.get(name)?.slice(0, 8));
  const places = withoutColumnsOfOtherRows(differing).map(placeOf);
  const whole = sealOf(known) === last.seal;
  const breaks: Found[] = [
    ...before,
    ...(kept.seal === last.seal ? [] : [{ table: 'log_seals', column: 'seal', sequence, what: 'altered' as const }]),
    ...(whole ? [] : places.map((place) => ({ ...place, sequence, what: 'altered' as const }))),
    // Of a subject without rows nothing is written, and that is readable too.
    ...(!written || whole === places.length > 0
      ? [{ table: 'log_seals', column: 'columns', sequence, what: 'altered' as const }]
      : []),
  ];
  return { breaks, sealed: true };
};

/** @returns undefined where the seal's columns are nothing that the desk writes */
const partsOf = (kept: KeptSeal): ReadonlyMap<string, string> | undefined => {
  const read = columns.safeParse(parsed(kept.columns));
  if (!read.success) return undefined;
  return new Map(
    Object.entries(read.data).flatMap(([table, ones]) =>
      Object.entries(ones).map(([column, digest]) => [`${table}.${column}`, digest]),
    ),
  );
};

const namesIn = (...maps: readonly ReadonlyMap<string, string>[]): string[] =>
  [...new Set(maps.flatMap((one) => [...one.keys()]))].sort();

// Where other rows are there than before, every column of the table differs, and none of them says more.
const withoutColumnsOfOtherRows = (names: readonly string[]): string[] =>
  names.filter((name) => name.endsWith('.*') || !names.includes(`${name.split('.')[0]}.*`));

const placeOf = (name: string): Pick<Found, 'table' | 'column'> => {
  const [table = '', column = null] = name.split('.');
  return { table, column };
};
