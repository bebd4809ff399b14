import { globSync, readFileSync } from 'node:fs';

const verbsIn = (pattern: RegExp, files: readonly string[]): Set<string> =>
  new Set(files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, verb = '']) => verb)));

// A card's verbs are what its buttons do; the log of a review, a task, an article or a policy is no case's.
const ofNoCase = ['reviews', 'tasks', 'guidance', 'policies'].map((part) => `functions/${part}/**/*.ts`);
const files = globSync('functions/**/*.ts', { exclude: ofNoCase }).filter(
  (file) => !readFileSync(file, 'utf8').includes('Action.Execute'),
);
const written = verbsIn(/\bverb: '([\w-]+)'/g, files);
const known = verbsIn(/\bentry\(\s*'([\w-]+)'/g, [
  'addin/cases/timeline/case-entries.ts',
  'addin/breaches/timeline/log-entry.ts',
  'addin/questions/timeline/question-entries.ts',
]);

test('the desk writes verbs into the log', () => expect(written.size).toBeGreaterThan(20));

test('what is left out writes into no log of a case', () => {
  expect(verbsIn(/\bsubject: '(case)'/g, globSync(ofNoCase))).toEqual(new Set());
});

test('every verb that the desk writes into the log has a line in the timeline', () => {
  expect([...written].filter((verb) => !known.has(verb))).toEqual([]);
});
