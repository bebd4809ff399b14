import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type InputOptions, rolldown } from 'rolldown';
import { licencesOf } from './licences.ts';

/**
 * Packages that stay out of the file:
 * `@azure/functions-core` exists only inside Azure's worker, which hands it over through CommonJS `require`;
 * PGlite is refused in production, and its 20 MB would only make every start slower;
 * the others are optional companions that are not installed, and whose absence the packages that ask for them survive.
 */
const leftOut = [
  '@azure/functions-core',
  /^@electric-sql\/pglite/,
  'pg-native',
  'kerberos',
  '@opentelemetry/api',
  '@opentelemetry/api-logs',
];

/**
 * Bundles `functions/app.ts` into the folder that Azure takes as it is: one file, host.json, a package.json whose
 * `main` the worker loads, the migrations, the articles of guidance, and the notices of what is inside. Nothing needs `npm install` there.
 */
export const bundleFunctions = async (root: string, target: string, version: string): Promise<void> => {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const bundle = await rolldown(inputOf(root));
  const { output } = await bundle.write({
    format: 'esm',
    dir: target,
    entryFileNames: 'app.mjs',
    chunkFileNames: 'parts/[name]-[hash].mjs',
  });
  await bundle.close();
  const modules = output.flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []));
  writeFileSync(join(target, 'licenses.md'), licencesOf(modules));
  cpSync(join(root, 'functions', 'host.json'), join(target, 'host.json'));
  cpSync(join(root, 'functions', 'database', 'migrations'), join(target, 'migrations'), {
    recursive: true,
  });
  cpSync(join(root, 'functions', 'guidance', 'articles'), join(target, 'articles'), { recursive: true });
  copyFonts(root, target);
  const described = { name: 'gdpr-desk-functions', version, private: true, type: 'module', main: 'app.mjs' };
  writeFileSync(join(target, 'package.json'), `${JSON.stringify(described, null, 2)}\n`);
};

const fontFiles = ['400Regular/NotoSans_400Regular.ttf', '700Bold/NotoSans_700Bold.ttf', 'LICENSE_FONT'];
const fonts = join('node_modules', '@expo-google-fonts', 'noto-sans');

/** The fonts that documents embed, with their licence: it travels with them (SIL OFL 1.1, condition 2). */
const copyFonts = (root: string, target: string): void => {
  for (const file of fontFiles) cpSync(join(root, fonts, file), join(target, 'fonts', file));
};

const inputOf = (root: string): InputOptions => ({
  input: join(root, 'functions', 'app.ts'),
  platform: 'node',
  external: leftOut,
  // Rolldown would leave what it cannot find outside, and the desk would fail in Azure, at the first call that needs it.
  onLog: (_level, { code, message }) => {
    if (code === 'UNRESOLVED_IMPORT') throw new Error(message);
  },
});
