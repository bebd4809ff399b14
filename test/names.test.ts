import { globSync } from 'node:fs';
import { basename, extname } from 'node:path';

/** Named for what they serve: words for what says them, routes for what is asked. */
const servants = /\/(?:texts|routes)\//;
/** Each subject has them beside the frame's own, which says what is asked of it. */
const ofEachSubject = ['messages', 'subject', 'use-cases'];
/** What the frame asks of a subject lies at the same place in both. */
const frameOrSubject = /^(functions|addin|shared)\/(?:cases|breaches|reviews|questions|policies)\//;

const ours = globSync('{addin,functions,shared}/**/*.{ts,tsx}').map((path) => path.replaceAll('\\', '/'));

/** Production files of one room that a search by name finds together. Upper and lower case are one to it. */
const repeated = (paths: readonly string[]): string[] => {
  const places = new Map<string, Set<string>>();
  for (const path of paths) {
    const name = basename(path, extname(path)).toLowerCase();
    if (servants.test(path) || ofEachSubject.includes(name)) continue;
    const key = `${path.split('/')[0]} ${name}`;
    places.set(key, (places.get(key) ?? new Set()).add(path.replace(frameOrSubject, '$1/*/')));
  }
  return [...places.values()].filter((found) => found.size > 1).map((found) => [...found].join(' = '));
};

test('a file is found by its name alone', () => expect(repeated(ours)).toEqual([]));

test.each([
  ['in another folder', 'functions/outbox/take.ts'],
  ['of a subject, elsewhere than the frame has its own', 'functions/breaches/decide/take.ts'],
  ['with a capital letter', 'addin/outlook/Me.tsx'],
])('a second file of one name is found: %s', (_where, planted) =>
  expect(repeated([...ours, planted]).join()).toContain(planted.replace(frameOrSubject, '$1/*/')),
);
