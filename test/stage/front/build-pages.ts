import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pages } from '../http/front-door.ts';

type Page = { name: string; config: string; sources: string[]; out: string };

/** Builds the web app and the stage's pages where sources are newer than the build, and says what it does. */
export async function buildPages(root: string, say: (words: string) => void): Promise<Pages> {
  const addin = join(root, 'dist/addin');
  const stage = join(root, 'dist/stage');
  const browserCode = '**/*.{ts,tsx,html,css,svg}';
  await bring(root, say, {
    name: 'the web app',
    config: 'addin/vite.config.ts',
    sources: [`addin/${browserCode}`, `shared/${browserCode}`],
    out: addin,
  });
  await bring(root, say, {
    name: "the stage's pages",
    config: 'test/stage/vite.config.ts',
    sources: [`test/stage/front/${browserCode}`],
    out: stage,
  });
  return { addin, stage };
}

async function bring(root: string, say: (words: string) => void, page: Page): Promise<void> {
  const stamp = join(page.out, '.built-from');
  const sources = stateOf(root, [...page.sources, page.config, 'package-lock.json']);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return;
  const began = performance.now();
  say(`Building ${page.name} ...`);
  const { build } = await import('vite');
  await build({ configFile: join(root, page.config), logLevel: 'warn' });
  writeFileSync(stamp, sources);
  say(`Built ${page.name} in ${((performance.now() - began) / 1000).toFixed(1)} s.`);
}

// The newest change and the number of files: an edit, a new file and a deleted one all show.
function stateOf(root: string, patterns: readonly string[]): string {
  const files = patterns
    .flatMap((pattern) => globSync(pattern, { cwd: root }))
    .filter((file) => !file.includes('node_modules'));
  const newest = Math.max(...files.map((file) => statSync(join(root, file)).mtimeMs));
  return `${files.length} files, newest ${new Date(newest).toISOString()}`;
}
