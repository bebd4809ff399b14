import { posix } from 'node:path';

/** The code of modules, by their path in the project. */
export type Sources = ReadonlyMap<string, string>;

// Types are gone when the code runs: they call nothing.
const imports =
  /^(?:import|export)\s+(?!type\b)(?:[^;'"]*?\sfrom\s+)?['"]([^'"]+)['"]|\b(?:import|require)\(\s*['"`]([^'"`]+)['"`]/gm;

/** The modules of the project that one imports, at its head or later. */
const importedBy = (path: string, code: string): string[] =>
  [...code.matchAll(imports)].flatMap(([, atHead, later]) => {
    const named = atHead ?? later ?? '';
    if (named.startsWith('#')) return [named.slice(1)];
    return named.startsWith('.') ? [posix.join(posix.dirname(path), named)] : [];
  });

/**
 * The ways by which modules reach others through what they import, each as the modules passed.
 * @param past where a way ends that is allowed
 */
export const waysTo = (
  sources: Sources,
  { from, to, past }: { readonly from: readonly string[]; readonly to: ReadonlySet<string>; readonly past: string },
): string[] =>
  from.flatMap((start) => {
    const seen = new Set([start]);
    const open: string[][] = [[start]];
    for (let way = open.pop(); way; way = open.pop()) {
      const at = way.at(-1) ?? start;
      if (to.has(at)) return [way.join(' > ')];
      for (const next of importedBy(at, sources.get(at) ?? '')) {
        if (next === past || seen.has(next)) continue;
        seen.add(next);
        open.push([...way, next]);
      }
    }
    return [];
  });

/** For each module of the project, those that import it. */
export const importersIn = (sources: Sources): ReadonlyMap<string, readonly string[]> => {
  const importers = new Map<string, string[]>();
  for (const [path, code] of sources)
    for (const imported of importedBy(path, code)) {
      const known = importers.get(imported);
      if (known) known.push(path);
      else importers.set(imported, [path]);
    }
  return importers;
};

/** How many imports lie between each module and the nearest of some others; modules that reach none are left out. */
export const distancesTo = (
  targets: readonly string[],
  importers: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, number> => {
  const distances = new Map(targets.map((target) => [target, 0]));
  // A map is walked in the order its keys came in, those that come meanwhile included: nearest first.
  for (const [path, distance] of distances)
    for (const importer of importers.get(path) ?? [])
      if (!distances.has(importer)) distances.set(importer, distance + 1);
  return distances;
};
