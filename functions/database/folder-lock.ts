import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Keeps two processes from using one folder, where the rows of one of the two would vanish. A lock whose process is gone
 * (kill -9, a machine switched off) is taken over.
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
    const holder = holderOf(file);
    if (holder !== undefined)
      throw new Error(
        `The data folder ${folder} is in use by process ${holder}. End that process, or choose another folder with DATA_DIR. (If ${holder} is something else, delete ${file}.)`,
      );
    rmSync(file, { force: true });
    take();
  }
  return () => rmSync(file, { force: true });
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
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
};

/** When a process began, in the system's own count: proc(5), field 22, behind the name in brackets. Linux only, else empty. */
const beganAt = (pid: number): string => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
};

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
