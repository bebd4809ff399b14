import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inWords } from '#test/stage/dev/in-words.ts';

const root = resolve('.');
const broken = pathToFileURL(resolve('functions/cases/work/take.ts')).href;

test('what cannot be loaded is said with its file, line and reason', () => {
  const said = `${broken}:12\nimport { no } from './x.ts';\n         ^^\nSyntaxError: The requested module './x.ts' does not provide an export named 'no'\n    at ModuleJob._instantiate (node:internal/modules/esm/module_job:228:21)\n\nNode.js v24.21.0`;
  expect(inWords(said, root)).toBe(
    "functions/cases/work/take.ts:12: The requested module './x.ts' does not provide an export named 'no' (SyntaxError)",
  );
});

test("Node's code of an error is left out", () => {
  expect(inWords("Error [ERR_MODULE_NOT_FOUND]: Cannot find module '/a/b.ts'", root)).toBe(
    "Cannot find module '/a/b.ts' (Error)",
  );
});

test('a sentence is left as it is', () => {
  expect(inWords('The stage cannot start: port 1 is in use.\n', root)).toBe(
    'The stage cannot start: port 1 is in use.',
  );
});

test('a process that was killed said nothing', () => {
  expect(inWords('', root)).toBe('it ended without a word');
});
