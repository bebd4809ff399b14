import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { runInstalled } from './run-installed.ts';

/** What the linter would say of files at these paths of the project, by path; asked once for all of them. */
export const lintPlanted = (planted: Readonly<Record<string, string>>): Readonly<Record<string, string[]>> => {
  const place = realpathSync(mkdtempSync(join(tmpdir(), 'gdpr-desk-walls-')));
  try {
    cpSync('.biome', join(place, '.biome'), { recursive: true });
    const config = JSON.parse(readFileSync('biome.json', 'utf8'));
    writeFileSync(
      join(place, 'biome.json'),
      JSON.stringify({ ...config, $schema: undefined, vcs: { enabled: false } }),
    );
    for (const [path, code] of Object.entries(planted)) {
      mkdirSync(dirname(join(place, path)), { recursive: true });
      writeFileSync(join(place, path), code);
    }
    return byPath(
      runInstalled('@biomejs/biome/bin/biome', ['lint', '.', '--reporter=github', '--max-diagnostics=none'], place),
      place,
    );
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
};

const byPath = (said: string, place: string): Record<string, string[]> => {
  const found: Record<string, string[]> = {};
  for (const [, rule = '', path = '', message = ''] of said.matchAll(
    /^::\w+ title=([^,]*),file=([^,]+),.*?::(.*)$/gm,
  )) {
    const inside = relative(place, path).replaceAll('\\', '/');
    found[inside] = [...(found[inside] ?? []), `${rule} ${message}`];
  }
  return found;
};
