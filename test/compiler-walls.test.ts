import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInstalled } from './support/run-installed.ts';

const inCompiler: readonly (readonly [wall: string, folder: string, code: string, message: RegExp])[] = [
  ['shared has no page', 'shared', 'export const title = () => document.title;', /Cannot find name 'document'/],
  ['shared has no process', 'shared', 'export const port = () => process.env.PORT;', /Cannot find name 'process'/],
  [
    'the functions have no page',
    'functions',
    'export const title = () => document.title;',
    /Cannot find name 'document'/,
  ],
  ['the screens have no process', 'addin', 'export const port = () => process.env.PORT;', /Cannot find name 'process'/],
  [
    'the screens cannot reach the functions',
    'addin',
    "import { backOff } from '../../../functions/outbox/back-off.ts';\nexport const x = backOff;",
    /TS6307|not listed within the file list/,
  ],
];

/** What the compiler says of these files, each planted into its folder; asked once for each folder. */
const compiled = new Map<string, string>();
const compile = (folder: string): string => {
  const place = join('dist/walls', folder);
  mkdirSync(place, { recursive: true });
  inCompiler.forEach(([, of, code], row) => {
    if (of === folder) writeFileSync(join(place, `planted-${row}.ts`), code);
  });
  const options = { rootDir: '../../..', outDir: '../out', tsBuildInfoFile: `../out/${folder}.tsbuildinfo` };
  const config = {
    extends: `../../../${folder}/tsconfig.json`,
    compilerOptions: options,
    include: ['planted-*.ts'],
    references: [{ path: '../../../shared' }],
  };
  writeFileSync(join(place, 'tsconfig.json'), JSON.stringify(config));
  return runInstalled('typescript/bin/tsc', ['-p', place]);
};
afterAll(() => rmSync('dist/walls', { recursive: true, force: true }));

test.each(inCompiler.map(([wall, folder, , message], row) => [wall, folder, message, row] as const))(
  'the compiler holds the wall: %s',
  (_wall, folder, message, row) => {
    if (!compiled.has(folder)) compiled.set(folder, compile(folder));
    const said = compiled
      .get(folder)
      ?.split('\n')
      .filter((line) => line.includes(`planted-${row}.ts`));
    expect(said?.join('\n')).toMatch(message);
  },
);
