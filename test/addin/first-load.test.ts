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
});
afterAll(() => rmSync(built, { recursive: true, force: true }));

const loadedBy = (...starts: string[]): string[] => {
  const table = chunks();
  const loaded = new Set<string>();
  const load = (name: string): void => {
    if (loaded.has(name)) return;
    loaded.add(name);
    for (const next of table[name]?.imports ?? []) load(next);
  };
  for (const start of starts) load(Object.keys(table).find((name) => name.includes(start)) ?? start);
  return [...loaded];
};

/** What a door loads before its first screen is shown, gzipped. MSAL comes meanwhile. */
const kilobytes = (...starts: string[]): number => {
  const table = chunks();
  const sizes = loadedBy(...starts).map((name) => gzipSync(readFileSync(join(built, table[name]?.file ?? ''))).length);
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
};

test('the pane’s first screen is shown after at most 250 kB', () =>
  expect(kilobytes('index.html', 'outlook/OutlookDoor', 'host/outlook-host')).toBeLessThan(250));

test('the tab’s front page is shown after at most 260 kB', () =>
  expect(kilobytes('index.html', 'teams/TeamsDoor', 'host/teams-host', 'home/FrontPage')).toBeLessThan(260));

test('signing in is loaded by neither first screen', () =>
  expect(
    loadedBy('index.html', 'outlook/OutlookDoor', 'teams/TeamsDoor').filter((name) => name.includes('msal')),
  ).toEqual([]));
