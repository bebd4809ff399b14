import { posix } from 'node:path';

/** The code of modules, by their path in the project. */
export type Sources = ReadonlyMap<string, string>;

export const imports =
  /^(?:import|export)\s+(?:[^;'"]*?\sfrom\s+)?['"]([^'"]+)['"]|\b(?:import|require)\(\s*['"`]([^'"`]+)['"`]/gm;
// Types are gone when the code runs: they call nothing.
const called = new RegExp(imports.source.replace('export)\\s+', 'export)\\s+(?!type\\b)'), imports.flags);

/** The modules of the project that one imports, at its head or later; `by` leaves out those it takes only types from. */
export const importedBy = (path: string, code: string, by: RegExp = called): string[] =>
  [...code.matchAll(by)].flatMap(([, atHead, later]) => {
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

/**
 * The ways by which rooms of modules lead back into themselves, types included, each as the rooms passed: none where
 * imports go one way.
 * @param roomOf the room of a module; undefined for one that does not count
 */
export const circles = (sources: Sources, roomOf: (path: string) => string | undefined): string[] => {
  const arrows = new Map<string, Set<string>>();
  for (const [path, code] of sources) {
    const from = roomOf(path);
    for (const named of from ? importedBy(path, code, imports) : []) {
      const to = roomOf(named);
      if (from && to && to !== from) arrows.set(from, (arrows.get(from) ?? new Set()).add(to));
    }
  }
  return [...arrows.keys()].flatMap((start) => {
    const open: string[][] = [...(arrows.get(start) ?? [])].map((room) => [start, room]);
    const seen = new Set<string>();
    for (let way = open.pop(); way; way = open.pop()) {
      const at = way.at(-1) ?? start;
      if (at === start) return [way.join(' > ')];
      if (seen.has(at)) continue;
      seen.add(at);
      open.push(...[...(arrows.get(at) ?? [])].map((next) => [...(way ?? []), next]));
    }
    return [];
  });
};

/** The folders of subjects: those that a table of subjects imports. */
export const subjectFolders = (sources: Sources, registry: string): readonly string[] =>
  importedBy(registry, sources.get(registry) ?? '')
    .map((path) => `${posix.dirname(path)}/`)
    .filter((folder) => folder !== `${posix.dirname(registry)}/`);
