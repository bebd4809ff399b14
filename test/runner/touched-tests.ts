import { posix } from 'node:path';
import { distancesTo, importersIn, type Sources } from '../support/module-graph.ts';

/** The test files to run, the nearest first, and how many more reach what was changed. */
export type Touched = { readonly run: readonly string[]; readonly left: number };

type Given = {
  readonly sources: Sources;
  readonly changed: readonly string[];
  /** How long a test file takes. Seconds. */
  readonly secondsOf: (test: string) => number;
  /** How long they may take together. Seconds. */
  readonly budget: number;
};

/**
 * The tests that a change touches: those that import it, by however many steps. Almost every test opens a whole desk, so
 * the nearest are taken until the time is spent: changed tests themselves, then those with the fewest imports between,
 * where a test that is named as what was changed, or lies in the same folder, is held to be nearer.
 */
export const touchedTests = ({ sources, changed, secondsOf, budget }: Given): Touched => {
  const importers = importersIn(sources);
  const ranks = new Map<string, number>();
  for (const file of changed)
    for (const [test, distance] of distancesTo(beginningsOf(file, sources), importers))
      if (isTest(test))
        ranks.set(test, Math.min(rank(test, file, distance), ranks.get(test) ?? Number.POSITIVE_INFINITY));
  const nearest = [...ranks].sort(([, a], [, b]) => a - b).map(([test]) => test);
  let spent = 0;
  const run = nearest.filter((test) => {
    const fits = spent + secondsOf(test) <= budget;
    if (fits) spent += secondsOf(test);
    return fits || changed.includes(test);
  });
  return { run, left: nearest.length - run.length };
};

const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path);

/** A module itself; of another file (SQL, JSON, HTML) the modules that name it or its folder. */
const beginningsOf = (file: string, sources: Sources): string[] => {
  if (sources.has(file)) return [file];
  const folder = posix.dirname(file);
  const names = [posix.basename(file), ...(folder.includes('/') ? [folder] : [])];
  return [...sources].filter(([, code]) => names.some((name) => code.includes(name))).map(([path]) => path);
};

const rank = (test: string, changed: string, distance: number): number => {
  if (test === changed) return Number.NEGATIVE_INFINITY;
  const words = wordsOf(changed);
  const isNamedForIt = wordsOf(test).some((word) => words.includes(word));
  // Tests of a folder's rooms often lie in the folder.
  const liesBeside = `test/${posix.dirname(changed)}/`.startsWith(`${posix.dirname(test)}/`);
  return distance - (isNamedForIt ? 2 : 0) - (liesBeside ? 1 : 0);
};

const wordsOf = (path: string): string[] =>
  posix
    .basename(path)
    .replace(/(\.test)?\.\w+$/, '')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split('-');
