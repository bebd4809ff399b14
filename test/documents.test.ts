import { existsSync, readFileSync } from 'node:fs';
import { chooseSteps } from './runner/steps.ts';

const documents = ['README.md', 'CONTRIBUTING.md', 'test/README.md', 'test/stage/README.md'];
const textOf = (document: string): string => readFileSync(document, 'utf8');

// From the project's folder, or from the one that the document or the passage is about.
const bases = ['', 'functions/', 'addin/', 'test/', 'test/stage/'];
const isThere = (path: string): boolean => bases.some((base) => existsSync(base + path));

const named = (document: string): string[] => {
  const text = textOf(document);
  const inBackticks = [...text.matchAll(/`([\w.-]+(?:\/[\w.-]+)*\/?)`/g)].map(([, name = '']) => name);
  const inPictures = [...text.matchAll(/```text\n([\s\S]*?)```/g)].flatMap(([, picture = '']) =>
    [...picture.matchAll(/[\w-]+(?:\/[\w.-]+)+/g)].map(([name]) => name),
  );
  return [...inBackticks, ...inPictures].filter(
    (name) => /\/|\.(ts|tsx|json|md)$/.test(name) && !/^dist\/|SUBJECT/.test(name),
  );
};

test.each(documents)('every file and folder that %s names is there', (document) => {
  expect(named(document).filter((path) => !isThere(path))).toEqual([]);
});

test.each(documents)('every command that %s names is one', (document) => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const commands = [...textOf(document).matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
  expect(commands.filter((name) => !(name in scripts))).toEqual([]);
});

test.each(documents)('every step that %s names is one', (document) => {
  const named = [...textOf(document).matchAll(/npm test -- ([a-z ]+)/g)].flatMap(([, names = '']) =>
    names.trim().split(' '),
  );
  expect(chooseSteps(named)).not.toHaveProperty('refused');
});

test('what a newcomer needs is named', () => expect(named('CONTRIBUTING.md').length).toBeGreaterThan(40));
