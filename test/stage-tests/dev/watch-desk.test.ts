import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Edited, watchDesk } from '#test/stage/dev/watch-desk.ts';

let root: string;
let next: PromiseWithResolvers<Edited>;
const watcher = Object.assign(new EventEmitter(), { add: () => watcher });

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gdpr-desk-watch-'));
  next = Promise.withResolvers();
  watchDesk(watcher, root, (edited) => next.resolve(edited));
});
afterEach(() => {
  watcher.removeAllListeners();
  rmSync(root, { recursive: true });
});

const save = (path: string, source = 'export {};') => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), source);
  watcher.emit('all', 'change', join(root, path));
};
const edited = async () => {
  const found = await next.promise;
  next = Promise.withResolvers();
  return found;
};

test.each([
  'functions/cases/work/take.ts',
  'shared/cases/states.ts',
  'functions/database/migrations/001-begin.sql',
  'functions/host.json',
  'test/stage/graph/users.ts',
  'manifest/permissions.md',
])('the desk is made of %s', async (path) => {
  save(path);
  expect((await edited()).files).toEqual([path]);
});

test.each([
  'addin/main.tsx',
  'functions/README.md',
  'test/stage/front/teams/main.tsx',
  'test/walls.test.ts',
  'README.md',
])('it is not made of %s', async (path) => {
  save(path);
  save('functions/last.ts');
  expect((await edited()).files).toEqual(['functions/last.ts']);
});

test('files that are saved together are told together, each once', async () => {
  save('shared/a.ts');
  save('functions/b.ts');
  save('shared/a.ts');
  expect((await edited()).files).toEqual(['shared/a.ts', 'functions/b.ts']);
});

test('a file that cannot be read is told with its line', async () => {
  save('functions/a.ts', '\nconst a = {;');
  expect((await edited()).faults).toEqual([expect.stringMatching(/^functions\/a\.ts:2: \S/)]);
});

test('what Node cannot run is a fault, though the compiler could', async () => {
  save('functions/a.ts', 'enum State { open }');
  expect((await edited()).faults).toHaveLength(1);
});

test('a file is told as a fault until it is mended', async () => {
  save('functions/a.ts', '{;');
  await edited();
  save('functions/b.ts');
  expect((await edited()).faults).toHaveLength(1);
  save('functions/a.ts');
  expect((await edited()).faults).toEqual([]);
});

test('a file that is deleted is no fault', async () => {
  save('functions/a.ts', '{;');
  await edited();
  rmSync(join(root, 'functions/a.ts'));
  watcher.emit('all', 'unlink', join(root, 'functions/a.ts'));
  expect((await edited()).faults).toEqual([]);
});
