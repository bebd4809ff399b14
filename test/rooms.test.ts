import { globSync } from 'node:fs';
import { basename, dirname } from 'node:path';

/** A series that only grows; and pictures are one idea, however many they are. */
const series = ['functions/database/migrations'];
const isCounted = (path: string): boolean => basename(path).includes('.') && !/\.(png|svg)$/.test(path);

test('no folder holds more than 25 files: that would be two ideas', () => {
  const counts = new Map<string, number>();
  for (const path of globSync('{addin,functions,manifest,shared,test}/**/*').filter(isCounted))
    counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
  const full = [...counts].filter(([folder, count]) => count > 25 && !series.includes(folder));
  expect(full).toEqual([]);
});
