import { execFileSync } from 'node:child_process';

/** What was changed, and since when in words. Paths from the folder. */
export type Changed = { readonly files: readonly string[]; readonly since: string };

/**
 * Every file that is new or different since the branch left main, committed or not; on main itself, since the last commit.
 * Undefined where git knows nothing of the folder.
 */
export const changedFiles = (folder: string): Changed | undefined => {
  const git = (...command: string[]): string[] | undefined => {
    try {
      const said = execFileSync('git', command, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
      return said.split('\n').filter((line) => line !== '');
    } catch {
      return undefined;
    }
  };
  const head = git('rev-parse', 'HEAD')?.[0];
  if (head === undefined) return undefined;
  const main = ['origin/main', 'main'].find((name) => git('rev-parse', '--verify', '--quiet', name));
  const base = (main && git('merge-base', main, 'HEAD')?.[0]) ?? head;
  const differing = git('diff', '--name-only', '--diff-filter=d', '--relative', base) ?? [];
  const unknown = git('ls-files', '--others', '--exclude-standard') ?? [];
  return { files: [...differing, ...unknown], since: base === head ? 'the last commit' : `this branch left ${main}` };
};
