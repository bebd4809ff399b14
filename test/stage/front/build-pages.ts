import { existsSync, globSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { InlineConfig } from 'vite';

type Page = {
  name: string;
  config: string;
  sources: string[];
  out: string;
  /** Sources that become one plain script each. */
  scripts?: string[];
};

const officeScript = 'test/stage/front/office/office.ts';
const browserCode = '**/*.{ts,tsx,html,css,svg,png}';

/** Builds the web app into dist/addin where its sources are newer, and says what it does; answers the folder. */
export async function buildWebApp(root: string, say: (words: string) => void): Promise<string> {
  const sources = ['addin', 'shared', 'manifest/icons'].map((folder) => `${folder}/${browserCode}`);
  const out = join(root, 'dist/addin');
  await bring(root, say, { name: 'the web app', config: 'addin/vite.config.ts', sources, out });
  return out;
}

/** The same for the stage's own pages, into dist/stage. */
export async function buildStagePages(root: string, say: (words: string) => void): Promise<string> {
  const out = join(root, 'dist/stage');
  await bring(root, say, {
    name: "the stage's pages",
    config: 'test/stage/vite.config.ts',
    sources: [`test/stage/front/${browserCode}`, 'manifest/manifest.json', 'manifest/outlook-mac.xml'],
    scripts: [officeScript],
    out,
  });
  return out;
}

/** Builds the stage's Office.js alone. */
export async function buildOfficeScript(root: string, outDir: string): Promise<void> {
  const { build } = await import('vite');
  await build(asOneScript(root, outDir, officeScript));
}

async function bring(root: string, say: (words: string) => void, page: Page): Promise<void> {
  const stamp = `${page.out}.built-from`;
  const sources = stateOf(root, [...page.sources, page.config, 'package-lock.json']);
  const isBuilt = () => existsSync(page.out) && existsSync(stamp) && readFileSync(stamp, 'utf8') === sources;
  if (isBuilt()) return;
  const began = performance.now();
  say(`Building ${page.name} ...`);
  const { build } = await import('vite');
  const environment = process.env.NODE_ENV;
  // Beside, then in its place: two stages that start at once must not empty each other's folder, and the first is kept.
  const outDir = `${page.out}.${process.pid}`;
  await build({ configFile: join(root, page.config), logLevel: 'warn', build: { outDir } });
  for (const script of page.scripts ?? []) await build(asOneScript(root, outDir, script));
  // Vite says "production" to the whole process; the desk would believe it.
  if (environment === undefined) delete process.env.NODE_ENV;
  else process.env.NODE_ENV = environment;
  if (isBuilt()) return rmSync(outDir, { recursive: true });
  rmSync(page.out, { recursive: true, force: true });
  renameSync(outDir, page.out);
  writeFileSync(stamp, sources);
  say(`Built ${page.name} in ${((performance.now() - began) / 1000).toFixed(1)} s.`);
}

// What Office.js is on the web: a script that any page can load with a script tag.
function asOneScript(root: string, outDir: string, entry: string): InlineConfig {
  const name = basename(entry, '.ts');
  return {
    configFile: false,
    logLevel: 'warn',
    root,
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      lib: { entry: join(root, entry), name, formats: ['iife'], fileName: () => `${name}.js` },
    },
  };
}

// The newest change and the number of files: an edit, a new file and a deleted one all show.
function stateOf(root: string, patterns: readonly string[]): string {
  const files = patterns
    .flatMap((pattern) => globSync(pattern, { cwd: root }))
    .filter((file) => !file.includes('node_modules'));
  const newest = Math.max(...files.map((file) => statSync(join(root, file)).mtimeMs));
  return `${files.length} files, newest ${new Date(newest).toISOString()}`;
}
