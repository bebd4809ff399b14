import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';

/** Series that only grow; and pictures are one idea, however many they are. */
const series = ['functions/database/migrations', 'functions/guidance/articles'];
const isCounted = (path: string): boolean => basename(path).includes('.') && !/\.(png|svg)$/.test(path);

test('no folder holds more than 25 files: that would be two ideas', () => {
  const counts = new Map<string, number>();
  for (const path of globSync('{addin,functions,manifest,shared,test}/**/*').filter(isCounted))
    counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
  const full = [...counts].filter(([folder, count]) => count > 25 && !series.includes(folder));
  expect(full).toEqual([]);
});

/** Written by a command, and read by no one. */
const written = ['functions/database/tables.ts', 'functions/log/guards/guards.ts'];
const isLong = (code: string): boolean => code.trimEnd().split('\n').length > 300;

test('no file of code has more than 300 lines: that would be two ideas', () => {
  const long = globSync('{addin,functions,manifest,shared,test}/**/*.{ts,tsx}').filter((path) =>
    isLong(readFileSync(path, 'utf8')),
  );
  expect(long.map((path) => path.replaceAll('\\', '/')).filter((path) => !written.includes(path))).toEqual([]);
});

test('a line more is found', () =>
  expect([300, 301].map((lines) => isLong('x\n'.repeat(lines)))).toEqual([false, true]));
