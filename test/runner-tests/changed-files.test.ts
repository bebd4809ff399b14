import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { changedFiles } from '#test/runner/changed-files.ts';

let folder: string;
const git = (...command: string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...command], {
    cwd: folder,
    stdio: 'pipe',
  });
const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
const commit = () => {
  git('add', '.');
  git('commit', '-m', 'x');
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gdpr-desk-changed-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const begin = () => {
  git('init', '-b', 'main');
  write('old.ts', 'before');
  write('gone.ts', 'before');
  write('.gitignore', 'dist');
  commit();
};

test('on main it is what the last commit does not hold, new files included and deleted ones not', () => {
  begin();
  write('old.ts', 'after');
  write('new.ts', '');
  write('dist', '');
  rmSync(join(folder, 'gone.ts'));
  expect(changedFiles(folder)).toEqual({ files: ['old.ts', 'new.ts'], since: 'the last commit' });
});

test('on a branch it is what was committed since it left main, too', () => {
  begin();
  git('checkout', '-b', 'mine');
  write('committed.ts', '');
  commit();
  write('new.ts', '');
  expect(changedFiles(folder)).toEqual({ files: ['committed.ts', 'new.ts'], since: 'this branch left main' });
});

test('what main got meanwhile is not of the branch', () => {
  begin();
  git('checkout', '-b', 'mine');
  write('mine.ts', '');
  commit();
  git('checkout', 'main');
  write('theirs.ts', '');
  commit();
  git('checkout', 'mine');
  expect(changedFiles(folder)?.files).toEqual(['mine.ts']);
});

test('where there is no repository nothing is known', () => {
  expect(changedFiles(folder)).toBeUndefined();
});
