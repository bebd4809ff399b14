import { readFileSync } from 'node:fs';

const every = 500;

/**
 * Calls `end` when the npm that started this process is gone. Between the two is npm's shell, which hands no signal on:
 * ending npm would leave an unseen stage behind, with the port and the data in its hands.
 */
export function whenNpmEnds(end: () => void): void {
  if (!['start', 'dev'].includes(process.env.npm_lifecycle_event ?? '')) return;
  const shell = process.ppid;
  const npm = parentOf(shell);
  const look = setInterval(() => {
    if (process.ppid === shell && parentOf(shell) === npm) return;
    clearInterval(look);
    end();
  }, every);
  look.unref();
}

/** As proc(5) tells, behind the name in brackets: state, parent. Not known elsewhere than on Linux. */
function parentOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
  } catch {
    return undefined;
  }
}
