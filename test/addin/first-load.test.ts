/** @jest-environment node */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

type Chunk = { file: string; imports?: string[] };

const root = resolve(__dirname, '../..');
const built = mkdtempSync(join(tmpdir(), 'first-load-'));
const chunks = (): Record<string, Chunk> => JSON.parse(readFileSync(join(built, '.vite/manifest.json'), 'utf8'));

beforeAll(() => {
  const build = ['build', '-c', 'addin/vite.config.ts', '--outDir', built, '--manifest', '--logLevel', 'error'];
  const { status, stderr } = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', ...build], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '' },
  });
  if (status !== 0) throw new Error(stderr);
}, 120_000);
afterAll(() => rmSync(built, { recursive: true, force: true }));

/** Everything a door loads before its first screen stands, MSAL included; kilobytes gzipped. */
const kilobytes = (...starts: string[]): number => {
  const table = chunks();
  const loaded = new Set<string>();
  const load = (name: string): void => {
    if (loaded.has(name)) return;
    loaded.add(name);
    for (const next of table[name]?.imports ?? []) load(next);
  };
  for (const start of starts) load(Object.keys(table).find((name) => name.includes(start)) ?? start);
  return (
    [...loaded].reduce((sum, name) => sum + gzipSync(readFileSync(join(built, table[name]?.file ?? ''))).length, 0) /
    1000
  );
};

test('the pane loads at most 300 kB, of which MSAL is 71', () =>
  expect(kilobytes('index.html', 'outlook/OutlookDoor', 'host/outlook-host', 'msal-browser')).toBeLessThan(300));

test('the front page of the tab loads at most 300 kB', () =>
  expect(kilobytes('index.html', 'teams/TeamsDoor', 'host/teams-host', 'my/FrontPage', 'msal-browser')).toBeLessThan(
    300,
  ));
