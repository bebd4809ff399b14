import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chooseSteps } from './runner/steps.ts';

const readmes = globSync('{README.md,{addin,functions,manifest,shared,test}/**/README.md}');
const documents = [...readmes, 'CONTRIBUTING.md', ...globSync('manifest/**/!(README).md')];
const textOf = (document: string): string => readFileSync(document, 'utf8');

/** A path is read from the project's folder, from that of the document or of a parent, or from the one a passage is about. */
const basesOf = (document: string): string[] => {
  const own = dirname(document);
  return own === '.'
    ? ['', 'functions', 'addin', 'test', 'test/stage', 'functions/database/migrations']
    : [...basesOf(own), own];
};
const isThere = (document: string, path: string): boolean =>
  basesOf(document).some((base) => existsSync(join(base, path)));

/** Patterns and what a build makes are no files of the tree; `SUBJECT` stands for the folder of a subject. */
const isNoFile = (name: string): boolean => /^dist\/|^\/|SUBJECT|[*{]|^Office\.js$/.test(name);

const matches = (text: string, shape: RegExp): string[] => [...text.matchAll(shape)].map(([, name = '']) => name);

const named = (document: string): string[] => {
  const text = textOf(document);
  const inBackticks = matches(text, /`((?:\.\.\/)*[\w.-]+(?:\/[\w.-]+)*\/?)`/g).filter((name) => name.includes('/'));
  const inPictures = matches(text, /```text\n([\s\S]*?)```/g).flatMap((picture) =>
    matches(picture, /([\w-]+(?:\/[\w.-]+)+)/g),
  );
  const files = matches(
    text,
    /(?<![\w/.*:-])((?:\.\.\/)*[\w-]+(?:[/.][\w-]+)*\.(?:ts|tsx|js|md|json|sql|bicep|xml))\b/g,
  );
  const links = matches(text, /\]\((?!https?:)([^)#\s]+)/g);
  return [...inBackticks, ...inPictures, ...files, ...links].filter((name) => !isNoFile(name));
};

test.each(documents)('every file and folder that %s names is there', (document) => {
  expect(named(document).filter((path) => !isThere(document, path))).toEqual([]);
});

test.each(documents)('every command that %s names is one', (document) => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(matches(textOf(document), /npm run ([\w:-]+)/g).filter((name) => !(name in scripts))).toEqual([]);
});

test.each(documents)('every step that %s names is one', (document) => {
  const steps = matches(textOf(document), /npm test -- ([a-z ]+)/g).flatMap((names) => names.trim().split(' '));
  expect(chooseSteps(steps)).not.toHaveProperty('refused');
});

test.each(documents)('%s names no path of a machine', (document) => {
  expect(textOf(document)).not.toMatch(/(?<![\w.])\/(?:home|Users|root|work|tmp|var)\/|[A-Z]:\\/);
});

/** Rows of tables and code stay on one line, whatever they hold. */
const isWrapped = (line: string): boolean => line.length <= 130 || /^(\||npm |!\[)/.test(line);

test.each(readmes)('%s is read in a minute: 40 lines, wrapped', (readme) => {
  const lines = textOf(readme).trimEnd().split('\n');
  expect([lines.length > 40, lines.filter((line) => !isWrapped(line))]).toEqual([false, []]);
});

test.each(documents)('no sentence of %s goes on with a line that Markdown reads as a list', (document) => {
  const lines = textOf(document).split('\n');
  const isInside = (line: string, at: number) => /^\s+[-+*] /.test(line) && /[^.:]$/.test(lines[at - 1] ?? '');
  expect(lines.filter(isInside)).toEqual([]);
});

test.each(documents)('every command in %s is whole on its line', (document) => {
  const words = textOf(document).replaceAll(/^\s*```[\s\S]*?^\s*```$/gm, '');
  expect(words.split('\n').filter((line) => line.split('`').length % 2 === 0)).toEqual([]);
});

test('what a newcomer needs is named', () => expect(named('CONTRIBUTING.md').length).toBeGreaterThan(40));
