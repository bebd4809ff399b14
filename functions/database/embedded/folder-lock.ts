import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Keeps two processes from using one folder, where the rows of one of the two would vanish. A lock whose process is gone
 * (kill -9, a machine switched off) is taken over; one that is about to go is waited for a moment.
 * @param name of the lock's file, one for each use of the folder
 * @returns gives the lock back
 * @throws Error in words when another living process holds it
 */
export const lockFolder = (folder: string, name = 'desk.lock'): (() => void) => {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, name);
  const take = () => writeFileSync(file, `${process.pid} ${beganAt(process.pid)}`, { flag: 'wx' });
  try {
    take();
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    const holder = holderAfterAMoment(file);
    if (holder !== undefined)
      throw new Error(
        `The data folder ${folder} is in use by process ${holder}. End that process, or choose another folder with DATA_DIR. (If ${holder} is something else, delete ${file}.)`,
      );
    rmSync(file, { force: true });
    take();
  }
  return () => rmSync(file, { force: true });
};

/** A process that was killed is there for some milliseconds more, while its memory is given back. */
const holderAfterAMoment = (file: string): number | undefined => {
  const ticking = new Int32Array(new SharedArrayBuffer(4));
  for (let looks = 1; looks < 40 && holderOf(file) !== undefined; looks += 1) Atomics.wait(ticking, 0, 0, 50);
  return holderOf(file);
};

const holderOf = (file: string): number | undefined => {
  const [id = '', began = ''] = readFileSync(file, 'utf8').split(' ');
  const pid = Number(id);
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid || !isAlive(pid)) return undefined;
  // After a restart of the machine the same number may be another's.
  return began === '' || began === beganAt(pid) ? pid : undefined;
};

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    // Dead, but its parent has not asked how it ended (and in a container perhaps never will): a signal still finds it.
    return !['Z', 'X'].includes(toldOf(pid)[0] ?? '');
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
};

/** When a process began, in the system's own count: field 22. Linux only, else empty. */
const beganAt = (pid: number): string => toldOf(pid)[19] ?? '';

/** What proc(5) tells of a process, from field 3 (its state) on, behind the name in brackets. Linux only, else nothing. */
const toldOf = (pid: number): readonly string[] => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
};

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
