import { closeSync, ftruncateSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** One thing that happened on the stage, as it was written down before the caller was told that it had happened. */
export type Entry = { readonly kind: string; readonly value: unknown };

export type Journal = {
  /** What an earlier run wrote, oldest first, for one kind. */
  read(kind: string): readonly unknown[];
  /** Written to the file when this returns, so that an acknowledged message outlives `kill -9`. */
  append(kind: string, value: unknown): void;
  close(): void;
};

/**
 * Opens `stage.jsonl` in a folder (made when missing) and reads what is in it.
 * A last line without its line end is a write that was never confirmed: it is cut off.
 */
export function openJournal(folder: string): Journal {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'stage.jsonl');
  const file = openSync(path, 'a+');
  const bytes = readFileSync(path);
  const whole = bytes.lastIndexOf(10) + 1;
  if (whole < bytes.length) ftruncateSync(file, whole);
  const entries = new Map<string, unknown[]>();
  for (const line of bytes.subarray(0, whole).toString('utf8').split('\n')) {
    if (line !== '') keep(entries, entryIn(line, path));
  }
  return {
    read: (kind) => entries.get(kind) ?? [],
    append: (kind, value) => void writeSync(file, `${JSON.stringify({ kind, value })}\n`),
    close: () => closeSync(file),
  };
}

function entryIn(line: string, path: string): Entry {
  try {
    return JSON.parse(line);
  } catch {
    throw new Error(`${path} is damaged. Move it away to begin anew, or choose another folder with DATA_DIR.`);
  }
}

/** A journal that forgets, for tests of the parts that write in one. */
export function forgetfulJournal(): Journal {
  return { read: () => [], append: () => undefined, close: () => undefined };
}

function keep(entries: Map<string, unknown[]>, { kind, value }: Entry): void {
  const known = entries.get(kind);
  if (known) known.push(value);
  else entries.set(kind, [value]);
}
