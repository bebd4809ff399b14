import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { faultIn } from './in-words.ts';

type Watched = {
  add(paths: string[]): unknown;
  on(event: 'all', hear: (event: string, path: string) => void): unknown;
};

export type Edited = {
  /** What was edited since the last time, from the project's folder. */
  readonly files: readonly string[];
  /** Why files cannot be read as they are now, in words; those edited earlier included. */
  readonly faults: readonly string[];
};

/** Milliseconds without another edit: an editor saves several files at a time, and the watcher swallows changes for 50. */
const quiet = 60;

/** What the desk is made of, and the stage but for its pages, which show by themselves. */
const isOfDesk = (path: string): boolean =>
  /^(functions|shared|test\/stage)\/.*\.(ts|json|sql)$/.test(path)
    ? !/^test\/stage\/(front|dev)\//.test(path)
    : /^manifest\/(manifest\.json|permissions\.md|azure\/staticwebapp\.config\.json)$/.test(path);

/** Tells of every edit to what the desk is made of. A file that cannot be read is told until it is mended. */
export const watchDesk = (watcher: Watched, root: string, tell: (edited: Edited) => void): void => {
  const files = new Set<string>();
  const faults = new Map<string, string>();
  let waiting: NodeJS.Timeout | undefined;
  const tellNow = () => {
    const edited = [...files];
    files.clear();
    for (const path of edited) {
      faults.delete(path);
      const fault = path.endsWith('.ts') ? faultAt(root, path) : undefined;
      if (fault !== undefined) faults.set(path, fault);
    }
    tell({ files: edited, faults: [...faults.values()] });
  };
  watcher.on('all', (_event, changed) => {
    const path = relative(root, changed).replaceAll('\\', '/');
    if (!isOfDesk(path)) return;
    files.add(path);
    clearTimeout(waiting);
    waiting = setTimeout(tellNow, quiet);
  });
  watcher.add(['functions', 'shared', 'test/stage', 'manifest'].map((folder) => join(root, folder)));
};

// Of a deleted file those say so that import it.
const faultAt = (root: string, path: string): string | undefined =>
  existsSync(join(root, path)) ? faultIn(path, readFileSync(join(root, path), 'utf8')) : undefined;
