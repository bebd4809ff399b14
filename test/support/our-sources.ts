import { globSync, readFileSync } from 'node:fs';
import type { Sources } from './module-graph.ts';

/** The code of the project's modules that match, by path; with planted ones added to it. */
export const sourcesOf = (pattern: string): ((planted?: Readonly<Record<string, string>>) => Sources) => {
  const ours = new Map(
    globSync(pattern).map((path) => [path.replaceAll('\\', '/'), readFileSync(path, 'utf8')] as const),
  );
  return (planted = {}) => new Map([...ours, ...Object.entries(planted)]);
};
